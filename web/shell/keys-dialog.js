// @ts-check
import { html } from 'lit-html';
import { render } from '../common/render.js';

/**
 * The keys of the program, in a dialog that closes with Escape.
 *
 * @param {import('../types.js').Context} context
 */
export function showKeys({ t }) {
    const dialog = /** @type {HTMLDialogElement} */ (document.querySelector('dialog.keys') ?? document.createElement('dialog'));
    dialog.className = 'keys';
    dialog.setAttribute('aria-labelledby', 'keys-title');
    const list = (/** @type {string[][]} */ keys) =>
        html`<dl>${keys.map(([key, what]) => html`<div><dt>${key.split(' ').map((one) => html`<kbd>${one}</kbd>`)}</dt><dd>${what}</dd></div>`)}</dl>`;
    render(
        html`<h2 id="keys-title">${t.keys.title}</h2>
        <div class="key-groups">${t.keys.groups.map((group) => html`<section><h3>${group.title}</h3>${list(group.keys)}</section>`)}</div>
        <form method="dialog"><button class="action" data-close-keys>${t.details.close}</button></form>`,
        dialog,
    );
    if (!dialog.isConnected) document.body.append(dialog);
    if (!dialog.open) dialog.showModal();
}
