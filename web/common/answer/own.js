// @ts-check
import { html, nothing } from 'lit-html';
import { inLanguage } from '../model/names.js';

/** @typedef {import('../../types.js').Context} Context */

/** @param {string | null} moment @param {import('../../types.js').Lang} lang */
const day = (moment, lang) => (moment ? new Date(moment).toLocaleDateString(lang === 'ja' ? 'ja-JP' : 'en-GB', { dateStyle: 'medium' }) : '');

/** That nobody reviewed a question, who added it, and when. @param {Context} context @param {{origin: import('../../types.js').Origin}} query */
export const ownMark = ({ t, lang }, { origin }) =>
    html`<span class="own-mark" data-own><span class="own-badge">${t.edit.own}</span> ${origin.author} <time datetime=${origin.savedAt ?? ''}>${day(origin.savedAt, lang)}</time></span>`;

/** The query as a file, as a template, and its own editor. @param {Context} context @param {import('../../types.js').SavedQuery} query */
export const fileLinks = (context, query) => html`<p class="file-links">
    <a class="action" data-file href=${`api/v1/queries/${query.id}.cypher`} download=${`${query.id}.cypher`}>${context.t.edit.download}</a>
    <a class="action" data-template href=${context.href({ edit: 'new', params: { of: query.id } })}>${context.t.edit.template}</a>
    ${query.origin.kind === 'own' ? html`<a class="action" data-edit href=${context.href({ edit: query.id })}>${context.t.edit.edit}</a>` : nothing}</p>`;

/** Questions that are not offered any more, for whoever can mend them. @param {Context} context @param {import('../../types.js').BrokenQuery[]} broken */
export const brokenList = (context, broken) =>
    broken.length
        ? html`<div class="notice trouble" data-broken><strong>${context.t.edit.broken}</strong><ul class="plain">${broken.map(
              (query) => html`<li><a href=${context.href({ edit: query.id })}>${query.id}</a> ${ownMark(context, query)}
            <ul>${query.told.map((fault) => html`<li><code>${inLanguage(fault, context.lang)}</code></li>`)}</ul></li>`,
          )}</ul></div>`
        : nothing;
