// @ts-check
import { html, nothing } from 'lit-html';
import { inLanguage } from '../model/names.js';
import { codedCell } from '../evidence/coded.js';
import { basisBadge, countByBasis, relationshipSentence } from '../evidence/evidence.js';
import { rowTokens } from './row-tokens.js';
import { byId, landmark, nodeLink } from '../element/node-link.js';

/** @typedef {import('../../types.js').Context} Context */
/** @typedef {import('../../types.js').Answer} Answer */
/** @typedef {import('../../types.js').Relationship} Relationship */
/** @typedef {{context: Context, nodes: Map<string, import('../../types.js').GraphNode>, relationships: Map<string, Relationship>}} Known */

/** Longer lists in a cell show this many and a count. */
const LISTED = 8;
/** Tables of more columns are printed across. */
const WIDE = 6;
/** Longer texts get a wide column. */
const LONG_TEXT = 24;
/** Long ones are more than one in this many. */
const MANY = 4;

/** @param {Known} known @param {any} value @returns {Relationship | undefined} a relationship, sent whole or as its key */
function relationshipOf({ relationships }, value) {
    if (typeof value === 'string') return relationships.get(value);
    return value && typeof value === 'object' && 'key' in value && 'type' in value ? (relationships.get(value.key) ?? value) : undefined;
}

/** @param {any} value */
const listOf = (value) => (Array.isArray(value) ? value : value === null || value === undefined || value === '' ? [] : [value]);

/** @param {Known} known @param {any} value @returns {Relationship[]} */
const relationshipsIn = (known, value) =>
    listOf(value?.relationships ?? value)
        .map((item) => relationshipOf(known, item))
        .filter((found) => found !== undefined);

/** What a column holds, which decides how wide it is. @param {import('../../types.js').Column} column @param {Record<string, any>[]} rows */
function shapeOf(column, rows) {
    if (column.type === 'number') return 'figure';
    const values = rows.flatMap((row) => listOf(row[column.name]));
    if (values.some((value) => value && typeof value === 'object')) return 'elements';
    const long = values.filter((value) => String(value).length > LONG_TEXT).length;
    // One long value among short ones makes no wide column.
    return long === 0 ? 'words' : long * MANY < values.length ? 'mixed' : 'prose';
}

/**
 * The rows of an answer. Elements are links, relationships are chips by basis that open their evidence below the row.
 *
 * @param {Context} context
 * @param {Answer} answer
 * @param {(row: string) => void} toggle
 */
export function answerTable(context, answer, toggle) {
    const { t, lang, state } = context;
    if (!answer.rows.length) return answer.explanation ? nothing : html`<p class="muted" data-empty>${t.query.noRows}</p>`;
    const known = {
        context,
        nodes: byId(answer.graph),
        relationships: new Map(answer.graph.relationships.map((relationship) => [relationship.key, relationship])),
    };
    const tokens = rowTokens(answer.rows);
    const evidenceColumns = answer.columns.filter((column) => answer.rows.some((row) => relationshipsIn(known, row[column.name]).length));
    const shapes = new Map(
        answer.columns.map((column) => [column.name, evidenceColumns.includes(column) ? 'proof' : shapeOf(column, answer.rows)]),
    );
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${inLanguage(answer.query.title, lang)}><table
        class=${`answer${answer.columns.length > WIDE ? ' wide' : ''}`} data-rows=${answer.rows.length}>
        <thead><tr>${answer.columns.map((column) => html`<th scope="col" class=${shapes.get(column.name) ?? ''}
            data-column=${column.name}>${inLanguage(column.title, lang) || column.name}</th>`)}</tr></thead>
        <tbody>${answer.rows.map((row, at) => {
            // Links of before called rows by their place.
            const token = state.open.includes(`r${at}`) ? `r${at}` : tokens[at];
            const open = state.open.includes(token);
            const evidence = evidenceColumns.flatMap((column) => relationshipsIn(known, row[column.name]));
            return html`<tr data-row=${at}>${answer.columns.map(
                (column) =>
                    html`<td class=${shapes.get(column.name) ?? ''} data-column=${column.name}>${
                        evidenceColumns.includes(column)
                            ? chips(known, relationshipsIn(known, row[column.name]), at, open, () => toggle(token))
                            : cell(known, row[column.name], column.name)
                    }</td>`,
            )}</tr>
            ${
                open
                    ? html`<tr class="row-evidence" id=${`evidence-r${at}`}><td colspan=${answer.columns.length}><div
                        class="sentences">${evidence.map(
                          (relationship) =>
                              relationshipSentence(context, relationship, (id) => known.nodes.get(id) ?? landmark(context, id)),
                      )}</div></td></tr>`
                    : nothing
            }`;
        })}</tbody></table></div>`;
}

/**
 * @param {Known} known
 * @param {Relationship[]} relationships
 * @param {number} at
 * @param {boolean} open
 * @param {() => void} toggle
 */
const chips = ({ context }, relationships, at, open, toggle) =>
    relationships.length
        ? html`<button type="button" class="chips" data-evidence-toggle=${`r${at}`} aria-expanded=${open ? 'true' : 'false'}
    aria-controls=${`evidence-r${at}`} title=${context.t.query.evidenceOf(relationships.length)} @click=${toggle}>
    ${countByBasis(relationships).map(({ basis, count }) => html`<span class="chip">${basisBadge(context, basis)}<span
        class="count">${count}</span></span>`)}</button>`
        : html`<span class="muted">—</span>`;

/** @param {Known} known @param {any} value @param {string} column @returns {unknown} */
function cell(known, value, column) {
    const { context } = known;
    if (Array.isArray(value))
        return value.length > 1 || (value[0] && typeof value[0] === 'object') ? list(known, value, column) : cell(known, value[0], column);
    if (value === null || value === undefined || value === '') return html`<span class="muted">—</span>`;
    if (typeof value === 'object' && 'id' in value)
        return nodeLink(context, { ...value, properties: known.nodes.get(value.id)?.properties });
    if (typeof value === 'object' && Array.isArray(value.nodes)) return list(known, value.nodes, column);
    if (typeof value === 'object') return inLanguage(value, context.lang) || JSON.stringify(value);
    if (typeof value === 'number') return value.toLocaleString(context.lang, { maximumFractionDigits: 4 });
    if (typeof value === 'boolean') return value ? context.t.query.yes : context.t.query.no;
    return codedCell(context, column, String(value));
}

/** @param {Known} known @param {any[]} values @param {string} column */
function list(known, values, column) {
    if (!values.length) return html`<span class="muted">—</span>`;
    const [first, rest] = [values.slice(0, LISTED), values.slice(LISTED)];
    return html`<ul class="cell-list">${first.map((value) => html`<li>${cell(known, value, column)}</li>`)}</ul>
        ${rest.length ? html`<details class="cell-more"><summary>＋${rest.length}</summary><ul
            class="cell-list">${rest.map((value) => html`<li>${cell(known, value, column)}</li>`)}</ul></details>` : nothing}`;
}
