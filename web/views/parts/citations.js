// @ts-check
import { html, nothing } from 'lit-html';
import { documentLine, statusBadge } from './evidence.js';
import { byId, landmark, titleText } from './node-link.js';

/** @typedef {import('../../types.js').Context} Context */

/**
 * A citation, whichever way it was sent: flat, or as the relationship to the document.
 *
 * @param {any} citation
 * @returns {{document: string, title?: string, status?: string, place: string}}
 */
function read(citation) {
    const evidence = citation.evidence ?? citation;
    const document = typeof citation.document === 'object' ? citation.document : null;
    const lines = evidence.lines ?? evidence.line;
    const place = evidence.locator ?? [evidence.section, lines && `${lines}行`].filter(Boolean).join(' ');
    return { document: document?.id ?? evidence.document ?? citation.to ?? '', title: document?.title ?? citation.title, status: document?.properties?.status ?? citation.status, place };
}

/** @param {Context} context @param {any} citation */
function documentOf(context, citation) {
    const { document, title, status } = read(citation);
    const known = context.landmarks.get(document);
    return known ?? { id: document, label: 'Document', title: title ?? document, properties: { status } };
}

/** @param {Context} context @param {import('../../types.js').ElementNode} node */
export function citationList(context, node) {
    if (!node.citations?.length) return html`<p class="muted">${context.t.details.noCitation}</p>`;
    return html`<ul class="citations">${node.citations.map((citation) => {
        const document = documentOf(context, citation);
        return html`<li data-citation=${document.id}><cite lang="ja">${document.title}</cite> ${statusBadge(context, document.properties?.status)}<span class="locator" lang="ja">${read(citation).place}</span></li>`;
    })}</ul>`;
}

/** A citation to paste into a paper: title, document, status, place, data revision, address. @param {Context} context @param {import('../../types.js').ElementNode} node */
export function citationText(context, node) {
    const { t, status } = context;
    const sources = (node.citations ?? []).map((citation) => {
        const document = documentOf(context, citation);
        const state = document.properties?.status;
        return `『${document.title}』${state ? `（${t.status[state] ?? state}）` : ''}${read(citation).place}`;
    });
    const address = new URL(context.href({ focus: node.id }), window.location.href).href;
    return [`「${node.title}」`, ...sources.map((source) => `${t.details.citations}: ${source}`), `Plangraph ${t.settings.revision} ${status?.dataRevision ?? ''} ${address}`].join('\n');
}

/**
 * Corrections, contradictions, examinations and terms: what was said about the record itself.
 *
 * @param {Context} context
 * @param {import('../../types.js').ElementRecord} record
 * @param {(name: string, heading: string, content: unknown) => unknown} section
 */
export function recordsAbout(context, { element, remarks }, section) {
    const { t, names } = context;
    const properties = (/** @type {any} */ entry) => entry.properties ?? entry;
    const all = byId(remarks);
    const examinations = [...all.values()].filter((node) => node.label === 'Examination');
    const terms = remarks.relationships.filter((r) => r.type === 'DEFINES' && r.to === element.id).map((r) => all.get(r.from)).filter((node) => node !== undefined);
    const list = (/** @type {any[]} */ entries, /** @type {(entry: any) => unknown} */ item) => (entries?.length ? html`<ul class="remarks">${entries.map((entry) => html`<li>${item(entry)}</li>`)}</ul>` : nothing);
    return html`
        ${section('corrections', t.details.corrections, list(element.corrections, (entry) => {
        const p = properties(entry);
        return html`<p lang="ja"><del>${p.raw}</del> → <ins>${p.corrected}</ins></p>${p.reason ? html`<p class="muted" lang="ja">${p.reason}</p>` : nothing}${place(context, p.document, p.lines)}`;
    }))}
        ${section('discrepancies', t.details.discrepancies, list(element.discrepancies, (entry) => {
        const p = properties(entry);
        return html`<dl class="beside"><div><dt>${t.details.says}</dt><dd lang="ja">${p.says}${place(context, p.document, p.lines)}</dd></div>
            <div><dt>${t.details.otherSays}</dt><dd lang="ja">${p.otherSays}${place(context, p.otherDocument, p.otherLines)}</dd></div></dl>${p.treatment ? html`<p lang="ja"><span class="muted">${t.details.treatment}</span> ${p.treatment}</p>` : nothing}`;
    }))}
        ${section('examinations', t.details.examinations, list(examinations, (entry) => {
        const p = properties(entry);
        return html`<p><strong>${names.type(p.question)}</strong> ${t.details.examined[/** @type {'none'} */ (p.verdict)] ?? p.verdict}</p><p lang="ja">${p.rationale}</p><p class="muted">${p.assertedBy} ${p.assertedAt}</p>`;
    }))}
        ${section('terms', t.details.terms, list(terms, (node) => html`<p lang="ja"><strong>${titleText(node, context.lang)}</strong> ${node.properties?.text ?? ''}</p>`))}`;
}

/** @param {Context} context @param {string | undefined} document @param {string | undefined} lines */
const place = (context, document, lines) => (document
    ? html`<p class="source">${documentLine(context, landmark(context, document).id)}${lines ? html`<span class="locator">${context.t.details.line(lines)}</span>` : nothing}</p>` : nothing);
