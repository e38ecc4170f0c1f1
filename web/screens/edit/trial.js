// @ts-check
import { html, nothing } from 'lit-html';
import { answerNotes, basisSentence } from '../../common/answer/answer-notes.js';
import { answerTable } from '../../common/answer/answer-table.js';
import { valueOf } from './text-fields.js';

/** @typedef {import('./words.js').Context} Context */
/** @typedef {import('../../types.js').Choice} Choice */

/**
 * Values to try the question with.
 *
 * @param {Context} context
 * @param {import('./model.js').Model} model
 * @param {Record<string, string>} given
 * @param {Record<string, Choice[]>} offered elements found for what was typed, by parameter
 * @param {(name: string, value: string) => void} typed
 */
export function trialValues({ t, lang }, model, given, offered, typed) {
    const params = model.params.filter((param) => param.name);
    if (!params.length) return nothing;
    return html`<fieldset class="trial-values"><legend>${t.edit.tryWith}</legend>${params.map(
        (param) => html`<div class="field"><label for=${`try-${param.name}`}>${param.title[lang] || param.name}
            <span class="muted">${param.required ? t.query.required : t.query.optional}</span></label>
            <input type="text" id=${`try-${param.name}`} data-trial=${param.name} list=${`offer-${param.name}`} autocomplete="off" .value=${given[param.name] ?? ''}
                placeholder=${param.type === 'node' ? t.edit.elementHint : ''} @input=${(/** @type {Event} */ event) => typed(param.name, valueOf(event))} />
            <datalist id=${`offer-${param.name}`}>${(offered[param.name] ?? []).map(
                (choice) => html`<option value=${choice.value}>${typeof choice.title === 'string' ? choice.title : choice.title[lang]}</option>`,
            )}</datalist></div>`,
    )}</fieldset>`;
}

/**
 * The answer of what is not saved yet.
 *
 * @param {Context} context
 * @param {import('../../types.js').Answer | null} answer
 * @param {string[]} open rows whose evidence is shown
 * @param {(row: string) => void} toggle
 */
export const trialAnswer = (context, answer, open, toggle) =>
    answer
        ? html`<h2>${context.t.edit.trial}</h2>
        <div class="answer-bar">${basisSentence(context, answer)}</div>${answerNotes(context, answer)}
        ${answerTable({ ...context, state: { ...context.state, open } }, answer, toggle)}
        ${answer.truncated ? html`<p class="muted">${context.t.query.truncated(answer.rows.length)}</p>` : nothing}`
        : nothing;
