// @ts-check
import { html, nothing } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { render } from '../render.js';
import { glyph, mark } from '../element/glyphs.js';
import { isShownByNumber } from '../model/kinds.js';
import { phrased } from '../element/phrase.js';
import { cellDetails } from './cell-details.js';
import { citationList, citationText, recordsAbout, relationshipCitation } from './citations.js';
import { relationshipSentence, statusBadge } from '../evidence/evidence.js';
import { kpiCard } from './kpi-card.js';
import { landmark, nodeLink, titleOf } from '../element/node-link.js';
import { overviewLink } from './overview-link.js';
import { pathLinks } from './path-links.js';
import { propertyList } from './properties.js';
import { questionOf } from '../answer/question.js';
import { relationshipGroups } from './relationships.js';
import { troubleNotice } from '../answer/trouble.js';

/** @typedef {import('../../types.js').Context} Context */
/** @typedef {import('../../types.js').ElementRecord} ElementRecord */

/**
 * Everything known about the chosen element or relationship, with who says so.
 *
 * @param {HTMLElement} element
 * @param {{actions: import('../../types.js').Actions, closable?: boolean}} wiring
 */
export function createDetailsView(element, { actions, closable = false }) {
    let shown = '';

    /** @param {Context} context @param {import('../model/reading.js').Selected | null} selected */
    const update = (context, selected) => {
        const { t } = context;
        element.setAttribute('aria-label', t.details.label);
        const close = closable
            ? html`<button type="button" class="close" aria-label=${t.details.close} title=${t.details.close}
                @click=${() => actions.tweak({ select: '' })}>
            <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false"><path d="M2 2l8 8M10 2l-8 8"></path></svg></button>`
            : nothing;
        render(html`${close}${body(context, selected)}`, element);
        const now = selected?.record?.element.id ?? selected?.relationship?.key ?? selected?.many?.cell.row ?? '';
        if (now !== shown) element.scrollTop = 0;
        shown = now;
    };
    /** @param {Context} context @param {import('../model/reading.js').Selected | null} selected */
    const body = (context, selected) => {
        if (selected?.problem) return troubleNotice(context, selected.problem);
        if (selected?.many) return cellDetails(context, selected.many);
        if (selected?.relationship) return relationshipDetails(context, selected.relationship, selected.ends ?? [], actions);
        if (selected?.record) return keyed(selected.record.element.id, elementDetails(context, selected.record, actions));
        return html`<p class="muted">${context.t.details.choose}</p>`;
    };
    return { update, dispose: () => render(nothing, element) };
}

/** @param {Context} context @param {import('../../types.js').Relationship} relationship @param {import('../../types.js').GraphNode[]} ends @param {import('../../types.js').Actions} actions */
function relationshipDetails(context, relationship, ends, actions) {
    const { t, names } = context;
    const nodeOf = (/** @type {string} */ id) => ends.find((node) => node.id === id) ?? landmark(context, id);
    return html`<div class="details-head"><p class="kind">${t.details.relationship}</p><h2>${names.type(relationship.type)}</h2>
            <p class="details-actions"><button type="button" class="action" data-copy-citation
                @click=${() => actions.copy(relationshipCitation(context, relationship, nodeOf), t.details.copied)}>${t.details.copyCitation}</button></p></div>
        ${relationshipSentence(context, relationship, nodeOf)}`;
}

/** Title, and text where the raw wording covers it too. @param {import('../../types.js').GraphNode} node */
const tidied = ({ title, properties }) =>
    properties?.text && properties.text !== title && properties.rawText.length > title.length * 1.5
        ? `${title}\n${properties.text}`
        : title;

/**
 * Whether a parameter may be filled with this element.
 *
 * @param {import('../../types.js').Param} param
 * @param {import('../../types.js').GraphNode} node
 */
const takes = (param, node) => param.type === 'node' && (param.label === node.label || param.label === 'Element');

/** @param {Context} context @param {ElementRecord} record @param {import('../../types.js').Actions} actions */
function elementDetails(context, record, actions) {
    const { t, names, lang, state } = context;
    const node = record.element;
    const properties = node.properties ?? {};
    const title = titleOf(node, lang);
    const other = lang === 'en' ? (title.lang === 'en' ? node.title : '') : (properties.titleEn ?? '');
    const plan = properties.plan ? context.landmarks.get(properties.plan) : undefined;
    const statuses = [...new Set((node.citations ?? []).map((citation) => citation.status ?? '').filter(Boolean))];
    const queries = context.queries
        .map((query) => ({ query, params: Object.entries(query.params ?? {}) }))
        .filter(({ params }) => params.some(([, param]) => takes(param, node)) && params.filter(([, param]) => param.required).length <= 1)
        .map(({ query, params }) => ({ query, name: params.find(([, param]) => takes(param, node))?.[0] ?? '' }));
    const section = (/** @type {string} */ name, /** @type {string} */ heading, /** @type {unknown} */ content) =>
        content === nothing ? nothing : html`<section class="details-section" data-section=${name}><h3>${heading}</h3>${content}</section>`;
    return html`<article data-details=${node.id}>
        <div class="details-head"><p class="kind">${glyph(node.label)}${names.label(node.label)}${properties.kind && properties.kind !== names.label(node.label) ? html`<span class="muted" lang="ja">${properties.kind}</span>` : nothing}
            ${properties.number ? html`<span
                class="number">${properties.number}</span>` : nothing}${statuses.map((status) => statusBadge(context, status))}</p>
            <h2 lang=${title.lang}>${isShownByNumber(node.label) ? mark(node) : nothing}<span
                class="phrased">${phrased(title.text)}</span></h2>${other ? html`<p
                    class="other-title" lang=${lang === 'en' ? 'ja' : 'en'}>${other}</p>` : nothing}
            ${plan && plan.id !== node.id ? html`<p class="plan">${nodeLink(context, plan)}</p>` : nothing}
            <p class="details-actions">${state.focus === node.id ? nothing : html`<a class="action" data-focus-this
                href=${context.href({ focus: node.id })}>${t.details.focus}</a>`}${pathLinks(context, node)}${
                plan || node.label === 'Plan' ? overviewLink(context, node, plan?.id ?? node.id) : nothing
            }
                <button type="button" class="action" data-copy-citation
                    @click=${() => actions.copy(citationText(context, node), t.details.copied)}>${t.details.copyCitation}</button></p></div>
        ${['Kpi', 'KpiSeries'].includes(node.label) ? kpiCard(context, record) : nothing}
        ${section('text', properties.textKind === 'summary' ? t.details.summary : t.details.text, properties.text && properties.text !== node.title ? html`<p
            class="text" lang="ja">${properties.text}</p>${properties.textKind === 'summary' ? html`<p class="muted" data-summary>${t.details.summaryOf(
                (node.citations ?? []).map((citation) => `${citation.document.title} ${citation.locator}`),
            )}</p>` : nothing}` : nothing)}
        ${section('note', names.property('note'), properties.note ? html`<p lang="ja">${properties.note}</p>` : nothing)}
        ${section(
            'raw',
            t.details.wording,
            properties.rawText && properties.rawText !== node.title
                ? html`<dl class="beside"><div><dt>${t.details.raw}</dt><dd lang="ja">${properties.rawText}</dd></div>
            <div><dt>${t.details.corrected}</dt><dd lang="ja">${tidied(node)}</dd></div></dl>`
                : nothing,
        )}
        ${section('citations', t.details.citations, node.label === 'Document' || node.label === 'SdgGoal' ? nothing : citationList(context, node))}
        ${recordsAbout(context, node, section)}
        ${section(
            'relationships',
            t.details.relationships,
            record.neighbourhood.truncated
                ? html`<p class="notice">${t.explore.truncated(record.neighbourhood.relationships.length, record.neighbourhood.total)}</p>${relationshipGroups(context, record)}`
                : relationshipGroups(context, record),
        )}
        ${section('properties', t.details.properties, propertyList(context, node))}
        ${section(
            'queries',
            t.details.queries,
            queries.length
                ? html`<ul class="plain">${queries.map(
                      ({
                          query,
                          name,
                      }) => html`<li><a href=${context.href({ query: query.id, params: { [name]: node.id } })} data-query=${query.id}>
            ${questionOf(context, query, { [name]: title.text })}</a></li>`,
                  )}</ul>`
                : nothing,
        )}
        ${section(
            'degree',
            t.details.degree,
            node.degree?.length
                ? html`<table class="degree"><tbody>${node.degree.map(
                      (
                          entry,
                      ) => html`<tr><th scope="row">${entry.direction === 'in' ? t.details.in : t.details.out} ${names.type(entry.type)}</th>
            <td>${names.label(entry.label)}</td><td class="figure">${entry.count}</td></tr>`,
                  )}</tbody></table>`
                : nothing,
        )}
    </article>`;
}
