// @ts-check
import { html, nothing } from 'lit-html';
import { whyBelow } from '../model/kpi-figures.js';

/** @typedef {import('../../types.js').Context} Context */
/** @typedef {Record<string, any>} Properties */

/** @param {number} value @param {import('../../types.js').Lang} lang */
const figure = (value, lang) => value.toLocaleString(lang, { maximumFractionDigits: 4 });

/**
 * One cell: its figure where it has one, its words where it does not, and never a guess.
 *
 * @param {Context} context
 * @param {Properties} properties
 * @param {'baseline' | 'target'} side
 */
function cell({ t, lang }, properties, side) {
    const number = properties[`${side}Number`];
    const raw = properties[`${side}Raw`];
    const status = properties[`${side}Status`];
    const period = properties[`${side}Period`];
    const absent = status === 'missing' ? t.kpi.missing : status === 'undefined' ? t.kpi.undefined : raw ? '' : t.kpi.notSet;
    const value =
        typeof number === 'number'
            ? html`<span class="kpi-number">${figure(number, lang)}</span><span class="kpi-unit" lang="ja">${properties[`${side}Unit`] ?? ''}</span>`
            : html`<span class="kpi-words" lang=${absent ? lang : 'ja'}>${absent || raw}</span>`;
    return html`<div class="kpi-cell" data-side=${side} data-state=${status ?? (raw ? 'set' : 'missing')}><dt>${t.kpi[side]}</dt><dd>${value}
        ${period ? html`<span class="kpi-period" lang="ja"
            title=${properties[`${side}PeriodFrom`] === 'cell' ? t.kpi.fromCell : nothing}>${period}${properties[`${side}PeriodFrom`] === 'cell' ? html`<sup aria-label=${t.kpi.fromCell}>＊</sup>` : nothing}</span>` : nothing}
        ${properties[`${side}Qualifier`] ? html`<span class="kpi-note" lang="ja">${properties[`${side}Qualifier`]}</span>` : nothing}
        ${status === 'undefined' && raw ? html`<span class="kpi-note" lang="ja">${raw}</span>` : nothing}</dd></div>`;
}

/** What a reader must know before comparing the two figures, in neutral words. @param {Context} context @param {Properties} p */
export function kpiRemarks({ t }, p) {
    const below =
        typeof p.baselineNumber === 'number' &&
        typeof p.targetNumber === 'number' &&
        p.baselineUnit === p.targetUnit &&
        p.targetNumber < p.baselineNumber;
    const why = { footnote: t.kpi.explained, 'lower-is-better': t.kpi.lowerIsBetter, unexplained: t.kpi.unexplained }[whyBelow(p)];
    return [
        p.cumulative === true ? t.kpi.cumulative : '',
        p.direction
            ? (t.codes[p.direction] ?? p.direction) +
              (p.directionBasis ? `（${t.basis[/** @type {'stated'} */ (p.directionBasis)] ?? p.directionBasis}）` : '')
            : '',
        p.targetStatus === 'text' ? t.kpi.textTarget : '',
        below ? `${t.kpi.below}（${why}）` : '',
    ].filter(Boolean);
}

/** @param {Context} context @param {Properties} properties */
const pair = (context, properties) =>
    html`<dl class="kpi-pair">${cell(context, properties, 'baseline')}${cell(context, properties, 'target')}</dl>`;

/**
 * Baseline and target with unit and period; a KPI of two values shows each of them.
 *
 * @param {Context} context
 * @param {import('../../types.js').ElementRecord} record
 */
export function kpiCard(context, { element, neighbourhood }) {
    const properties = element.properties ?? {};
    const series = neighbourhood.relationships
        .filter((r) => r.type === 'HAS_SERIES' && r.from === element.id)
        .map((r) => neighbourhood.nodes.find((node) => node.id === r.to))
        .filter((node) => node !== undefined);
    return html`<section class="kpi" data-section="kpi" aria-label=${context.names.label(element.label)}>
        ${series.length ? series.map((node) => html`<h4 lang="ja">${node.properties?.series ?? node.title}</h4>${pair(context, node.properties ?? {})}`) : pair(context, properties)}
        ${kpiRemarks(context, properties).length ? html`<ul
            class="kpi-states">${kpiRemarks(context, properties).map((state) => html`<li>${state}</li>`)}</ul>` : nothing}
        ${properties.directionRationale ? html`<p class="kpi-footnote muted" lang="ja">${properties.directionRationale}</p>` : nothing}
        ${properties.footnote ? html`<p class="kpi-footnote" lang="ja"><span
            class="muted">${context.t.kpi.footnote}</span> ${properties.footnote}</p>` : nothing}</section>`;
}
