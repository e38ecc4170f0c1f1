// @ts-check
import { html, nothing } from 'lit-html';
import { askToken } from './dialogs.js';
import { mayEdit } from './session.js';

/** @typedef {import('./words.js').Context} Context */
/** @typedef {import('./load.js').EditData} EditData */

/**
 * Who is signed in, or the way to.
 *
 * @param {Context} context
 * @param {EditData} data
 * @param {import('./editing.js').Editing} editing
 */
export const whoIsIn = ({ t }, { me }, editing) =>
    me
        ? html`<p class="signed-in" data-signed-in=${me.role}>${!mayEdit(me) ? t.edit.viewerOnly : t.edit.signedIn(me.name, me.role)} <button type="button" class="quiet" data-sign-out
            @click=${editing.signOut}>${t.edit.signOut}</button></p>`
        : html`<p class="notice">${t.edit.needsToken} <button type="button" class="action" data-sign-in
            @click=${() => askToken(t, (token) => editing.signIn(token, t))}>${t.edit.signIn}</button></p>`;

/**
 * @param {Context} context
 * @param {EditData} data
 * @param {{busy: boolean, tryOut: () => void, save: () => void, remove: () => void, bring: (file: File) => void, copyLink: () => void, download: () => void}} does
 */
export function editTools(context, { isNew, me }, { busy, tryOut, save, remove, bring, copyLink, download }) {
    const w = context.t.edit;
    const off = busy || !me || !mayEdit(me);
    /** @param {Event} event */
    const chosen = (event) => {
        const field = /** @type {HTMLInputElement} */ (event.target);
        if (field.files?.[0]) bring(field.files[0]);
        field.value = '';
    };
    return html`<div class="edit-tools" role="group" aria-label=${w.tools}>
        <button type="button" class="action" data-try ?disabled=${off} @click=${tryOut}>${w.tryOut}</button>
        <button type="button" class="primary" data-save ?disabled=${off} @click=${save}>${w.save}</button>
        <label class="action file"><input type="file" class="visually-hidden" accept=".cypher,text/plain" data-import ?disabled=${off} @change=${chosen} />${w.bring}</label>
        ${
            isNew
                ? nothing
                : html`<button type="button" class="action" data-share @click=${copyLink}>${w.share}</button>
        <button type="button" class="action" data-download @click=${download}>${w.download}</button>
        <button type="button" class="action" data-remove ?disabled=${off} @click=${remove}>${w.remove}</button>`
        }</div>`;
}
