// @ts-check
import { html, nothing } from 'lit-html';
import { stroke } from '../element/glyphs.js';
import { BASES } from '../model/names.js';
import { nodeLink, titleText } from '../element/node-link.js';

/** @typedef {import('../../types.js').Context} Context */
/** @typedef {import('../../types.js').Relationship} Relationship */

/**
 * Line sample and word, so that a basis is known without its colour.
 *
 * @param {Context} context
 * @param {import('../../types.js').Basis} basis
 */
export const basisBadge = ({ t }, basis) =>
    html`<span class="basis" data-basis=${basis} title=${t.basis.long[basis]}>${stroke(basis)}${t.basis[basis]}</span>`;

/** @param {Context} context @param {string | undefined} status */
export const statusBadge = ({ t }, status) =>
    status ? html`<span class="status" data-status=${status}>${t.status[status] ?? status}</span>` : nothing;

/** @param {Context} context @param {string | undefined} strength */
export const strengthBadge = ({ t }, strength) =>
    strength
        ? html`<span class="strength" data-strength=${strength} title=${t.strengthLabel}>${t.strength[strength] ?? strength}</span>`
        : nothing;

/** How many of these relationships rest on which basis. @param {Relationship[]} relationships */
export const countByBasis = (relationships) =>
    BASES.map((basis) => ({ basis, count: relationships.filter((relationship) => relationship.basis === basis).length })).filter(
        ({ count }) => count > 0,
    );

/**
 * Document with its status and the place in it.
 *
 * @param {Context} context
 * @param {string} id
 * @param {string} [locator]
 * @param {import('../../types.js').Evidence} [said]
 */
export function documentLine(context, id, locator, said) {
    const document = context.landmarks.get(id) ?? {
        id,
        label: 'Document',
        title: said?.documentTitle ?? id,
        properties: { status: said?.documentStatus },
    };
    return html`<cite lang=${context.lang === 'en' ? 'ja' : nothing}>${titleText(document, context.lang)}</cite> ${statusBadge(context, document.properties?.status)}
        ${locator ? html`<span class="locator" lang="ja">${locator}</span>` : nothing}`;
}

/** Who says so, and where: the whole of one relationship's evidence. @param {Context} context @param {Relationship} relationship */
export function evidenceList(context, relationship) {
    const { t } = context;
    const e = relationship.evidence ?? {};
    /** @param {string} name @param {unknown} value */
    const entry = (name, value) => (value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : nothing);
    return html`<dl class="evidence" data-evidence=${relationship.key}>
        ${entry(t.basis.label, html`${basisBadge(context, relationship.basis)} ${t.basis.long[relationship.basis]} ${strengthBadge(context, e.strength)}`)}
        ${entry(t.evidence.quote, e.quote && html`<q lang="ja">${e.quote}</q>`)}
        ${entry(t.evidence.rationale, e.rationale && html`<span lang="ja">${e.rationale}</span>`)}
        ${entry(t.evidence.rule, e.rule && html`<span lang="ja">${e.rule}</span>`)}
        ${entry(t.evidence.document, e.document && documentLine(context, e.document, e.locator, e))}
        ${entry(t.evidence.assertedBy, e.assertedBy && html`${e.assertedBy}${e.assertedAt ? html` <time>${e.assertedAt}</time>` : nothing}`)}
        ${entry(t.evidence.confidence, e.confidence)}
    </dl>`;
}

/**
 * A relationship as a sentence, with its evidence below.
 *
 * @param {Context} context
 * @param {Relationship} relationship
 * @param {(id: string) => import('../../types.js').GraphNode} nodeOf
 */
export const relationshipSentence = (context, relationship, nodeOf) => html`<article class="sentence" data-relationship=${relationship.key}>
    <p>${nodeLink(context, nodeOf(relationship.from))}<span
        class="verb">${context.names.type(relationship.type)} →</span>${nodeLink(context, nodeOf(relationship.to))}</p>
    ${evidenceList(context, relationship)}
</article>`;
