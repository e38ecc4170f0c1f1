// @ts-check
import { html, nothing } from 'lit-html';
import { isShownByNumber } from '../model/kinds.js';
import { mark } from './glyphs.js';
import { phrased } from './phrase.js';

/** @typedef {import('../../types.js').Context} Context */
/** @typedef {import('../../types.js').GraphNode} GraphNode */

/**
 * The title in the reader's language; a Japanese one is marked as such where no translation exists.
 *
 * @param {GraphNode} node
 * @param {import('../../types.js').Lang} lang
 */
export function titleOf(node, lang) {
    const translated = lang === 'en' ? node.properties?.titleEn : undefined;
    return { text: String(translated ?? node.title ?? node.id), lang: translated ? 'en' : 'ja' };
}

/** @param {GraphNode} node @param {import('../../types.js').Lang} lang */
export const titleText = (node, lang) => titleOf(node, lang).text;

/** @param {GraphNode} node @param {import('../../types.js').Lang} lang */
export function titled(node, lang) {
    const title = titleOf(node, lang);
    const foreign = lang !== title.lang;
    return foreign
        ? html`<span class="phrased" lang=${title.lang}>${phrased(title.text)}</span>`
        : html`<span class="phrased">${phrased(title.text)}</span>`;
}

/** The number as printed, where it helps to tell elements apart: SDG goals wear theirs. @param {GraphNode} node */
export const numbered = (node) =>
    node.properties?.number && !isShownByNumber(node.label) && !node.title.includes(node.properties.number)
        ? html`<span class="number">${node.properties.number}</span> `
        : nothing;

/**
 * A link that puts the element in the middle.
 *
 * @param {Context} context
 * @param {GraphNode} node
 * @param {string} [href] where it leads instead
 */
export const nodeLink = (context, node, href) => html`<a class="node-link" data-node=${node.id} href=${href ?? context.href({ focus: node.id })}
    title=${`${context.names.kind(node)}`}>${mark(node)}<span>${numbered(node)}${titled(node, context.lang)}</span></a>`;

/** @param {import('../../types.js').Graph} graph */
export const byId = (graph) => new Map(graph.nodes.map((node) => [node.id, node]));

/** An element of which only the id is known. @param {Context} context @param {string} id @returns {GraphNode} */
export const landmark = (context, id) => context.landmarks.get(id) ?? { id, label: 'Document', title: id, properties: {} };
