// @ts-check
import { html } from 'lit-html';
import { BASES } from '../model/names.js';
import { basisBadge, statusBadge, strengthBadge } from './evidence.js';

/** @typedef {import('../../types.js').Context} Context */

/**
 * The word for a value that a query returns as a code; anything else as it is.
 *
 * @param {Context} context
 * @param {string} column
 * @param {string} value
 */
export function wordOf({ t, names }, column, value) {
    if (/status$/i.test(column)) return t.status[value] ?? t.codes[value] ?? value;
    if (/bas[ei]s$/i.test(column) && BASES.includes(/** @type {any} */ (value))) return t.basis[/** @type {'stated'} */ (value)];
    if (/strength$/i.test(column)) return t.strength[value] ?? value;
    if (names.isType(value)) return names.type(value);
    return t.codes[value] ?? value;
}

/** The same with its badge, where there is one. @param {Context} context @param {string} column @param {string} value */
export function codedCell(context, column, value) {
    if (/status$/i.test(column) && context.t.status[value]) return statusBadge(context, value);
    if (/bas[ei]s$/i.test(column) && BASES.includes(/** @type {any} */ (value))) return basisBadge(context, /** @type {any} */ (value));
    if (/strength$/i.test(column) && context.t.strength[value]) return strengthBadge(context, value);
    const word = wordOf(context, column, value);
    return word === value ? html`<span lang="ja">${value}</span>` : html`<span>${word}</span>`;
}
