// @ts-check
import { html, nothing } from 'lit-html';
import { bullet } from './bullet.js';
import { kpiRemarks } from '../../common/details/kpi-card.js';
import { nodeLink } from '../../common/element/node-link.js';

/** @typedef {import('./words.js').Context} Context */
/** @typedef {import('../../common/model/kpi-figures.js').Figure} Figure */

/** @param {Context} context @param {Figure} figure */
export function figureRow(context, { kpi, series, states, footnote }) {
    const { t } = context;
    const p = (series ?? kpi).properties ?? {};
    const remarks = [...(series ? [t.codes['several-values']] : []), ...kpiRemarks(context, { ...p, footnote })];
    return html`<tr data-kpi=${(series ?? kpi).id} data-state=${states[0]}><th scope="row">${nodeLink(context, kpi)}
            ${series ? html`<span class="series-name" lang="ja">${p.series ?? series.title}</span>` : nothing}
            ${kpi.properties?.kind && kpi.properties.kind !== 'KPI' ? html`<span class="kpi-kind" lang="ja">${kpi.properties.kind}</span>` : nothing}</th>
        <td class="figure">${amount(context, p, 'baseline')}</td><td class="bullet-column">${bullet(p, states[0])}</td>
        <td>${amount(context, p, 'target')}</td><td class="figure">${difference(context, p, states[0])}</td>
        <td class="prose">${remarks.length ? html`<ul class="kpi-states">${remarks.map((remark) => html`<li>${remark}</li>`)}</ul>` : nothing}
            ${footnote ? html`<p class="kpi-footnote" lang="ja">${footnote}</p>` : nothing}</td></tr>`;
}

/**
 * The figure as it is printed, or the honest word for its absence.
 *
 * @param {Context} context
 * @param {Record<string, any>} p
 * @param {'baseline' | 'target'} side
 */
function amount({ t, lang }, p, side) {
    const number = p[`${side}Number`];
    const status = p[`${side}Status`];
    const period = p[`${side}Period`];
    const absent = status === 'missing' ? t.kpi.missing : status === 'undefined' ? t.kpi.undefined : '';
    return html`${
        typeof number === 'number'
            ? html`<span class="amount">${number.toLocaleString(lang, { maximumFractionDigits: 4 })}</span><span lang="ja">${p[`${side}Unit`] ?? ''}</span>`
            : html`<span class=${absent ? 'amount-absent' : 'amount'} lang=${absent ? lang : 'ja'}>${absent || p[`${side}Raw`]}</span>`
    }${period ? html`<span class="kpi-period" lang="ja">${period}</span>` : nothing}`;
}

/** The plain difference; a ratio would divide by zero or mislead. @param {Context} context @param {Record<string, any>} p @param {string} state */
function difference({ t, lang }, p, state) {
    if (state !== 'comparable' && state !== 'below') return html`<span class="muted" title=${t.kpis.states[state] ?? ''}>—</span>`;
    // 72.3 − 72.5 in binary is not −0.2.
    const change = Number((p.targetNumber - p.baselineNumber).toPrecision(12));
    const words = change.toLocaleString(lang, { signDisplay: 'exceptZero', maximumFractionDigits: 4 });
    return html`${words}<span lang=${p.targetUnit === '%' ? lang : 'ja'}>${p.targetUnit === '%' ? t.kpis.points : p.targetUnit}</span>`;
}
