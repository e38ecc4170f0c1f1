// @ts-check
import { html } from 'lit-html';

/** The passage of a hit with the words that matched marked in it. @param {import('../../types.js').Hit} hit */
export function marked({ passage, matched, start }) {
    if (start < 0) return html`${passage}`;
    return html`${passage.slice(0, start)}<mark>${matched}</mark>${passage.slice(start + matched.length)}`;
}
