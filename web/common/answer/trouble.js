// @ts-check
import { html, nothing } from 'lit-html';

/** @param {import('../../types.js').Context} context @param {import('../../api.js').Problem} problem */
export function troubleText({ t }, problem) {
    if (problem.status === 0) return t.trouble.network;
    if (problem.status === 404) return t.trouble.notFound;
    return problem.status < 500 ? t.trouble.badRequest : t.trouble.server;
}

/**
 * What went wrong in plain words, then in the server's.
 *
 * @param {import('../../types.js').Context} context
 * @param {import('../../api.js').Problem} problem
 * @param {() => void} [retry]
 */
export const troubleNotice = (context, problem, retry) => html`<div class="notice trouble" role="alert" data-trouble=${problem.status}>
    <strong>${troubleText(context, problem)}</strong>
    ${problem.detail ? html`<p lang=${problem.lang || nothing}>${problem.detail}</p>` : nothing}
    ${problem.errors.length ? html`<ul>${problem.errors.map(({ parameter, message }) => html`<li>${parameter ? html`<code>${parameter}</code> ` : nothing}<span lang=${problem.lang || nothing}>${message}</span></li>`)}</ul>` : nothing}
    ${retry ? html`<p><button type="button" class="action" @click=${retry}>${context.t.trouble.retry}</button></p>` : nothing}
</div>`;
