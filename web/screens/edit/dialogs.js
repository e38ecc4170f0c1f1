// @ts-check
import { html } from 'lit-html';
import { render } from '../../common/render.js';

/** @typedef {import('./words.js').Words} Words */

/** @param {string} name @param {unknown} content */
function dialogOf(name, content) {
    const dialog = document.createElement('dialog');
    dialog.className = 'keys edit-dialog';
    dialog.setAttribute('aria-labelledby', `${name}-title`);
    render(content, dialog);
    document.body.append(dialog);
    dialog.addEventListener('close', () => dialog.remove());
    dialog.showModal();
    return dialog;
}

/**
 * Asks for a token until one is right or the dialog is closed.
 *
 * @param {Words} t
 * @param {(token: string) => Promise<string>} check says what is wrong; empty when nothing is
 */
export function askToken(t, check) {
    const submitted = async (/** @type {SubmitEvent} */ event) => {
        event.preventDefault();
        const field = /** @type {HTMLInputElement} */ (dialog.querySelector('input'));
        const wrong = await check(field.value.trim());
        if (!wrong) return dialog.close();
        const said = /** @type {HTMLElement} */ (dialog.querySelector('[data-token-error]'));
        said.textContent = wrong;
        field.setAttribute('aria-invalid', 'true');
        field.focus();
    };
    const dialog = dialogOf(
        'sign-in',
        html`<h2 id="sign-in-title">${t.edit.signIn}</h2><p>${t.edit.signInHint}</p>
        <form @submit=${submitted}><div class="field"><label for="token">${t.edit.token}</label><input type="password" id="token" required autocomplete="off"
            aria-describedby="token-error" /><p class="field-error" id="token-error" data-token-error role="alert"></p></div>
        <button type="submit" class="primary" data-sign-in-send>${t.edit.signIn}</button>
        <button type="button" class="action" @click=${() => dialog.close()}>${t.edit.cancel}</button></form>`,
    );
}

/** @param {Words} t @param {string} question @param {string} action @param {() => void} confirmed */
export function confirmThat(t, question, action, confirmed) {
    const done = () => {
        dialog.close();
        confirmed();
    };
    const dialog = dialogOf(
        'confirm',
        html`<h2 id="confirm-title">${question}</h2><p class="confirm-buttons"><button type="button" class="primary" data-confirm @click=${done}>${action}</button>
        <button type="button" class="action" @click=${() => dialog.close()}>${t.edit.cancel}</button></p>`,
    );
}
