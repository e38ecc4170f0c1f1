// @ts-check
import { html, nothing } from 'lit-html';
import { render } from '../../common/render.js';
import { citiesOf, shownOf } from '../../common/model/city.js';
import { inLanguage } from '../../common/model/names.js';
import { sourcesOf } from '../../common/model/sources.js';
import { sourceNotes } from '../../common/evidence/source-notes.js';
import { groupedByKind, hitText } from '../../shell/suggestions.js';
import { glyph, mark } from '../../common/element/glyphs.js';

/**
 * Everything that a search found, grouped by kind.
 *
 * @param {HTMLElement} element
 */
export function createView(element) {
    /** @param {import('./words.js').Context} context @param {import('./load.js').SearchData} data */
    const update = (context, { found }) => {
        const { t, names, state, lang } = context;
        const cities = citiesOf(context.status);
        const shownCity = shownOf(state, cities);
        render(
            html`<div class="page search-results"><h1>${t.search.title(state.q)}</h1>
            <p class="muted" data-total=${found.total}>${found.hits.length ? t.search.found(found.hits.length, found.total) : html`<strong data-none>${t.search.none(state.q)}</strong> ${t.search.noneHint}`}
                ${shownCity && cities.length > 1 ? t.search.within(inLanguage(shownCity.title, lang)) : nothing}</p>
            ${groupedByKind(found.hits).map(
                (group) => html`<section aria-label=${names.label(group.label)}>
                <h2>${glyph(group.label)}${names.label(group.label)} <span class="count" data-count=${group.label}>${countOf(found, group)}</span></h2>
                <ul class="hits">${group.hits.map(
                    (hit) => html`<li><a class="hit" data-node=${hit.node.id} href=${context.href({ focus: hit.node.id })}>
                    ${mark(hit.node)}<span>${hitText(context, hit, 'hit')}
                    <span class="hit-kind">${isSummary(hit) ? html`<span data-summary>${t.details.summary}</span> · ` : nothing}${names.kind(hit.node)}${planOf(context, hit.node)}</span></span></a></li>`,
                )}</ul></section>`,
            )}
            ${sourceNotes(context, sourcesOf(context, found.hits.map(({ node }) => node)), t.query.draftPage)}
        </div>`,
            element,
        );
    };
    return { update, dispose: () => render(nothing, element) };
}

/** Whether the passage is of a summary and not of the document's words. @param {{node: import('../../types.js').GraphNode, passage: string}} hit */
const isSummary = ({ node, passage }) =>
    node.properties?.textKind === 'summary' && String(node.properties.text).includes(passage.replaceAll('…', ''));

/** How many there are, and before it how many of them are here where that is fewer. @param {import('../../types.js').Hits} found @param {{label: string, hits: unknown[]}} group */
function countOf({ groups }, { label, hits }) {
    const all = groups.find((group) => group.label === label)?.count ?? hits.length;
    return hits.length < all ? `${hits.length} / ${all}` : `${all}`;
}

/** @param {import('./words.js').Context} context @param {import('../../types.js').GraphNode} node */
function planOf(context, node) {
    const plan = context.landmarks.get(node.properties?.plan);
    return plan ? html` · <span lang="ja">${plan.title}</span>` : nothing;
}
