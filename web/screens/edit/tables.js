// @ts-check
import { html, nothing } from 'lit-html';
import { newParam } from './model.js';
import { valueOf } from './text-fields.js';
import { wrongness } from './marks.js';

/** @typedef {import('./words.js').Context} Context */
/** @typedef {import('./model.js').Model} Model */
/** @typedef {import('./model.js').ParamRow} ParamRow */
/** @typedef {import('./place.js').Fault} Fault */
/** @typedef {import('./text-fields.js').Change} Change */

const TYPES = /** @type {const} */ (['string', 'integer', 'number', 'boolean', 'enum', 'node']);
const COLUMN_TYPES = /** @type {const} */ (['node', 'relationship', 'path', 'string', 'number', 'boolean']);

/** @param {string} label @param {string} value @param {(value: string) => void} typed */
const cell = (label, value, typed) => html`<td><input type="text" aria-label=${label} .value=${value}
    @input=${(/** @type {Event} */ event) => typed(valueOf(event))} /></td>`;

/**
 * @param {string} label
 * @param {readonly string[]} options
 * @param {string} chosen
 * @param {(option: string) => string} name
 * @param {(value: string) => void} choose
 */
const choice = (label, options, chosen, name, choose) => html`<td><select aria-label=${label}
    @change=${(/** @type {Event} */ event) => choose(valueOf(event))}>${options.map(
        (option) => html`<option value=${option} ?selected=${option === chosen}>${name(option)}</option>`,
    )}</select></td>`;

/**
 * What the question asks for, a row for each.
 *
 * @param {Context} context
 * @param {Model} model
 * @param {Fault[]} faults
 * @param {string[]} labels of the schema
 * @param {Change} change
 */
export function paramTable({ t, names }, model, faults, labels, change) {
    const w = t.edit;
    const { described } = wrongness(faults, 'params');
    /** @param {number} at @param {Partial<ParamRow>} patch */
    const set = (at, patch) => change((it) => Object.assign(it.params[at], patch));
    /** @param {ParamRow} param @param {number} at */
    const more = (param, at) => {
        if (param.type === 'node')
            return choice(w.label, ['Element', ...labels], param.label || 'Element', (it) => (it === 'Element' ? w.anyLabel : names.label(it)), (label) => set(at, { label }));
        if (param.type === 'enum')
            return html`<td><textarea rows="2" aria-label=${w.values} placeholder=${w.valuesHint} .value=${param.values}
                @input=${(/** @type {Event} */ event) => set(at, { values: valueOf(event) })}></textarea></td>`;
        return html`<td></td>`;
    };
    return html`<fieldset class="edit-table" aria-describedby=${described}><legend>${w.fields.params}</legend>
        ${
            model.params.length
                ? html`<div class="table-scroll" tabindex="0" role="region" aria-label=${w.fields.params}><table><thead><tr>
            ${[w.name, w.type, w.labelOrValues, w.required, `${w.fields.title} ${w.languages.ja}`, `${w.fields.title} ${w.languages.en}`, w.choicesFrom, ''].map(
                (head) => html`<th scope="col">${head}</th>`,
            )}</tr></thead>
            <tbody>${model.params.map(
                (param, at) => html`<tr data-param-row=${at}>${cell(w.name, param.name, (name) => set(at, { name }))}
                ${choice(w.type, TYPES, param.type, (it) => w.types[/** @type {'node'} */ (it)], (type) => set(at, { type }))}${more(param, at)}
                <td><input type="checkbox" aria-label=${w.required} .checked=${param.required} @change=${() => set(at, { required: !param.required })} /></td>
                ${cell(`${w.fields.title} ${w.languages.ja}`, param.title.ja, (ja) => set(at, { title: { ...param.title, ja } }))}
                ${cell(`${w.fields.title} ${w.languages.en}`, param.title.en, (en) => set(at, { title: { ...param.title, en } }))}
                ${cell(w.choicesFrom, param.choices, (choices) => set(at, { choices }))}
                <td><button type="button" class="quiet" aria-label=${w.removeParam(param.name)}
                    @click=${() => change((it) => it.params.splice(at, 1))}>×</button></td></tr>`,
            )}</tbody></table></div>`
                : nothing
        }
        <button type="button" class="action" data-add-param @click=${() => change((it) => it.params.push(newParam()))}>${w.addParam}</button></fieldset>`;
}

/**
 * What the answer's columns are called; which there are, an answer tells.
 *
 * @param {Context} context
 * @param {Model} model
 * @param {Fault[]} faults
 * @param {Change} change
 */
export function columnTable({ t }, model, faults, change) {
    const w = t.edit;
    const { described } = wrongness(faults, 'columns');
    return html`<fieldset class="edit-table" aria-describedby=${described}><legend>${w.fields.columns}</legend>
        ${
            model.columns.length
                ? html`<div class="table-scroll" tabindex="0" role="region" aria-label=${w.fields.columns}><table><thead><tr>${[w.name, w.type, `${w.fields.title} ${w.languages.ja}`, `${w.fields.title} ${w.languages.en}`].map(
                      (head) => html`<th scope="col">${head}</th>`,
                  )}</tr></thead><tbody>${model.columns.map(
                      (column, at) => html`<tr data-column-row=${column.name}><th scope="row">${column.name}</th>
                ${choice(w.type, COLUMN_TYPES, column.type, (it) => w.columnTypes[/** @type {'node'} */ (it)], (type) => change((it) => (it.columns[at].type = type)))}
                ${cell(`${column.name} ${w.languages.ja}`, column.title.ja, (ja) => change((it) => (it.columns[at].title.ja = ja)))}
                ${cell(`${column.name} ${w.languages.en}`, column.title.en, (en) => change((it) => (it.columns[at].title.en = en)))}</tr>`,
                  )}</tbody></table></div>`
                : html`<p class="muted">${w.columnsHint}</p>`
        }</fieldset>`;
}
