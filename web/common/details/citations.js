// @ts-check
import { html, nothing } from 'lit-html';
import { documentLine, statusBadge } from '../evidence/evidence.js';
import { titleText } from '../element/node-link.js';

/** @typedef {import('../../types.js').Context} Context */

/** @param {Context} context @param {import('../../types.js').ElementNode} node */
export function citationList(context, node) {
    if (!node.citations?.length) return html`<p class="muted">${context.t.details.noCitation}</p>`;
    return html`<ul class="citations">${node.citations.map(
        ({
            document,
            status,
            locator,
            quote,
        }) => html`<li data-citation=${document.id}><cite lang="ja">${document.title}</cite> ${statusBadge(context, status ?? undefined)}
        <span class="locator" lang="ja">${locator}</span>${quote && quote !== node.title ? html`<q
            class="citation-quote" lang="ja">${quote}</q>` : nothing}</li>`,
    )}</ul>`;
}

/**
 * A citation to paste into a paper: title, document, status, place, data revision, address.
 *
 * @param {Context} context
 * @param {import('../../types.js').ElementNode} node
 */
export function citationText(context, node) {
    const { t, status } = context;
    const sources = (node.citations ?? []).map(
        (citation) =>
            `『${citation.document.title}』${citation.status ? `（${t.status[citation.status] ?? citation.status}）` : ''}${citation.locator}`,
    );
    const address = new URL(context.href({ focus: node.id }), window.location.href).href;
    return [
        `「${node.title}」`,
        ...sources.map((source) => `${t.details.citations}: ${source}`),
        `Plangraph ${t.settings.revision} ${status?.dataRevision ?? ''} ${address}`,
    ].join('\n');
}

/**
 * The same of a relationship: who says so and why, or where it is written.
 *
 * @param {Context} context
 * @param {import('../../types.js').Relationship} relationship
 * @param {(id: string) => import('../../types.js').GraphNode} nodeOf
 */
export function relationshipCitation(context, { key, type, from, to, basis, evidence: e }, nodeOf) {
    const { t, names, status } = context;
    const address = new URL(context.href({ focus: from, select: key }), window.location.href).href;
    const document = e.document && (context.landmarks.get(e.document)?.title ?? e.documentTitle ?? e.document);
    return [
        `「${nodeOf(from).title}」→「${nodeOf(to).title}」（${names.type(type)}）`,
        `${t.basis.label}: ${t.basis[basis]}`,
        ...(document ? [`${t.details.citations}: 『${document}』${e.locator ?? ''}`] : []),
        ...(e.rationale ? [`${t.evidence.rationale}: ${e.rationale}`] : []),
        ...(e.assertedBy ? [`${t.evidence.assertedBy}: ${e.assertedBy} ${e.assertedAt ?? ''}`.trim()] : []),
        `${t.product} ${t.settings.revision} ${status?.dataRevision ?? ''} ${address}`,
    ].join('\n');
}

/**
 * Corrections, contradictions, examinations and terms: what was said about the record itself.
 *
 * @param {Context} context
 * @param {import('../../types.js').ElementNode} element
 * @param {(name: string, heading: string, content: unknown) => unknown} section
 */
export function recordsAbout(context, element, section) {
    const { t, names } = context;
    const list = (
        /** @type {import('../../types.js').GraphNode[] | undefined} */ entries,
        /** @type {(entry: import('../../types.js').GraphNode) => unknown} */ item,
    ) => (entries?.length ? html`<ul class="remarks">${entries.map((entry) => html`<li>${item(entry)}</li>`)}</ul>` : nothing);
    return html`
        ${section(
            'corrections',
            t.details.corrections,
            list(element.corrections, (entry) => {
                const p = entry.properties ?? {};
                return html`<p lang="ja"><del>${p.raw}</del> → <ins>${p.corrected}</ins></p>${p.reason ? html`<p
                    class="muted" lang="ja">${p.reason}</p>` : nothing}${place(context, p.document, p.lines)}`;
            }),
        )}
        ${section(
            'discrepancies',
            t.details.discrepancies,
            list(element.discrepancies, (entry) => {
                const p = entry.properties ?? {};
                return html`<dl class="beside"><div><dt>${t.details.says}</dt><dd lang="ja">${p.says}${place(context, p.document, p.lines)}</dd></div>
            <div><dt>${t.details.otherSays}</dt><dd lang="ja">${p.otherSays}${place(context, p.otherDocument, p.otherLines)}</dd></div></dl>${p.treatment ? html`<p lang="ja"><span class="muted">${t.details.treatment}</span> ${p.treatment}</p>` : nothing}`;
            }),
        )}
        ${section(
            'examinations',
            t.details.examinations,
            list(element.examinations, (entry) => {
                const p = entry.properties ?? {};
                return html`<p><strong>${names.type(p.question)}</strong> ${t.details.examined[/** @type {'none'} */ (p.verdict)] ?? p.verdict}</p><p lang="ja">${p.rationale}</p><p class="muted">${p.assertedBy} ${p.assertedAt}</p>`;
            }),
        )}
        ${section(
            'terms',
            t.details.terms,
            list(
                element.terms,
                (node) => html`<p lang="ja"><strong>${titleText(node, context.lang)}</strong> ${node.properties?.text ?? ''}${
                    node.properties?.textKind === 'summary' ? html` <span class="muted" data-summary>（${t.details.summary}）</span>` : nothing
                }</p>`,
            ),
        )}`;
}

/** @param {Context} context @param {string | undefined} document @param {string | undefined} lines */
const place = (context, document, lines) =>
    document
        ? html`<p class="source">${documentLine(context, document)}${lines ? html`<span
            class="locator">${context.t.details.line(lines)}</span>` : nothing}</p>`
        : nothing;
