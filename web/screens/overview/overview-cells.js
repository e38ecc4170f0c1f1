// @ts-check
import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { dressed } from '../../common/fields/dress.js';
import { mark } from '../../common/element/glyphs.js';
import { shadeOf } from './colouring.js';
import { numbered, titleText, titled } from '../../common/element/node-link.js';

/** @typedef {import('./words.js').Context} Context */
/** @typedef {import('./tree.js').Branch} Branch */
/** @typedef {ReturnType<typeof import('./tree.js').icicle>} Icicle */
/** @typedef {{colour: import('./colouring.js').Colouring, top: Branch, most: Map<number, import('./colouring.js').Most>, current: string, selected: string, press: (branch: Branch) => void}} Drawing */

/**
 * The icicle as a tree of the page: every cell a tree item, placed on a grid whose rows grow with their text.
 *
 * @param {Context} context
 * @param {Icicle} icicle
 * @param {Drawing} drawing
 */
export const cellsOf = (context, { cells, columns }, drawing) => html`<div class="icicle" role="tree" aria-label=${context.t.overview.tree}
    data-cells=${cells.length} ${dressed({ '--columns': String(columns) })}>${cells.map((cell) => cellOf(context, cell, drawing))}</div>`;

/** @param {Context} context @param {Icicle['cells'][number]} cell @param {Drawing} drawing */
function cellOf(context, { branch, column, row, span, hidden }, { colour, top, most, current, selected, press }) {
    const { t, names, lang } = context;
    const { node, children } = branch;
    const shade = shadeOf(branch, colour, t, { top, most });
    const siblings = column && branch.parent ? branch.parent.children : [branch];
    const spoken = `${names.kind(node)} ${node.properties?.number ?? ''} ${titleText(node, lang)} — ${shade.spoken}${hidden ? ` — ${t.overview.deeper(hidden)}` : ''}`;
    return html`<div class="cell" role="treeitem" data-branch=${node.id} data-kind=${node.label} data-level=${shade.level ?? nothing} .tabIndex=${live(node.id === current ? 0 : -1)}
        aria-level=${column + 1} aria-setsize=${siblings.length} aria-posinset=${siblings.indexOf(branch) + 1}
        aria-expanded=${children.length ? (hidden ? 'false' : 'true') : nothing} aria-selected=${node.id === selected ? 'true' : 'false'}
        aria-label=${spoken.replace(/ +/g, ' ')} title=${spoken.replace(/ +/g, ' ')}
        ${dressed({ '--depth': String(column), 'grid-area': `${row + 1} / ${column + 1} / span ${span} / span 1` })} @click=${() => press(branch)}>
        <div class="cell-body"><span class="cell-title">${column ? nothing : mark(node)}${numbered(node)}${titled(node, lang)}</span>
        <span class="cell-word">${shade.word}</span>${hidden ? html`<span class="cell-hidden" aria-hidden="true">＋${hidden}</span>` : nothing}</div>
        <span class="cell-bar" aria-hidden="true"><span ${dressed({ width: `${Math.round(shade.share * 100)}%` })}></span></span></div>`;
}
