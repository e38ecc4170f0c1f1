// @ts-check
import { html, nothing } from 'lit-html';
import { render } from '../../common/render.js';
import { inLanguage } from '../../common/model/names.js';
import { createChoiceField } from '../../common/fields/choice-field.js';
import { opens, understoodSentence, unreadWords } from '../../common/fields/ask-sentence.js';

/** @typedef {import('../../types.js').Context} Context */
/** @typedef {import('../../types.js').Suggestion} Suggestion */
/** @typedef {import('./load.js').AskData} AskData */
/** @typedef {{suggestion: Suggestion, parameter: string}} Editing */

/**
 * What a question was understood as: sentences whose slots can be changed, each with its answer.
 *
 * @param {HTMLElement} element
 * @param {{actions: import('../../types.js').Actions, suggest: import('../../common/fields/choice-field.js').Suggest}} wiring
 */
export function createView(element, { actions, suggest }) {
    /** @type {{context: Context, data: AskData}} */
    let now;
    let editing = /** @type {Editing | null} */ (null);
    let field = /** @type {ReturnType<typeof createChoiceField> | null} */ (null);

    /** @param {Suggestion} suggestion @param {string} parameter */
    const edit = (suggestion, parameter) => {
        const closes = editing?.suggestion === suggestion && editing.parameter === parameter;
        close();
        editing = closes ? null : { suggestion, parameter };
        draw();
        element.querySelector(`#param-${parameter}`)?.scrollIntoView({ block: 'nearest' });
        /** @type {HTMLElement | null} */ (element.querySelector(`#param-${parameter}`))?.focus();
    };
    const close = () => {
        field?.dispose();
        field = null;
    };
    /** @param {SubmitEvent} event */
    const submitted = (event) => {
        event.preventDefault();
        if (!editing) return;
        const value = String(new FormData(/** @type {HTMLFormElement} */ (event.target)).get(`p.${editing.parameter}`) ?? '');
        const state = opens(editing.suggestion, now.context.state.ask);
        actions.visit({ ...state, params: { ...state.params, [editing.parameter]: value } });
    };

    /** @param {Suggestion} suggestion */
    const item = (suggestion) => {
        const { context } = now;
        const { t, lang } = context;
        const isEdited = (/** @type {string} */ parameter) => editing?.suggestion === suggestion && editing.parameter === parameter;
        const slot = (/** @type {import('../../types.js').SentencePart} */ part, /** @type {unknown} */ shown) =>
            suggestion.kind !== 'query' || part.parameter === 'about'
                ? shown
                : html`<button type="button" class="slot-button" aria-expanded=${isEdited(part.parameter ?? '') ? 'true' : 'false'}
                    title=${t.ask.change(part.text)} @click=${() => edit(suggestion, part.parameter ?? '')}>${shown}</button>`;
        const state = opens(suggestion, context.state.ask);
        return html`<li class="suggestion" data-suggestion=${suggestion.query ?? suggestion.kind}>
            <p class="suggestion-sentence">${understoodSentence(context, suggestion, slot)} ${unreadWords(context, suggestion)}</p>
            ${editing?.suggestion === suggestion
                ? html`<form class="suggestion-form" @submit=${submitted}><label for=${`param-${editing.parameter}`}>${labelOf(editing)}</label>
                    <div class="choice-field" data-choice></div><button type="submit" class="primary">${t.ask.answer}</button></form>`
                : nothing}
            <p class="suggestion-way"><span class="muted">${inLanguage(suggestion.title ?? '', lang)}</span> ${
                suggestion.open.length
                    ? html`<span data-open>${t.ask.toChoose}</span>`
                    : html`<a href=${context.href(state)} data-answer>${suggestion.kind === 'search' ? t.ask.search : t.ask.answer}</a>`
            }</p></li>`;
    };
    /** @param {Editing} edited */
    const paramOf = ({ suggestion, parameter }) =>
        now.context.queries.find((query) => query.id === suggestion.query)?.params[parameter] ?? { type: /** @type {const} */ ('node') };
    /** @param {Editing} edited */
    const labelOf = (edited) => inLanguage(paramOf(edited).title ?? '', now.context.lang);

    const draw = () => {
        const { context, data } = now;
        const { t, state } = context;
        const { matches, nearest, limits } = data.understood;
        render(
            html`<div class="page ask"><h1>${t.ask.title(state.ask)}</h1>
            ${limits.length ? html`<section class="limits" data-limits><h2>${t.ask.untold}</h2><ul>${limits.map(
                ({ text, reason }) => html`<li><q>${text}</q> ${inLanguage(reason, context.lang)}</li>`,
            )}</ul></section>` : nothing}
            ${matches.length ? html`<ol class="suggestions" data-matches>${matches.map(item)}</ol>` : nothing}
            ${matches.length || limits.length ? nothing : html`<p data-nothing>${t.ask.nothing}</p>`}
            ${nearest.length ? html`<h2>${t.ask.notSure}</h2><ol class="suggestions" data-nearest>${nearest.map(item)}</ol>` : nothing}
            <p class="more"><a href=${context.href({ q: state.ask })}>${t.search.all(state.ask)}</a></p></div>`,
            element,
        );
        openField();
    };
    const openField = () => {
        const holder = /** @type {HTMLElement | null} */ (element.querySelector('[data-choice]'));
        if (!editing || !holder || field) return;
        const { suggestion, parameter } = editing;
        const param = paramOf(editing);
        field = createChoiceField(holder, { name: parameter, param, suggest: param.hasChoices === false ? suggest : undefined });
        const choices = now.data.choices[`${suggestion.query}.${parameter}`] ?? [];
        field.update(now.context, { choices, value: String(suggestion.parameters[parameter] ?? '') });
    };
    return {
        /** @param {Context} context @param {AskData} data */
        update: (context, data) => {
            close();
            editing = null;
            now = { context, data };
            draw();
        },
        dispose: close,
    };
}
