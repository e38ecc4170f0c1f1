// @ts-check
import { html, nothing } from 'lit-html';
import { render } from '../../common/render.js';
import { citiesOf } from '../../common/model/city.js';
import { glyph } from '../../common/element/glyphs.js';
import { phrased } from '../../common/element/phrase.js';
import { kindsInOrder } from '../../common/model/kinds.js';
import { BASES, inLanguage } from '../../common/model/names.js';
import { statusBadge, basisBadge } from '../../common/evidence/evidence.js';
import { nodeLink, titleText } from '../../common/element/node-link.js';
import { questionOf } from '../../common/answer/question.js';

/**
 * The first page: what this is, three ways in, what is inside.
 *
 * @param {HTMLElement} element
 */
export function createView(element) {
    /** @param {import('./words.js').Context} context @param {import('./load.js').StartData} data */
    const update = (context, { examples }) => {
        const { t, names, status } = context;
        // Documents and records about the data are counted elsewhere.
        const kinds = kindsInOrder().flatMap(({ name, table, annotation }) => (table && !annotation && status?.labels[name] ? name : []));
        const documents = [...context.landmarks.values()].filter((node) => node.label === 'Document');
        render(
            html`<div class="page start">
            <section class="hero">${title(context)}<h1 class="phrased">${phrased(t.start.title)}</h1><p class="lead">${t.start.about}</p></section>
            <section aria-labelledby="examples"><h2 id="examples">${t.start.examples}</h2>
                <ul class="examples">${examples.map((example) => html`<li>${exampleCard(context, example)}</li>`)}</ul>
                <p class="more"><a href=${context.href({ view: 'queries' })}>${t.start.allQueries}</a></p></section>
            <div class="start-columns">
                <section aria-labelledby="inside"><h2 id="inside">${t.start.inside}</h2>
                    ${citiesOf(status).length > 1 ? html`<p class="muted">${t.start.insideAll(citiesOf(status).length)}</p>` : nothing}
                    <dl class="counts">${kinds.map((label) => html`<div
                        data-count=${label}><dt>${glyph(label)}${names.label(label)}</dt><dd>${status?.labels[label]}</dd></div>`)}</dl>
                    ${status ? basisBar(context, status) : nothing}</section>
                <section aria-labelledby="documents"><h2 id="documents">${t.start.documents}</h2>
                    <ul class="documents">${documents.map((document) => html`<li>${nodeLink(context, document)} ${statusBadge(context, document.properties?.status)}</li>`)}</ul>
                    <div class="notice" data-notice="draft"><strong>${t.start.draftTitle}</strong><p>${t.start.draft}</p></div>
                    <p class="more"><a href=${context.href({ view: 'lacks' })} data-lacks>${t.lacks.title}</a></p></section>
            </div></div>`,
            element,
        );
    };
    return { update, dispose: () => render(nothing, element) };
}

/** The name of what is asked about. @param {import('./words.js').Context} context */
const title = ({ status, state, lang }) =>
    citiesOf(status)
        .filter(({ id }, at) => (state.city ? id === state.city : at === 0))
        .map((dataset) => html`<p class="eyebrow">${inLanguage(dataset.title, lang) || dataset.id}</p>`);

/** @param {import('./words.js').Context} context @param {import('./examples.js').Example} example */
function exampleCard(context, example) {
    const { t } = context;
    const kind = example.focus ? 'focus' : example.view === 'graph' ? 'graph' : 'table';
    const sentence = example.focus
        ? t.start.around(titleText(example.focus, context.lang))
        : questionOf(context, /** @type {any} */ (example.query), example.chosen);
    const href = example.focus
        ? context.href({ focus: example.focus.id })
        : context.href({ query: example.query?.id, params: example.params, view: example.view });
    return html`<a class="example" data-example=${kind} href=${href}>${picture(kind)}<span class="example-sentence">${sentence}</span><span
        class="example-kind">${t.start.exampleKinds[kind]} <span aria-hidden="true">→</span></span></a>`;
}

/**
 * How many links rest on which basis, as one bar with its figures.
 *
 * @param {import('./words.js').Context} context
 * @param {import('../../types.js').Status} status
 */
function basisBar(context, status) {
    const counts = BASES.map((basis) => ({
        basis,
        count: Object.values(status.relationships).reduce((sum, of) => sum + (of[basis] ?? 0), 0),
    })).filter(({ count }) => count);
    return html`<h3>${context.t.start.byBasis}</h3><dl
        class="basis-counts">${counts.map(({ basis, count }) => html`<div><dt>${basisBadge(context, basis)} <span
            class="muted">${context.t.basis.long[basis]}</span></dt><dd>${context.t.start.elements(count)}</dd></div>`)}</dl>`;
}

/** A small drawing of what the link opens. @param {'graph' | 'table' | 'focus'} kind */
const picture = (kind) =>
    html`<svg class="picture" viewBox="0 0 120 56" aria-hidden="true" focusable="false">${
        {
            graph: html`<svg><path class="line" d="M28 12C52 12 40 28 60 28M28 44C52 44 40 28 60 28M78 28C98 28 84 10 100 10M78 28h22M78 28c20 0 6 18 22 18"></path>
        <path class="box" d="M4 6h24v12H4zM4 38h24v12H4z"></path><path class="box strong" d="M50 21h28v14H50z"></path><path
            class="box" d="M98 4h18v12H98zM98 22h18v12H98zM98 40h18v12H98z"></path></svg>`,
            table: html`<svg><path class="box" d="M4 4h112v48H4z"></path><path class="box strong" d="M4 4h112v12H4z"></path><path
                class="line" d="M4 28h112M4 40h112M46 4v48M86 4v48"></path></svg>`,
            focus: html`<svg><path class="line" d="M60 28 22 12M60 28 22 44M60 28l38-16M60 28l38 16M60 28h44"></path><circle
                class="box strong" cx="60" cy="28" r="11"></circle>
        <path class="box" d="M10 6h18v11H10zM10 38h18v11H10zM92 6h18v11H92zM98 22h18v11H98zM92 39h18v11H92z"></path></svg>`,
        }[kind]
    }</svg>`;
