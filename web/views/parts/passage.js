// @ts-check
import { html } from 'lit-html';

/** The passage of a hit with the words that matched marked in it. @param {import('../../types.js').Hit} hit */
export function marked({ passage, matched }) {
    const at = matched ? passage.indexOf(matched) : -1;
    if (!matched || at < 0) return html`${passage}`;
    return html`${passage.slice(0, at)}<mark>${matched}</mark>${passage.slice(at + matched.length)}`;
}
