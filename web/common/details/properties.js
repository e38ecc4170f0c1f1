// @ts-check
import { html, nothing } from 'lit-html';

/** Shown elsewhere in the panel, or of use to programs only. */
const ELSEWHERE = new Set([
    'id',
    'dataset',
    'plan',
    'title',
    'titleEn',
    'text',
    'textKind',
    'rawText',
    'kind',
    'number',
    'cumulative',
    'direction',
    'directionBasis',
    'footnote',
    'directionRationale',
    'documents',
    'note',
    'numeralColour',
]);
const KPI_CELL = /^(baseline|target)(Number|Unit|Period|PeriodFrom|Status|Header|Qualifier)$/;

/** @param {import('../../types.js').Context} context @param {import('../../types.js').GraphNode} node */
export function propertyList(context, node) {
    const entries = Object.entries(node.properties ?? {}).filter(
        ([name, value]) => !ELSEWHERE.has(name) && !KPI_CELL.test(name) && value !== '' && value !== null && value !== undefined,
    );
    if (!entries.length) return nothing;
    return html`<dl class="properties">${entries.map(([name, value]) => html`<div
        data-property=${name}><dt>${context.names.property(name)}</dt><dd>${shown(context, name, value)}</dd></div>`)}</dl>`;
}

/** @param {import('../../types.js').Context} context @param {string} name @param {unknown} value */
function shown({ t }, name, value) {
    if (name === 'status') return t.status[String(value)] ?? value;
    if (typeof value === 'string' && /^https?:\/\//.test(value)) return html`<code>${value}</code>`;
    if (Array.isArray(value)) return value.join('、');
    return html`<span lang="ja">${String(value)}</span>`;
}
