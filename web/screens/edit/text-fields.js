// @ts-check
import { html, nothing } from 'lit-html';
import { wrongness } from './marks.js';

/** @typedef {import('./words.js').Context} Context */
/** @typedef {import('./model.js').Model} Model */
/** @typedef {import('./place.js').Fault} Fault */
/** @typedef {(change: (model: Model) => void) => void} Change */

const VIEWS = /** @type {const} */ (['table', 'graph', 'matrix']);

/** @param {Event} event */
export const valueOf = (event) => /** @type {HTMLInputElement} */ (event.target).value;

/**
 * A field of one line, or of several.
 *
 * @param {{id: string, label: string, value: string, faults: Fault[], field: string, hint?: string, lang?: string, lines?: number, off?: boolean,
 *   typed: (value: string) => void}} of
 */
export function textField({ id, label, value, faults, field, hint, lang, lines, off = false, typed }) {
    const { invalid, described } = wrongness(faults, field);
    const input = (/** @type {Event} */ event) => typed(valueOf(event));
    return html`<div class="field"><label for=${id}>${label}${hint ? html` <span class="muted">${hint}</span>` : nothing}</label>
        ${
            lines
                ? html`<textarea id=${id} rows=${lines} lang=${lang ?? nothing} .value=${value} aria-invalid=${invalid}
                    aria-describedby=${described} @input=${input}></textarea>`
                : html`<input type="text" id=${id} lang=${lang ?? nothing} .value=${value} ?disabled=${off} aria-invalid=${invalid}
                    aria-describedby=${described} @input=${input} />`
        }</div>`;
}

/**
 * What the question is called and how it is asked.
 *
 * @param {Context} context
 * @param {Model} model
 * @param {Fault[]} faults
 * @param {boolean} isNew
 * @param {Change} change
 */
export function textFields({ t }, model, faults, isNew, change) {
    const words = /** @type {const} */ (['ja', 'en']);
    const w = t.edit;
    const shown = (/** @type {string} */ view) => model.views.includes(view);
    return html`<div class="edit-texts">
        ${textField({ id: 'edit-id', label: w.fields.id, hint: w.idHint, value: model.id, faults, field: 'id', off: !isNew, typed: (value) => change((it) => (it.id = value)) })}
        ${words.map((lang) =>
            textField({
                id: `edit-title-${lang}`,
                label: `${w.fields.title} ${w.languages[lang]}`,
                lang,
                value: model.title[lang],
                faults,
                field: 'title',
                typed: (value) => change((it) => (it.title[lang] = value)),
            }),
        )}
        ${textField({ id: 'edit-question', label: w.fields.question, hint: w.questionHint, lines: 3, value: model.question, faults, field: 'question', typed: (value) => change((it) => (it.question = value)) })}
        ${words.map((lang) =>
            textField({
                id: `edit-empty-${lang}`,
                label: `${w.fields.whenEmpty} ${w.languages[lang]}`,
                lang,
                value: model.whenEmpty[lang],
                faults,
                field: 'whenEmpty',
                typed: (value) => change((it) => (it.whenEmpty[lang] = value)),
            }),
        )}
        ${textField({ id: 'edit-tags', label: w.fields.tags, hint: w.tagsHint, value: model.tags, faults, field: 'tags', typed: (value) => change((it) => (it.tags = value)) })}
        <fieldset class="field"><legend>${w.fields.views}</legend>${VIEWS.map(
            (view) => html`<label class="check"><input type="checkbox" value=${view} .checked=${shown(view)}
                @change=${() => change((it) => (it.views = VIEWS.filter((each) => (each === view ? !shown(each) : shown(each)))))} />${t.query[view]}</label>`,
        )}</fieldset></div>`;
}
