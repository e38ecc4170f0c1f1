// @ts-check
import { html, nothing } from 'lit-html';

/** @typedef {import('../../types.js').Suggestion} Suggestion */
/** @typedef {import('../../types.js').SentencePart} SentencePart */

/** Sentences come in the language of the question. @param {string} text */
const languageOf = (text) => (/[\u3040-\u30ff\u4e00-\u9fff]/.test(text) ? 'ja' : 'en');

/**
 * The understood sentence with its slots marked; a slot that nothing fills is marked as open, and says so to a screen reader.
 *
 * @param {import('../../types.js').Context} context
 * @param {Suggestion} suggestion
 * @param {(part: SentencePart, shown: unknown) => unknown} [wrap] makes a slot clickable
 */
export function understoodSentence({ t }, suggestion, wrap = (_part, shown) => shown) {
    const part = (/** @type {SentencePart} */ piece) => {
        if (piece.parameter === null) return html`${piece.text}`;
        const isOpen = piece.value === null;
        const shown = html`<span class=${isOpen ? 'told slot-open' : 'told'} data-slot=${piece.parameter}>${piece.text}${
            isOpen ? html`<span class="visually-hidden">${t.ask.isOpen}</span>` : ''
        }</span>`;
        return wrap(piece, shown);
    };
    return html`<span class="understood" lang=${languageOf(suggestion.sentence)}>${suggestion.parts.map(part)}</span>`;
}

/**
 * The words of the question that the answer has no place for, struck through; nothing where there are none.
 *
 * @param {import('../../types.js').Context} context
 * @param {Suggestion} suggestion
 */
export function unreadWords({ t }, { unread }) {
    return unread.length
        ? html`<span class="unread" data-unread><span class="unread-label">${t.ask.unread}</span> ${unread.map((word) => html`<s>${word}</s> `)}</span>`
        : nothing;
}

/**
 * The state that a suggestion opens; the question stays in the address.
 *
 * @param {Suggestion} suggestion
 * @param {string} asked
 * @returns {Partial<import('../../types.js').State>}
 */
export function opens(suggestion, asked) {
    const { about = '', ...params } = Object.fromEntries(Object.entries(suggestion.parameters).map(([name, value]) => [name, String(value)]));
    if (suggestion.kind === 'search') return { q: params.q };
    if (suggestion.kind === 'path') return { from: params.from, to: params.to };
    return { query: suggestion.query ?? '', params, about, ask: asked };
}

/**
 * What Enter does: the first question is answered when no word is unread and its parameters are all known; where something is unread or
 * open, where something cannot be answered, or nothing is sure and no element was found, the page of the question says what can be chosen;
 * else the elements are searched.
 *
 * @param {{matches: Suggestion[], nearest: Suggestion[], limits: unknown[], hits: unknown[]}} found
 * @param {string} asked
 * @returns {Partial<import('../../types.js').State>}
 */
export function destination({ matches, nearest, limits, hits }, asked) {
    const [best] = matches;
    if (limits.length) return { ask: asked };
    if (best && best.kind !== 'search') return best.open.length || best.unread.length ? { ask: asked } : opens(best, asked);
    const mayAsk = nearest.some((suggestion) => suggestion.kind === 'query');
    return best || hits.length || !mayAsk ? { q: best?.kind === 'search' ? String(best.parameters.q) : asked } : { ask: asked };
}
