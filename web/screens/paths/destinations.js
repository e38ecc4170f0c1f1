// @ts-check
import { html } from 'lit-html';
import { glyph } from '../../common/element/glyphs.js';
import { inReadingOrder } from '../../common/model/names.js';
import { nodeLink } from '../../common/element/node-link.js';

/**
 * Where a path may lead to, while only one end is chosen: the kinds with few elements, one press away.
 *
 * @param {import('./words.js').Context} context
 * @param {import('./load.js').PathsData} data
 */
export function destinations(context, { ends, offers }) {
    const { t, names, state } = context;
    const chosen = ends.find((end) => end !== null)?.id;
    const hrefTo = (/** @type {string} */ id) => context.href({ from: state.from || id, to: state.to || id, basis: state.basis });
    return html`<div class="destinations"><h2>${state.from ? t.paths.where : t.paths.whence}</h2>${offers.map(
        ({ label, nodes }) => html`<section aria-label=${names.label(label)}><h3>${glyph(label)}${names.label(label)}</h3>
        <ul>${nodes
            .filter((node) => node.id !== chosen)
            .sort(inReadingOrder)
            .map((node) => html`<li data-destination=${node.id}>${nodeLink(context, node, hrefTo(node.id))}</li>`)}</ul></section>`,
    )}</div>`;
}
