// @ts-check
import { html, nothing } from 'lit-html';
import { render } from '../../common/render.js';
import { inLanguage } from '../../common/model/names.js';
import { brokenList, ownMark } from '../../common/answer/own.js';
import { questionOf, sentencesOf } from '../../common/answer/question.js';

/** @typedef {import('../../types.js').SavedQuery} SavedQuery */

/** In place of a tag: what people added, before all that was reviewed. */
const OWN = 'own';

/**
 * Saved queries by their first tag, each as the question that it answers.
 *
 * @param {HTMLElement} element
 */
export function createView(element) {
    let filter = '';
    /** @type {import('./words.js').Context} */
    let context;
    /** @type {import('../../types.js').BrokenQuery[]} */
    let broken = [];

    /** @param {SavedQuery} query */
    const fits = (query) => {
        const words = filter.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
        const text = [query.title.ja, query.title.en, ...sentencesOf(query, 'ja'), ...query.tags.map(tagName)]
            .join(' ')
            .normalize('NFKC')
            .toLowerCase();
        return words.every((word) => text.includes(word));
    };
    /** @param {string} tag */
    const tagName = (tag) => context.t.tags[tag] ?? tag;

    const groups = () => {
        /** @type {Map<string, SavedQuery[]>} */
        const byTag = new Map();
        for (const query of context.queries.filter(fits)) {
            const tag = query.origin.kind === 'own' ? OWN : (query.tags[0] ?? 'other');
            byTag.set(tag, [...(byTag.get(tag) ?? []), query]);
        }
        return [...byTag].sort(([a], [b]) => Number(b === OWN) - Number(a === OWN));
    };
    /** @param {Event} event */
    const filtered = (event) => {
        filter = /** @type {HTMLInputElement} */ (event.target).value;
        draw();
    };

    const draw = () => {
        const { t } = context;
        const found = groups();
        render(
            html`<div class="page gallery"><h1>${t.query.gallery}</h1><p class="lead">${t.query.galleryLead}</p>
            <label class="filter"><span class="visually-hidden">${t.query.filter}</span><input type="search" data-gallery-filter
                placeholder=${t.query.filter} .value=${filter} @input=${filtered} /></label>
            <p class="gallery-new"><a class="action" data-new-query href=${context.href({ edit: 'new' })}>${t.edit.newTitle}</a></p>
            ${brokenList(context, broken)}
            ${found.length ? nothing : html`<p class="muted">${t.query.noneFiltered}</p>
                <p><a href=${context.href({ ask: filter.trim() })} data-ask-instead>${t.query.askInstead(filter.trim())}</a></p>`}
            <div class="gallery-groups">${found.map(
                ([
                    tag,
                    queries,
                ]) => html`<section aria-label=${tagName(tag)} data-tag=${tag}><h2>${tagName(tag)} <span class="count">${queries.length}</span></h2>
                <ul class="questions">${queries.map(
                    (query) => html`<li><a class="question" data-query=${query.id} href=${context.href({ query: query.id })}>
                    <span class="question-sentence">${questionOf(context, query)}</span>
                    ${
                        context.lang === 'ja'
                            ? html`<span class="question-title">${inLanguage(query.title, context.lang)}</span>`
                            : html`<span class="question-title" lang="ja">${sentencesOf(query, 'ja')[0].replace(/\{(\w+)\}/g, (_, slot) => `〔${inLanguage(query.params[slot]?.title, 'ja')}〕`)}</span>`
                    }${query.origin.kind === 'own' ? ownMark(context, query) : nothing}</a></li>`,
                )}</ul></section>`,
            )}</div></div>`,
            element,
        );
    };
    return {
        /** @param {import('./words.js').Context} now @param {import('./load.js').GalleryData} data */
        update: (now, data) => {
            context = now;
            broken = data.broken;
            draw();
        },
        dispose: () => render(nothing, element),
    };
}
