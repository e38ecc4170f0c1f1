// @ts-check
import { html, nothing } from 'lit-html';
import { citiesOf } from '../../shared/model/city.js';
import { inLanguage } from '../../shared/model/names.js';
import { partSentence } from '../../shared/answer/answer-notes.js';
import { highlighted } from './cypher.js';
import { wordOf } from '../../shared/evidence/coded.js';
import { fileLinks } from '../../shared/answer/own.js';
import { questionText } from '../../shared/answer/question.js';

/** @typedef {import('./words.js').Context} Context */
/** @typedef {import('./load.js').QueryData} QueryData */

/**
 * Ways to carry an answer to a colleague, a spreadsheet or a paper.
 *
 * @param {Context} context
 * @param {QueryData} data
 * @param {Record<string, string>} chosen
 * @param {import('../../types.js').Actions} actions
 */
export function takeAway(context, { query, answer, urls }, chosen, actions) {
    const { t } = context;
    if (!answer) return nothing;
    return html`<div class="take-away" role="group" aria-label=${t.query.take}>
        <a class="action" data-sheet-link href=${context.href({ query: query.id, params: context.state.params, basis: context.state.basis, view: 'sheet' })}>${t.query.sheet}</a>
        <a class="action" data-docx href=${urls.docx} download=${`${query.id}.docx`}>${t.query.docx}</a>
        <a class="action" data-xlsx href=${urls.xlsx} download=${`${query.id}.xlsx`}>${t.query.xlsx}</a>
        <a class="action" data-csv href=${urls.csv} download=${`${query.id}.csv`}>${t.query.csv}</a>
        <a class="action" data-csv-excel href=${urls.csvExcel} download=${`${query.id}.csv`}>${t.query.csvExcel}</a>
        <details class="more-formats"><summary class="action">${t.query.moreFormats}</summary><div>
            <a class="action" data-csv-windows href=${urls.csvWindows} download=${`${query.id}.csv`}>${t.query.csvWindows}</a>
            <a class="action" data-markdown href=${urls.md} download=${`${query.id}.md`}>${t.query.markdown}</a>
            <a class="action" data-graphml href=${urls.graphml} download=${`${query.id}.graphml`}>${t.query.graphml}</a>
            <a class="action" data-json href=${urls.answer} download=${`${query.id}.json`}>${t.query.json}</a></div></details>
        <button type="button" class="action" data-copy-answer
            @click=${() => actions.copy(answerText(context, query, answer, chosen), t.details.copied)}>${t.query.copyAnswer}</button>
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
export function behindAnswer(context, { query, answer, urls }, actions) {
    const { t } = context;
    const curl = `curl '${new URL(urls.answer, window.location.href).href}'`;
    return html`<details class="behind"><summary>${t.query.behind}</summary>
        ${query.cypher ? html`<h3>${t.query.cypher}</h3><pre class="cypher" data-cypher
            tabindex="0"><code>${highlighted(query.cypher)}</code></pre>` : nothing}
        ${fileLinks(context, query)}
        <h3>${t.query.curl}</h3><div class="curl"><pre tabindex="0" data-curl><code>${curl}</code></pre><button type="button" class="action"
            @click=${() => actions.copy(curl, t.details.copied)}>${t.query.copyCurl}</button></div></details>
        ${answer ? html`<p class="revisions muted">${t.query.revisions(answer.dataRevision, query.revision)} <time datetime=${answer.generatedAt}>${t.query.generated} ${when(answer.generatedAt, context.lang)}</time></p>` : nothing}`;
}

/** @param {string} moment @param {import('../../types.js').Lang} lang */
const when = (moment, lang) =>
    Number.isNaN(Date.parse(moment))
        ? moment
        : new Date(moment).toLocaleString(lang === 'ja' ? 'ja-JP' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** One cell as plain text. @param {Context} context @param {any} value @returns {string} */
function plain(context, value) {
    if (Array.isArray(value)) return value.map((item) => plain(context, item)).join('、');
    if (value && typeof value === 'object') return value.title ?? value.key ?? (inLanguage(value, context.lang) || JSON.stringify(value));
    return String(value ?? '').replace(/[\t\r\n]+/g, ' ');
}

/**
 * The answer to paste into a paper or a sheet: tab-separated, with what it rests on below.
 *
 * @param {Context} context
 * @param {import('../../types.js').SavedQuery} query
 * @param {import('../../types.js').Answer} answer
 * @param {Record<string, string>} chosen
 */
export function answerText(context, query, answer, chosen) {
    const { t, lang } = context;
    const cities = citiesOf(context.status);
    const city = cities.find(({ id }) => id === answer.parameters.dataset);
    const known = new Map(answer.graph.relationships.map((relationship) => [relationship.key, relationship]));
    const text = (/** @type {any} */ value, /** @type {string} */ column) =>
        plain(
            context,
            [value]
                .flat()
                .map((item) => {
                    const relationship = typeof item === 'string' ? known.get(item) : known.get(item?.key);
                    return relationship
                        ? `${context.names.type(relationship.type)}（${t.basis[relationship.basis]}）`
                        : typeof item === 'string'
                          ? wordOf(context, column, item)
                          : item;
                })
                .filter((item, at, all) => typeof item !== 'string' || all.indexOf(item) === at),
        );
    const lines = [
        `${t.query.question}: ${questionText(context, query, chosen)}`,
        ...(cities.length > 1 ? [`${t.settings.city}: ${inLanguage(city?.title ?? '', lang) || answer.parameters.dataset}`] : []),
        '',
        answer.columns.map((column) => inLanguage(column.title, lang) || column.name).join('\t'),
        ...answer.rows.map((row) => answer.columns.map((column) => text(row[column.name], column.name)).join('\t')),
        '',
        ...(answer.explanation ? [inLanguage(answer.explanation, lang)] : []),
        ...(answer.truncated ? [t.query.truncated(answer.rows.length)] : []),
        ...[partSentence(context, answer)].filter(Boolean),
        t.query.basisSentence(answer.basisCounts),
        ...(answer.sources ?? []).map((source) => `${t.query.sources}: 『${source.title}』（${t.status[source.status] ?? source.status}）`),
        `${t.query.revisions(answer.dataRevision, query.revision)} ${when(answer.generatedAt, lang)}`,
        `${t.query.link}: ${window.location.href}`,
    ];
    return lines.join('\n');
}
