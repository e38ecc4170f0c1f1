// @ts-check
import { html, nothing } from 'lit-html';
import { render } from '../../common/render.js';
import { cellKey, columnTotal, matrixCsv, matrixOf, rowTotal, sorted } from './matrix.js';
import { walkCells } from './walk-cells.js';
import { inLanguage } from '../../common/model/names.js';
import { saveFile } from '../../common/files/save-file.js';
import { matrixLegend } from './matrix-legend.js';
import { cellOf, cellWord, columnHead, rowHead } from './matrix-parts.js';
import { titleText } from '../../common/element/node-link.js';
import { headingOf, pictureButtons } from '../../common/picture/picture-buttons.js';

/** @typedef {import('./words.js').Context} Context */

/** What `select` says of a cell. */
const CELL = 'cell:';
/** The evidence of a cell, for the details panel. @param {import('../../types.js').Answer | null} answer @param {string} select */
export function selectedCell(answer, select) {
    if (!answer || !select.startsWith(CELL)) return null;
    const matrix = matrixOf(answer);
    const cell = matrix?.cells.get(select.slice(CELL.length));
    return matrix && cell ? { many: { cell, nodes: matrix.nodes } } : null;
}

/**
 * Two kinds of elements crossing: how much joins each pair, and on which basis.
 *
 * @param {HTMLElement} element
 * @param {{actions: import('../../types.js').Actions}} wiring
 */
export function createMatrixView(element, { actions }) {
    /** @type {Context} */
    let context;
    /** @type {import('./matrix.js').Matrix | null} */
    let matrix = null;
    let current = '';
    /** @type {import('../../common/model/sources.js').Source[]} */
    let sources = [];

    const sortBy = (/** @type {string} */ axis, /** @type {string} */ by) => {
        const others = context.state.sort.filter((token) => !token.startsWith(`${axis}:`));
        const token = `${axis}:${by}`;
        actions.tweak({ sort: by && !context.state.sort.includes(token) ? [...others, token] : others });
    };
    const select = (/** @type {string} */ key) => actions.tweak({ select: context.state.select === CELL + key ? '' : CELL + key });
    const save = () => {
        if (!matrix) return;
        const nameOf = (/** @type {import('../../types.js').GraphNode} */ node) =>
            [node.properties?.number, titleText(node, context.lang)].filter(Boolean).join(' ');
        saveFile(
            matrixCsv(matrix, nameOf, (cell) => cellWord(context, cell)),
            'text/csv;charset=utf-8',
            `${context.state.query}-matrix.csv`,
        );
    };
    const tools = () => {
        const { t, state } = context;
        const axis = (
            /** @type {'rows' | 'columns'} */ name,
        ) => html`<button type="button" class="legend-entry choice" data-sort=${`${name}:total`}
            aria-pressed=${state.sort.includes(`${name}:total`) ? 'true' : 'false'} @click=${() => sortBy(name, 'total')}><span>${t.matrix.byTotal[name]}</span></button>`;
        return html`<div class="matrix-tools" role="group" aria-label=${t.matrix.tools}>${axis('rows')}${axis('columns')}
            ${state.sort.length ? html`<button type="button" class="quiet" @click=${() => actions.tweak({ sort: [] })}>${t.matrix.readingOrder}</button>` : nothing}
            <button type="button" class="action" data-matrix-csv @click=${save}>${t.matrix.csv}</button>
            ${pictureButtons(context, actions, () => ({
                name: `${state.query}-matrix`,
                title: headingOf(document),
                parts: [/** @type {HTMLElement} */ (element.querySelector('table.matrix'))],
                legends: [/** @type {HTMLElement} */ (element.querySelector('.matrix-legend'))],
                sources,
            }))}
            <span class="muted">${t.matrix.hint}</span></div>`;
    };
    const table = (/** @type {import('./matrix.js').Matrix} */ shown) => {
        const { t, lang, state } = context;
        const selected = state.select.startsWith(CELL) ? state.select.slice(CELL.length) : '';
        const keys = new Set(shown.rows.flatMap((row) => shown.columns.map((column) => cellKey(row.id, column.id))));
        if (!keys.has(current)) current = keys.values().next().value ?? '';
        return html`<div class="matrix-scroll"><table class="matrix" role="grid" aria-label=${t.matrix.label} data-matrix=${`${shown.rows.length}x${shown.columns.length}`}
            @keydown=${walkCells} @focusin=${(/** @type {FocusEvent} */ event) => (current = arrived(event) ?? current)}>
            <thead><tr><th scope="col" class="corner"><span class="corner-across">${inLanguage(shown.columnTitle, lang)} →</span><span
                class="corner-down">↓ ${inLanguage(shown.rowTitle, lang)}</span></th>
                ${shown.columns.map((column) => columnHead(context, column, columnTotal(shown, column.id), () => sortBy('rows', column.id)))}
                <th scope="col" class="total">${t.matrix.total}</th></tr></thead>
            <tbody>${shown.rows.map(
                (row) => html`<tr data-matrix-row=${row.id}>${rowHead(context, row, () => sortBy('columns', row.id))}
                ${shown.columns.map((column) => cellOf(context, { matrix: shown, row, column, current, selected, select }))}
                <td class="total">${rowTotal(shown, row.id)}</td></tr>`,
            )}</tbody></table></div>`;
    };
    return {
        /** @param {Context} now @param {import('../../types.js').Answer | null} answer */
        update: (now, answer) => {
            context = now;
            sources = answer?.sources ?? [];
            const found = answer?.rows.length ? matrixOf(answer) : null;
            matrix = found && sorted(found, context.state.sort);
            const empty = answer && !answer.explanation ? html`<p class="muted" data-empty>${context.t.query.noRows}</p>` : nothing;
            render(matrix ? html`${tools()}${matrixLegend(context, matrix)}${table(matrix)}` : empty, element);
        },
        dispose: () => render(nothing, element),
    };
}

/** The cell that the focus came to; the tab key returns to it. @param {FocusEvent} event */
function arrived(event) {
    const cell = /** @type {HTMLElement} */ (event.target);
    if (cell.dataset.cell === undefined) return undefined;
    for (const other of cell.closest('table')?.querySelectorAll('[data-cell][tabindex="0"]') ?? []) other.setAttribute('tabindex', '-1');
    cell.tabIndex = 0;
    return cell.dataset.cell;
}
