// @ts-check
import { html, nothing } from 'lit-html';
import { render } from '../../common/render.js';
import { KPI_STATES } from '../../common/model/kpi-figures.js';
import { figureRow } from './kpi-row.js';
import { nodeLink } from '../../common/element/node-link.js';
import { pictureButtons } from '../../common/picture/picture-buttons.js';
import { sourceNotes } from '../../common/evidence/source-notes.js';

/** @typedef {import('./words.js').Context} Context */
/** @typedef {import('./load.js').KpisData} KpisData */

/**
 * Every KPI on a line of its own, by goal: from where it starts, to where it is meant to go, and what is not known.
 *
 * @param {HTMLElement} element
 * @param {{actions: import('../../types.js').Actions}} wiring
 */
export function createView(element, { actions }) {
    /** @param {Context} context @param {KpisData} data */
    const update = (context, { goals, sources }) => {
        const { t, state } = context;
        const wanted = state.params.state ?? '';
        const every = goals.flatMap((goal) => goal.figures);
        const fits = (/** @type {import('../../common/model/kpi-figures.js').Figure} */ figure) => !wanted || figure.states.some((one) => one === wanted);
        const choice = (/** @type {string} */ name, /** @type {string} */ word, /** @type {number} */ count) => html`<button
            type="button" class="legend-entry choice" data-kpi-state=${name || 'all'} aria-pressed=${wanted === name ? 'true' : 'false'}
            @click=${() => actions.go({ params: name ? { state: name } : {} })}><span>${word}</span> <span class="count">${count}</span></button>`;
        render(
            html`<div class="page kpis"><h1>${t.kpis.title}</h1><p class="lead">${t.kpis.lead} ${t.kpis.count(new Set(every.map((figure) => figure.kpi.id)).size, every.length)}</p>
            ${sourceNotes(context, sources, t.query.draftPage)}
            <div class="legend" role="group" aria-label=${t.kpis.filter}>${choice('', t.kpis.all, every.length)}
                ${KPI_STATES.map((name) => {
                    const count = every.filter((figure) => figure.states.includes(name)).length;
                    return count ? choice(name, t.kpis.states[name], count) : nothing;
                })}</div>
            ${goals.length ? pictureButtons(context, actions, () => ({
                name: `kpis${wanted ? `-${wanted}` : ''}`,
                title: `${t.kpis.title}${wanted ? ` — ${t.kpis.states[wanted]}` : ''}`,
                parts: [.../** @type {NodeListOf<HTMLElement>} */ (element.querySelectorAll('[data-goal-of-kpis]'))],
                legends: [/** @type {HTMLElement} */ (element.querySelector('.kpi-key'))],
                sources,
            })) : nothing}
            <p class="kpi-key muted"><span class="key-baseline" aria-hidden="true"></span>${t.kpi.baseline} <span class="key-target"
                aria-hidden="true"></span>${t.kpi.target} <span>${t.kpis.axis}</span></p>
            ${goals.map((goal) => section(context, goal, goal.figures.filter(fits)))}
            ${goals.length ? nothing : html`<p class="muted" data-empty>${t.query.noRows}</p>`}</div>`,
            element,
        );
    };
    return { update, dispose: () => render(nothing, element) };
}

/** @param {Context} context @param {import('../../common/model/kpi-figures.js').Goal} goal @param {import('../../common/model/kpi-figures.js').Figure[]} figures */
function section(context, { goal }, figures) {
    const { t } = context;
    if (!figures.length) return nothing;
    return html`<section data-goal-of-kpis=${goal.id}><h2>${nodeLink(context, goal)} <span class="count">${figures.length}</span></h2>
        <div class="table-scroll" tabindex="0" role="region" aria-label=${goal.title}><table class="answer kpi-table">
        <thead><tr><th scope="col">${context.names.label('Kpi')}</th><th scope="col" class="figure">${t.kpi.baseline}</th><th
            scope="col" class="bullet-column"><span class="visually-hidden">${t.kpis.chart}</span></th><th scope="col">${t.kpi.target}</th><th
            scope="col" class="figure">${t.kpis.difference}</th><th scope="col" class="prose">${t.kpis.remarks}</th></tr></thead>
        <tbody>${figures.map((figure) => figureRow(context, figure))}</tbody></table></div></section>`;
}
