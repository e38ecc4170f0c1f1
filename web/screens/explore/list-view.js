// @ts-check
import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { repeat } from 'lit-html/directives/repeat.js';
import { render } from '../../common/render.js';
import { csv } from '../../common/files/csv.js';
import { mark } from '../../common/element/glyphs.js';
import { labelRank } from '../../common/model/kinds.js';
import { inReadingOrder } from '../../common/model/names.js';
import { saveFile } from '../../common/files/save-file.js';
import { basisBadge, countByBasis } from '../../common/evidence/evidence.js';
import { numbered, titleText, titled } from '../../common/element/node-link.js';

/** @typedef {import('./words.js').Context} Context */
/** @typedef {import('../../types.js').GraphNode} GraphNode */
/** @typedef {{node: GraphNode, links: import('../../types.js').Relationship[]}} Entry */

const ORDERS = /** @type {const} */ (['kind', 'title', 'links']);
/** Widths and case do not matter. @param {string} text */
const folded = (text) => text.normalize('NFKC').toLowerCase();

/**
 * Everything on the canvas as a list that can be sorted and filtered: choosing here chooses there.
 *
 * @param {HTMLElement} element
 * @param {{actions: import('../../types.js').Actions, wishes: import('../../common/columns/gestures.js').Wishes}} wiring
 */
export function createListView(element, { actions, wishes }) {
    /** @type {Context} */
    let context;
    /** @type {Entry[]} */
    let entries = [];

    const orderNow = () => ORDERS.find((order) => context.state.sort.includes(`list:${order}`)) ?? 'kind';
    /** @param {Entry} a @param {Entry} b */
    const byKind = (a, b) => labelRank(a.node.label) - labelRank(b.node.label) || inReadingOrder(a.node, b.node);
    /** @returns {Entry[]} */
    const shown = () => {
        const { lang, names, state } = context;
        const words = folded(state.params.filter ?? '')
            .split(/\s+/)
            .filter(Boolean);
        const fits = (/** @type {Entry} */ { node }) =>
            words.every((word) => folded(`${names.kind(node)} ${node.properties?.number ?? ''} ${titleText(node, lang)}`).includes(word));
        const compare = {
            kind: byKind,
            title: (/** @type {Entry} */ a, /** @type {Entry} */ b) => titleText(a.node, lang).localeCompare(titleText(b.node, lang), lang),
            links: (/** @type {Entry} */ a, /** @type {Entry} */ b) => b.links.length - a.links.length || byKind(a, b),
        }[orderNow()];
        return entries.filter(fits).sort(compare);
    };
    const save = () => {
        const lines = shown().map(({ node, links }) => [context.names.kind(node), titleText(node, context.lang), links.length, node.id]);
        const head = [context.t.list.orders.kind, context.t.list.orders.title, context.t.list.orders.links, 'id'];
        saveFile(csv([head, ...lines]), 'text/csv;charset=utf-8', `${context.state.focus}-list.csv`);
    };
    /** @param {Event} event */
    const filtered = (event) => {
        const filter = /** @type {HTMLInputElement} */ (event.target).value;
        actions.tweak({ params: filter ? { filter } : {} });
    };
    /** @param {Entry} entry */
    const row = ({ node, links }) => {
        const { t, lang, names, state } = context;
        const selected = node.id === (state.select || state.focus);
        const isOpen = state.open.includes(node.id);
        const title = titleText(node, lang);
        return html`<tr data-listed=${node.id} class=${selected ? 'is-selected' : ''}><th scope="row"><button type="button" class="list-name" aria-pressed=${selected ? 'true' : 'false'}
                @click=${() => (wishes.reveal ?? wishes.select)(node.id)} @dblclick=${() => wishes.focus(node.id)}>${mark(node)}<span><span class="station-kind" data-kind=${node.label}>${names.kind(node)}</span>
                ${numbered(node)}${titled(node, lang)}</span></button></th>
            <td>${countByBasis(links).map(({ basis, count }) => html`<span class="list-basis">${basisBadge(context, basis)} ${count}</span>`)}</td>
            <td>${
                node.id === state.focus
                    ? nothing
                    : html`<button type="button" class="list-act" aria-expanded=${isOpen ? 'true' : 'false'} aria-label=${isOpen ? t.explore.collapse(title) : t.explore.expand(title)}
                        title=${isOpen ? t.explore.collapse(title) : t.explore.expand(title)} @click=${() => wishes.toggle(node.id)}>${isOpen ? '−' : '+'}</button>
                    <a class="list-act" href=${context.href({ focus: node.id })} aria-label=${`${title} ${t.details.focus}`} title=${t.details.focus}>◎</a>`
            }</td></tr>`;
    };
    const draw = () => {
        const { t, state } = context;
        const found = shown();
        render(
            html`<div class="list-tools"><input type="search" data-list-filter aria-label=${t.list.filter} placeholder=${t.list.filter} .value=${live(state.params.filter ?? '')} @input=${filtered} />
            <span class="legend" role="group" aria-label=${t.list.sort}>${ORDERS.map(
                (order) => html`<button type="button" class="legend-entry choice" data-list-sort=${order}
                aria-pressed=${orderNow() === order ? 'true' : 'false'} @click=${() => actions.tweak({ sort: order === 'kind' ? [] : [`list:${order}`] })}><span>${t.list.orders[order]}</span></button>`,
            )}</span>
            <button type="button" class="quiet" data-list-csv @click=${save}>CSV</button></div>
            <p class="muted list-count" role="status" data-list-count=${found.length}>${t.list.count(found.length, entries.length)}</p>
            <table class="list"><caption class="visually-hidden">${t.list.title}</caption><thead class="visually-hidden"><tr><th scope="col">${t.list.orders.title}</th><th scope="col">${t.list.orders.links}</th><th
                scope="col">${t.list.act}</th></tr></thead><tbody>${repeat(found, ({ node }) => node.id, row)}</tbody></table>`,
            element,
        );
        element.querySelector('.is-selected')?.scrollIntoView({ block: 'nearest' });
    };
    return {
        /** @param {Context} now @param {import('../../common/columns/arrange.js').Arrangement} arrangement */
        update: (now, arrangement) => {
            context = now;
            entries = [...arrangement.nodes.values()].map((node) => ({
                node,
                links: arrangement.relationships.filter((link) => link.from === node.id || link.to === node.id),
            }));
            element.setAttribute('aria-label', context.t.list.title);
            draw();
        },
        dispose: () => render(nothing, element),
    };
}
