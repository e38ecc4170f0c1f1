// @ts-check
import { html, nothing } from 'lit-html';
import { inLanguage } from '../model/names.js';

/** @typedef {import('../../types.js').Context} Context */
/** @typedef {import('../../types.js').SavedQuery} SavedQuery */

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

/**
 * Sentences of a query in one language, or its title where it asks none.
 *
 * @param {SavedQuery} query
 * @param {import('../../types.js').Lang} lang
 * @returns {string[]}
 */
export function sentencesOf(query, lang) {
    const sentences = (query.question ?? []).filter((sentence) => JAPANESE.test(sentence) === (lang === 'ja'));
    return sentences.length ? sentences : [inLanguage(query.title, lang)];
}

/** The names that a sentence leaves open. @param {string} sentence */
export const slotsOf = (sentence) => [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);

/**
 * The sentence that fits what is chosen: no open slot if possible, and most of the choices in it.
 *
 * @param {SavedQuery} query
 * @param {import('../../types.js').Lang} lang
 * @param {Record<string, unknown>} chosen
 */
export function sentenceFor(query, lang, chosen) {
    const open = (/** @type {string} */ sentence) => slotsOf(sentence).filter((slot) => !chosen[slot]).length;
    const filled = (/** @type {string} */ sentence) => slotsOf(sentence).filter((slot) => chosen[slot]).length;
    return sentencesOf(query, lang)
        .map((sentence, at) => ({ sentence, at }))
        .sort((a, b) => open(a.sentence) - open(b.sentence) || filled(b.sentence) - filled(a.sentence) || a.at - b.at)[0].sentence;
}

/**
 * The question with its slots: filled with names where chosen, marked as open where not.
 *
 * @param {Context} context
 * @param {SavedQuery} query
 * @param {Record<string, string>} [chosen] names by parameter
 */
export function questionOf(context, query, chosen = {}) {
    const sentence = sentenceFor(query, context.lang, chosen);
    return html`${sentence.split(/(\{\w+\})/).map((part) => {
        const slot = part.match(/^\{(\w+)\}$/)?.[1];
        if (!slot) return part;
        return chosen[slot]
            ? html`<span class="slot filled">${chosen[slot]}</span>`
            : html`<span class="slot">${inLanguage(query.params?.[slot]?.title, context.lang) || slot}</span>`;
    })}`;
}

/** The same as plain text. @param {Context} context @param {SavedQuery} query @param {Record<string, string>} chosen */
export const questionText = (context, query, chosen) =>
    sentenceFor(query, context.lang, chosen).replace(
        /「?\{(\w+)\}」?/g,
        (_, slot) => (chosen[slot] ? `「${chosen[slot]}」` : '') || inLanguage(query.params?.[slot]?.title, context.lang) || slot,
    );

/**
 * Choices that the English title does not tell.
 *
 * @param {Context} context
 * @param {SavedQuery} query
 * @param {Record<string, string>} chosen
 */
export function choicesBeside(context, query, chosen) {
    const told = new Set(slotsOf(sentenceFor(query, context.lang, chosen)));
    const rest = Object.entries(chosen).filter(([name, title]) => title && !told.has(name));
    return rest.length
        ? html`<p class="chosen">${rest.map(([name, title]) => html`<span><span
            class="muted">${inLanguage(query.params[name]?.title, context.lang)}</span> ${title}</span>`)}</p>`
        : nothing;
}
