// @ts-check
import { html, nothing } from 'lit-html';
import { inLanguage } from '../common/model/names.js';
import { understoodSentence, unreadWords } from '../common/fields/ask-sentence.js';

/** @typedef {import('../types.js').Suggestion} Suggestion */

/**
 * Questions among the options below the search field, above the elements.
 *
 * @param {import('../types.js').Context} context
 * @param {{questions: Suggestion[], sure: boolean, active: number, choose: (suggestion: Suggestion) => void}} list
 */
export function askOptions(context, { questions, sure, active, choose }) {
    const { t, lang } = context;
    const label = sure ? t.ask.questions : t.ask.notSure;
    const option = (/** @type {Suggestion} */ suggestion, /** @type {number} */ at) =>
        html`<div role="option" id=${`option-${at}`} class="option option-question" data-question=${suggestion.query ?? ''}
            aria-selected=${at === active ? 'true' : 'false'} @click=${() => choose(suggestion)}><span class="option-text">
            <span class="option-title">${understoodSentence(context, suggestion)}</span><span
            class="option-passage">${inLanguage(suggestion.title ?? '', lang)}${suggestion.open.length ? html` · ${t.ask.toChoose}` : nothing} ${unreadWords(context, suggestion)}</span></span></div>`;
    return questions.length
        ? html`<div role="group" aria-label=${label}><div class="option-kind" aria-hidden="true">${label}</div>${questions.map(option)}</div>`
        : nothing;
}
