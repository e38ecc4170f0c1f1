// @ts-check
import { inLanguage } from '../model/names.js';

/**
 * The words of the screens with those that the server has for bases and codes.
 *
 * @param {typeof import('./words.ja.js').ja} words
 * @param {import('../../types.js').Schema} schema
 * @param {import('../../types.js').Lang} lang
 */
export function withCodes(words, schema, lang) {
    /** @param {{name: string, title: import('../../types.js').Titles}[]} entries @returns {Record<string, string>} */
    const titles = (entries) => Object.fromEntries(entries.map(({ name, title }) => [name, inLanguage(title, lang)]));
    const { status, strength, answer } = schema.codes;
    const basis = /** @type {Record<import('../../types.js').Basis, string>} */ (titles(schema.bases));
    return { ...words, basis: { ...words.basis, ...basis }, status: titles(status), strength: titles(strength), codes: titles(answer) };
}
