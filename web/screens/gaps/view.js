// @ts-check
import { html, nothing } from 'lit-html';
import { render } from '../../common/render.js';
import { citiesOf, shownOf } from '../../common/model/city.js';
import { inLanguage } from '../../common/model/names.js';
import { sourcesOfCity } from '../../common/model/sources.js';
import { sourceNotes } from '../../common/evidence/source-notes.js';

/** @typedef {import('./words.js').Context} Context */
/** @typedef {import('../../types.js').Gap} Gap */

/**
 * Each gap rule with what it finds on the words of the documents alone, and on all reviewed links.
 *
 * @param {HTMLElement} element
 */
export function createView(element) {
    /** @param {Context} context @param {import('./load.js').GapsData} data */
    const update = (context, { gaps }) => {
        const { t } = context;
        const city = shownOf(context.state, citiesOf(context.status));
        render(
            html`<div class="page gaps"><h1>${t.gaps.title}</h1><p class="lead">${t.gaps.lead}</p>
            <div class="table-scroll" tabindex="0" role="region" aria-label=${t.gaps.title}><table class="answer gap-table">
            <thead><tr><th scope="col">${t.gaps.rule}</th><th scope="col" class="figure">${t.gaps.all}<small>${t.gaps.allHint}</small></th><th scope="col" class="figure">${t.gaps.trend}<small>${t.gaps.trendHint}</small></th><th
                scope="col" class="figure">${t.gaps.stated}<small>${t.gaps.statedHint}</small></th></tr></thead>
            <tbody>${gaps.map((gap) => row(context, gap))}</tbody></table></div>
            ${city ? sourceNotes(context, sourcesOfCity(context, city.id), t.query.draftPage) : nothing}
            <p class="more"><a href=${context.href({ view: 'lacks' })}>${t.lacks.title}</a></p></div>`,
            element,
        );
    };
    return { update, dispose: () => render(nothing, element) };
}

/** More or fewer than before the last change of the data; a dash where there is nothing to compare with. @param {Context} context @param {Gap} gap */
function trend({ t, lang }, gap) {
    if (!gap.before) return html`<span class="muted" title=${t.gaps.noTrend}>—</span>`;
    const more = gap.counts.all - gap.before.all;
    const sign = more > 0 ? '+' : more < 0 ? '−' : '±';
    return html`<span title=${t.gaps.trendFrom(gap.before.all)}>${sign}${Math.abs(more).toLocaleString(lang)}</span>`;
}

/** @param {Context} context @param {Gap} gap */
function row(context, gap) {
    const { t, lang } = context;
    const { population } = gap;
    const title = inLanguage(gap.title, lang);
    const params = Object.fromEntries(Object.entries(gap.parameters ?? {}).map(([name, value]) => [name, String(value)]));
    const rows = (/** @type {number} */ count, /** @type {string[]} */ basis, /** @type {string} */ name) => html`<a
        href=${context.href({ query: gap.query, params, basis, view: 'table' })} data-gap-count=${name}
        aria-label=${t.gaps.rowsOf(title, count)}>${count.toLocaleString(lang)}</a>`;
    return html`<tr data-gap=${gap.id}><th scope="row">${title}${population ? html`<small>${t.gaps.among(inLanguage(population.title, lang), population.members)}</small>` : nothing}</th>
        <td class="figure">${rows(gap.counts.all, [], 'all')}</td><td class="figure" data-trend>${trend(context, gap)}</td><td class="figure">${rows(gap.counts.stated, ['stated'], 'stated')}</td></tr>`;
}
