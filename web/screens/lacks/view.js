// @ts-check
import { html, nothing } from 'lit-html';
import { render } from '../../common/render.js';
import { inLanguage } from '../../common/model/names.js';
import { statusBadge } from '../../common/evidence/evidence.js';
import { landmark, nodeLink, titled } from '../../common/element/node-link.js';

/**
 * What the sources promise and do not contain, so that nobody takes an absence for a finding.
 *
 * @param {HTMLElement} element
 */
export function createView(element) {
    /** @param {import('./words.js').Context} context @param {import('./load.js').LacksData} data */
    const update = (context, { lacks, elements }) => {
        const { t } = context;
        render(
            html`<div class="page lacks"><h1>${t.lacks.title}</h1><p class="lead">${t.lacks.lead}</p>
            <p class="muted" data-total=${lacks.length}>${t.lacks.count(lacks.length)}</p>
            <ol class="lack-list">${lacks.map((lack) => html`<li>${entry(context, lack, elements)}</li>`)}</ol>
            <p class="more"><a href=${context.href({ view: 'gaps' })}>${t.gaps.title}</a></p></div>`,
            element,
        );
    };
    return { update, dispose: () => render(nothing, element) };
}

/** @param {import('./words.js').Context} context @param {import('../../types.js').Lack} lack @param {Map<string, import('../../types.js').GraphNode>} elements */
function entry(context, lack, elements) {
    const { t, lang, href } = context;
    const document = lack.document ? landmark(context, lack.document) : null;
    return html`<article class="lack" data-lack><h2>${inLanguage(lack.title, lang)}</h2><p>${inLanguage(lack.text, lang)}</p>
        ${
            document
                ? html`<p class="source"><a href=${href({ focus: document.id })}><cite>${titled(document, lang)}</cite></a> ${statusBadge(context, document.properties?.status)}
            ${lack.lines ? html`<span class="locator">${t.details.line(lack.lines)}</span>` : nothing}</p>`
                : nothing
        }
        ${
            lack.about?.length
                ? html`<ul class="about" aria-label=${t.lacks.about}>${lack.about.map((id) => html`<li>${nodeLink(context, elements.get(id) ?? landmark(context, id))}</li>`)}</ul>`
                : nothing
        }</article>`;
}
