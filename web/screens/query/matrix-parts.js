// @ts-check
import { html, svg } from 'lit-html';
import { mark } from '../../common/element/glyphs.js';
import { cellKey, levelOf } from './matrix.js';
import { countByBasis } from '../../common/evidence/evidence.js';
import { nodeLink, numbered, titleText, titled } from '../../common/element/node-link.js';

/** @typedef {import('./words.js').Context} Context */
/** @typedef {import('../../types.js').GraphNode} GraphNode */
/** @typedef {import('./matrix.js').Cell} Cell */

/** What stands in a cell: a count, a strength, or that there is something. @param {Context} context @param {Cell} cell */
export const cellWord = ({ t, lang }, cell) =>
    cell.count !== null ? cell.count.toLocaleString(lang) : cell.strength ? (t.matrix.strength[cell.strength] ?? cell.strength) : '●';

/** @param {Context} context @param {GraphNode} column @param {number} total @param {() => void} sort */
export const columnHead = (context, column, total, sort) => {
    const isSorted = context.state.sort.includes(`rows:${column.id}`);
    return html`<th scope="col" class="across" aria-sort=${isSorted ? 'descending' : 'none'}><button type="button"
        data-sort=${`rows:${column.id}`} title=${`${titleText(column, context.lang)} — ${context.t.matrix.sortRows}`} @click=${sort}>
        ${mark(column)}<span class="across-title">${numbered(column)}${titled(column, context.lang)}</span><span
            class="count">${total}${isSorted ? ' ▼' : ''}</span></button></th>`;
};

/** @param {Context} context @param {GraphNode} row @param {() => void} sort */
export const rowHead = (context, row, sort) => {
    const isSorted = context.state.sort.includes(`columns:${row.id}`);
    return html`<th scope="row" class="down"><div>${nodeLink(context, row)}<button type="button" class="sort-columns" data-sort=${`columns:${row.id}`}
        aria-pressed=${isSorted ? 'true' : 'false'} aria-label=${`${titleText(row, context.lang)} — ${context.t.matrix.sortColumns}`}
        title=${context.t.matrix.sortColumns} @click=${sort}>${isSorted ? '▶' : '⇄'}</button></div></th>`;
};

/**
 * One cell; the darker, the more. The bar at its foot is split by basis.
 *
 * @param {Context} context
 * @param {{matrix: import('./matrix.js').Matrix, row: GraphNode, column: GraphNode, current: string, selected: string, select: (key: string) => void}} of
 */
export function cellOf(context, { matrix, row, column, current, selected, select }) {
    const { t, lang } = context;
    const key = cellKey(row.id, column.id);
    const cell = matrix.cells.get(key);
    const tabindex = key === current ? 0 : -1;
    if (!cell) return html`<td class="empty"><span data-cell=${key} tabindex=${tabindex} aria-label=${t.matrix.none}></span></td>`;
    const bases = countByBasis(cell.relationships);
    const spoken = `${titleText(row, lang)} × ${titleText(column, lang)}: ${cellWord(context, cell)}. ${bases.map(({ basis, count }) => `${t.basis[basis]} ${count}`).join(', ')}`;
    return html`<td data-level=${levelOf(matrix, cell)}><button type="button" data-cell=${key} tabindex=${tabindex}
        aria-pressed=${key === selected ? 'true' : 'false'} aria-label=${spoken} title=${spoken}
        @click=${() => select(key)}>${cellWord(context, cell)}${basisFoot(bases)}</button></td>`;
}

/** @param {{basis: string, count: number}[]} bases */
function basisFoot(bases) {
    const total = bases.reduce((sum, { count }) => sum + count, 0);
    let x = 0;
    return html`<svg class="cell-bases" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">${bases.map(
        ({ basis, count }) => {
            const from = x;
            x += (count / total) * 100;
            return svg`<path data-basis=${basis} d=${`M${from} 2H${x}`}></path>`;
        },
    )}</svg>`;
}
