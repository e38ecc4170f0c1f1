// @ts-check
import { html, nothing } from 'lit-html';
import { mark } from '../common/element/glyphs.js';
import { askOptions } from './ask-options.js';
import { numbered, titled } from '../common/element/node-link.js';
import { marked } from '../common/element/passage.js';

/** @typedef {import('../types.js').Context} Context */
/** @typedef {import('../types.js').Hit} Hit */

/**
 * Hits grouped by kind; kinds in the order of their best hit, so that the best match stays on top: hits come best first.
 *
 * @param {Hit[]} hits
 */
export function groupedByKind(hits) {
    /** @type {Map<string, Hit[]>} */
    const groups = new Map();
    for (const hit of hits) groups.set(hit.node.label, [...(groups.get(hit.node.label) ?? []), hit]);
    return [...groups].map(([label, found]) => ({ label, hits: found }));
}

/**
 * The title of a hit with what matched marked, and below it the passage where that is another text.
 *
 * @param {Context} context
 * @param {Hit} hit
 * @param {string} name of the class
 */
export function hitText({ lang }, hit, name) {
    const inTitle = hit.passage === hit.node.title && lang === 'ja';
    return html`<span class=${`${name}-title`}>${numbered(hit.node)}${inTitle ? marked(hit) : titled(hit.node, lang)}</span>
        ${inTitle ? nothing : html`<span class=${`${name}-passage`} lang="ja">${marked(hit)}</span>`}`;
}

/**
 * The options below the search field.
 *
 * @param {Context} context
 * @param {{questions: import('../types.js').Suggestion[], sure: boolean, hits: Hit[], q: string, active: number, choose: (id: string) => void,
 *   chooseQuestion: (question: import('../types.js').Suggestion) => void, searchAll: () => void}} list
 */
export function suggestions(context, { questions, sure, hits, q, active, choose, chooseQuestion, searchAll }) {
    const { t, names } = context;
    const groups = groupedByKind(hits);
    const ordered = groups.flatMap((group) => group.hits);
    const selected = (/** @type {number} */ at) => (at === active ? 'true' : 'false');
    const option = (/** @type {Hit} */ hit) => {
        const at = questions.length + ordered.indexOf(hit);
        return html`<div role="option" id=${`option-${at}`} class="option" data-node=${hit.node.id} aria-selected=${selected(at)}
            @click=${() => choose(hit.node.id)}>${mark(hit.node)}<span class="option-text">${hitText(context, hit, 'option')}</span></div>`;
    };
    return html`${askOptions(context, { questions, sure, active, choose: chooseQuestion })}${groups.map(
        (group) => html`<div role="group" aria-label=${names.label(group.label)}>
            <div class="option-kind" aria-hidden="true">${names.label(group.label)}</div>${group.hits.map(option)}</div>`,
    )}
    ${hits.length || questions.length ? nothing : html`<div class="option-none">${t.search.none(q)}</div>`}
    <div role="option" id="option-all" class="option option-all" aria-selected=${selected(questions.length + hits.length)} @click=${searchAll}>${t.search.all(q)}</div>`;
}
