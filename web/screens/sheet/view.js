// @ts-check
import { html, nothing } from 'lit-html';
import { render } from '../../common/render.js';

/** @typedef {import('../../types.js').Sheet} Sheet */

/**
 * An answer, or what changed, as a paper: what the server worded, laid out for A4. Nothing is added here, so that the Word file and the page agree.
 *
 * @param {HTMLElement} element
 */
export function createView(element) {
    /** @param {import('./words.js').Context} context @param {import('./load.js').SheetData} data */
    const update = (context, { sheet, urls, name, back }) => {
        const { t } = context;
        const say = sheet.headings;
        render(
            html`<div class="sheet-tools"><a href=${context.href(back)}>${t.sheet.back}</a>
                <button type="button" class="action" data-print @click=${() => window.print()}>${t.sheet.print}</button>
                <a class="action" data-docx href=${urls.docx} download=${`${name}.docx`}>${t.query.docx}</a>
                <a class="action" data-markdown href=${urls.md} download=${`${name}.md`}>${t.query.markdown}</a></div>
            <article class=${`sheet${sheet.landscape ? ' landscape' : ''}`} data-sheet=${name}>
                <h1><span class="sheet-kind">${say.sheet}</span> ${sheet.title}</h1>
                <h2>${say.question}</h2><p data-sheet-question>${sheet.question}</p>${facts(sheet.parameters)}
                <h2>${say.answer}</h2>${sheet.answer.map((sentence) => html`<p class="sheet-answer">${sentence}</p>`)}
                <h2>${say.table}</h2>${sheet.common.length ? html`<h3>${say.common}</h3>${facts(sheet.common)}` : nothing}${table(sheet)}
                ${sheet.citations.length ? html`<h2>${say.citations}</h2>` : nothing}${sheet.citations.map(
                    (cited) => html`<h3 lang="ja">${cited.title} [${cited.status}]</h3>
                    <ul class="sheet-places">${cited.places.map(
                        (place) => html`<li id=${`place-${place.number}`} lang="ja">[${place.number}] ${place.locator}</li>`,
                    )}</ul>`,
                )}
                ${sheet.bases.length ? html`<h2>${say.bases}</h2>` : nothing}${facts(sheet.bases)}
                ${sheet.unknown.length ? html`<h2>${say.unknown}</h2><ul>${sheet.unknown.map((item) => html`<li>${item}</li>`)}</ul>` : nothing}
                <h2>${say.record}</h2>${facts(sheet.record)}
                ${sheet.cypher ? html`<h2>${say.cypher}</h2><pre class="sheet-cypher" tabindex="0" translate="no"><code>${sheet.cypher}</code></pre>` : nothing}</article>`,
            element,
        );
    };
    return { update, dispose: () => element.replaceChildren() };
}

/** @param {import('../../types.js').SheetFact[]} list */
const facts = (list) =>
    list.length
        ? html`<dl class="sheet-facts">${list.map(({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
        : nothing;

/** @param {Sheet} sheet */
const table = ({ table: { columns, citationsTitle, rows }, headings }) =>
    rows.length
        ? html`<div class="sheet-scroll" tabindex="0" role="region" aria-label=${headings.table}><table class="sheet-table" data-rows=${rows.length}>
            <thead><tr>${columns.map((column) => html`<th scope="col">${column.title}</th>`)}${citationsTitle ? html`<th scope="col">${citationsTitle}</th>` : nothing}</tr></thead>
            <tbody>${rows.map(
                ({ cells, citations }) => html`<tr>${cells.map(
                    (text, at) => html`<td class=${columns[at].kind}>${text}</td>`,
                )}${citationsTitle ? html`<td>${citations.map((number) => html`<span class="sheet-cite">[${number}]</span> `)}</td>` : nothing}</tr>`,
            )}</tbody></table></div>`
        : nothing;
