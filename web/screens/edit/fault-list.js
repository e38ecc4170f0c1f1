// @ts-check
import { html, nothing } from 'lit-html';
import { faultId } from './marks.js';

/** @typedef {import('./place.js').Fault} Fault */

/**
 * Every fault, each leading to its place.
 *
 * @param {import('./words.js').Context} context
 * @param {import('../../api.js').Problem | null} problem
 * @param {Fault[]} faults
 * @param {(fault: Fault) => void} go
 */
export function faultList({ t }, problem, faults, go) {
    if (!problem) return nothing;
    /** @param {Fault} fault */
    const place = (fault) => {
        const field = /** @type {Record<string, string>} */ (t.edit.fields)[fault.parameter.split('.')[0]] ?? fault.parameter;
        return fault.line ? `${field} ${fault.line}:${fault.column ?? 1}` : field;
    };
    const told = problem.status === 401 || problem.status === 403 ? t.edit.notAllowed : problem.status === 412 ? t.edit.changedMeanwhile : '';
    return html`<div class="notice trouble" role="alert" data-edit-trouble=${problem.status}><strong>${faults.length ? t.edit.faults(faults.length) : told || t.trouble.badRequest}</strong>
        ${faults.length ? nothing : html`<p lang=${problem.lang || nothing}>${problem.detail}</p>`}
        <ul class="plain">${faults.map(
            (fault, at) => html`<li id=${faultId(at)}><button type="button" class="fault-place" data-fault=${`${fault.parameter}:${fault.line ?? 0}:${fault.column ?? 0}`}
                @click=${() => go(fault)}>${place(fault)}</button> <span lang=${problem.lang || nothing}>${fault.message}</span></li>`,
        )}</ul></div>`;
}
