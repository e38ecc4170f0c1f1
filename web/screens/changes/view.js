// @ts-check
import { html, nothing } from 'lit-html';
import { render } from '../../common/render.js';

/** @typedef {import('./words.js').Context} Context */
/** @typedef {import('../../types.js').Change} Change */

/**
 * What differs between two data revisions, which may be chosen; first what happened as a whole, then one by one.
 *
 * @param {HTMLElement} element
 */
export function createView(element) {
    /** @param {Context} context @param {import('./load.js').ChangesData} data */
    const update = (context, { list, revisions }) => {
        const { t, href, lang, state } = context;
        render(
            html`<div class="page changes"><h1>${t.changes.title}</h1><p class="lead">${t.changes.lead}</p>
            <form class="revisions" action="./" method="get"><input type="hidden" name="view" value="changes"><input type="hidden" name="lang" value=${lang}>${state.city ? html`<input type="hidden" name="city" value=${state.city}>` : nothing}${choice(context, 'from', list.from, [{ name: '0', time: '' }, ...revisions])}
            ${choice(context, 'to', list.to, revisions)}<button type="submit" class="primary">${t.changes.compare}</button>
                <a class="action" data-sheet-link href=${href({ view: 'changes-sheet', from: list.from, to: list.to })}>${t.query.sheet}</a></form>
            <ul class="applied">${list.revisions.map((revision) => html`<li><code>${revision.name}</code> ${new Date(revision.time).toLocaleString(lang)} ${revision.dataset}
                <span class="muted">${inWords(context, revision.summary)}</span></li>`)}</ul>
            <p class="muted" data-total=${list.total}>${t.changes.count(list.total)}</p>
            <ol class="change-list">${list.changes.map((change) => html`<li data-change=${change.change}>${entry(context, change)}</li>`)}</ol>
            ${list.next ? html`<p class="more"><a href=${href({ view: 'changes', from: list.from, to: list.to, cursor: list.next })}>${t.changes.more}</a></p>` : nothing}
            <p class="more"><a href=${href({ query: 'generation-changes' })}>${t.changes.generations}</a></p></div>`,
            element,
        );
    };
    return { update, dispose: () => render(nothing, element) };
}

/** What the server counts, as `ids >1, elements +2 ~3 -4, links +5 ~6 -7`. @param {Context} context @param {string} summary */
function inWords({ t }, summary) {
    const counts = /^(?:ids >(\d+), )?elements \+(\d+) ~(\d+) -(\d+), links \+(\d+) ~(\d+) -(\d+)$/.exec(summary)?.slice(1).map((count) => Number(count ?? 0));
    return counts ? t.changes.summary(counts[0], counts.slice(1, 4), counts.slice(4)) : summary;
}

/** @param {Context} context @param {'from' | 'to'} name @param {string} chosen @param {{name: string, time: string}[]} revisions */
function choice({ t, lang }, name, chosen, revisions) {
    const said = (/** @type {{name: string, time: string}} */ revision) =>
        revision.time ? `${revision.name} ${new Date(revision.time).toLocaleString(lang)}` : t.changes.empty;
    return html`<label>${t.changes[name]} <select name=${name}>${revisions.map(
        (revision) => html`<option value=${revision.name} ?selected=${revision.name === chosen}>${said(revision)}</option>`,
    )}</select></label>`;
}

/** @param {Context} context @param {Change} change */
function entry(context, change) {
    const { t, href, names } = context;
    const { element, relationship } = change;
    const there = change.change !== 'removed';
    const link = (/** @type {string} */ id, /** @type {string} */ title) =>
        there ? html`<a href=${href({ focus: id })}>${title}</a>` : html`<span>${title}</span>`;
    return html`<span class="tag">${t.changes.kinds[change.change]}</span>
        ${element ? html`${link(element.id, element.title)} <small class="muted">${element.id}</small>` : nothing}
        ${relationship ? html`${link(relationship.from, relationship.from)} <small class="muted">${names.type(relationship.type)}</small> ${link(relationship.to, relationship.to)}` : nothing}
        ${change.was ? html`<small class="muted">${t.changes.was(change.was)}</small>` : nothing}
        ${change.comparable === false ? html`<strong class="warning">${t.changes.notComparable}</strong>` : nothing}
        ${change.fields.length ? html`<dl class="fields">${change.fields.map((field) => fieldOf(context, field))}</dl>` : nothing}`;
}

/** @param {Context} context @param {import('../../types.js').ChangedField} field */
const fieldOf = ({ t, names }, field) => html`<div><dt>${names.property(field.name)}</dt>
    <dd><del>${field.from || t.changes.absent}</del> → <ins>${field.to || t.changes.absent}</ins></dd></div>`;
