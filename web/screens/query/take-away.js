// @ts-check
import { html, nothing } from 'lit-html';
import { inLanguage } from '../../common/model/names.js';
import { highlighted } from './cypher.js';
import { fileLinks } from '../../common/answer/own.js';

/** @typedef {import('./words.js').Context} Context */
/** @typedef {import('./load.js').QueryData} QueryData */

/**
 * Ways to carry an answer to a colleague, a spreadsheet or a paper, as the schema offers them.
 *
 * @param {Context} context
 * @param {QueryData} data
 * @param {import('../../types.js').Actions} actions
 */
export function takeAway(context, { query, answer, fileUrl, readText }, actions) {
    const { t } = context;
    if (!answer) return nothing;
    const files = context.names.formats.flatMap((format) => format.downloads.map((download) => ({ format, ...download })));
    // Read before the click: browsers let a page write to the clipboard only right after one.
    const ready = () => void readText().catch(() => {});
    const link = (/** @type {typeof files[number]} */ { format, title, choices }) => html`<a class="action"
        data-download=${[format.id, ...Object.values(choices)].join(' ')} href=${fileUrl(format, choices)}
        download=${`${query.id}.${format.id}`}>${inLanguage(title, context.lang)}</a>`;
    return html`<div class="take-away" role="group" aria-label=${t.query.take}>
        <a class="action" data-sheet-link href=${context.href({ query: query.id, params: context.state.params, basis: context.state.basis, view: 'sheet' })}>${t.query.sheet}</a>
        ${files.filter(({ common }) => common).map(link)}
        <details class="more-formats"><summary class="action">${t.query.moreFormats}</summary><div>
            ${files.filter(({ common }) => !common).map(link)}</div></details>
        <button type="button" class="action" data-copy-answer @pointerenter=${ready} @focus=${ready}
            @click=${() => actions.copy(readText(), t.details.copied)}>${t.query.copyAnswer}</button>
        <button type="button" class="action" data-copy-link
            @click=${() => actions.copy(window.location.href, t.details.copied)}>${t.query.copyLink}</button></div>`;
}

/**
 * The query itself and the call that repeats it.
 *
 * @param {Context} context
 * @param {QueryData} data
 * @param {import('../../types.js').Actions} actions
 */
export function behindAnswer(context, { query, answer, answerUrl }, actions) {
    const { t } = context;
    const curl = `curl '${new URL(answerUrl, window.location.href).href}'`;
    return html`<details class="behind"><summary>${t.query.behind}</summary>
        ${query.cypher ? html`<h3>${t.query.cypher}</h3><pre class="cypher" translate="no" data-cypher
            tabindex="0"><code>${highlighted(query.cypher)}</code></pre>` : nothing}
        ${fileLinks(context, query)}
        <h3>${t.query.curl}</h3><div class="curl"><pre tabindex="0" translate="no" data-curl><code>${curl}</code></pre><button type="button" class="action"
            @click=${() => actions.copy(curl, t.details.copied)}>${t.query.copyCurl}</button></div></details>
        ${answer ? html`<p class="revisions muted">${t.query.revisions(answer.dataRevision, query.revision)} <time datetime=${answer.generatedAt}>${t.query.generated} ${when(answer.generatedAt, context.lang)}</time></p>` : nothing}`;
}

/** @param {string} moment @param {import('../../types.js').Lang} lang */
const when = (moment, lang) =>
    Number.isNaN(Date.parse(moment))
        ? moment
        : new Date(moment).toLocaleString(lang === 'ja' ? 'ja-JP' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' });
