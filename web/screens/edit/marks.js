// @ts-check
import { nothing } from 'lit-html';

/** @typedef {import('./place.js').Fault} Fault */

/** The element that says what is wrong. @param {number} at */
export const faultId = (at) => `edit-fault-${at}`;

/** Whether a fault is about a field, or about a part of it. @param {Fault} fault @param {string} field */
const isOf = (fault, field) => fault.parameter === field || fault.parameter.startsWith(`${field}.`);

/**
 * What tells a field's reader, also one who listens, that something is wrong with it.
 *
 * @param {Fault[]} faults
 * @param {string} field
 */
export function wrongness(faults, field) {
    const ids = faults.flatMap((fault, at) => (isOf(fault, field) ? [faultId(at)] : []));
    return { invalid: ids.length ? 'true' : nothing, described: ids.length ? ids.join(' ') : nothing };
}
