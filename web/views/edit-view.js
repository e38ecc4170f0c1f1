// @ts-check
import { html, nothing, render } from 'lit-html';
import { columnsAfter, fieldsOf, modelOf, newModel } from '../edit/model.js';
import { drafts } from '../edit/drafts.js';
import { saveFile } from '../save-file.js';
import { createCypherField } from './edit/cypher-field.js';
import { confirmThat } from './edit/dialogs.js';
import { faultList } from './edit/fault-list.js';
import { schemaList } from './edit/schema-list.js';
import { columnTable, paramTable } from './edit/tables.js';
import { textFields } from './edit/text-fields.js';
import { editTools, whoIsIn } from './edit/tools.js';
import { trialAnswer, trialValues } from './edit/trial.js';

/** @typedef {import('../types.js').Context} Context */
/** @typedef {import('../load-pages.js').EditData} EditData */
/** @typedef {import('../edit/model.js').Model} Model */

/** Where a fault of a field is mended. */
const FIELD_OF = /** @type {Record<string, string>} */ ({
    id: '#edit-id',
    title: '#edit-title-ja',
    question: '#edit-question',
    whenEmpty: '#edit-empty-ja',
    tags: '#edit-tags',
    params: '[data-add-param]',
    columns: '#edit-cypher',
});

/** @param {import('../edit/model.js').Titles} titles */
const named = ({ ja, en }) => ({ ja: ja || en || '—', en: en || ja || '—' });

/**
 * A question of one's own: written, tried, saved, shared, taken away.
 *
 * @param {HTMLElement} element
 * @param {{actions: import('../types.js').Actions, suggest: import('./choice-field.js').Suggest, editing: import('../edit/editing.js').Editing}} wiring
 */
export function createEditView(element, { actions, suggest, editing }) {
    element.innerHTML = `<div class="edit"><div class="edit-head"></div><div class="edit-faults"></div><div class="edit-columns"><div class="edit-main"><div
        class="edit-fields"></div><div class="edit-cypher"></div><div class="edit-below"></div></div><aside class="edit-schema"></aside></div><div class="edit-answer"></div></div>`;
    const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (element.querySelector(selector));
    const cypher = createCypherField(find('.edit-cypher'), { typed: (text) => change((it) => (it.cypher = text)) });
    /** @type {{context: Context, data: EditData}} */
    let now;
    let shown = '';
    let model = newModel();
    let revision = '';
    let restored = false;
    let problem = /** @type {import('../api.js').Problem | null} */ (null);
    let answer = /** @type {import('../types.js').Answer | null} */ (null);
    let given = /** @type {Record<string, string>} */ ({});
    let offered = /** @type {Record<string, import('../types.js').Choice[]>} */ ({});
    let open = /** @type {string[]} */ ([]);
    let busy = false;

    /** @param {(model: Model) => void} how */
    const change = (how) => {
        how(model);
        drafts.keep(shown, model);
        draw();
    };
    /** Asks before the tab is closed with something unsaved in it. @param {BeforeUnloadEvent} event */
    const leaving = (event) => {
        if (drafts.find(shown)) event.preventDefault();
    };
    window.addEventListener('beforeunload', leaving);

    /** @template T @param {Promise<T>} writing @returns {Promise<T | null>} */
    const during = async (writing) => {
        busy = true;
        problem = null;
        draw();
        try {
            return await writing;
        } catch (refused) {
            problem = editing.asProblem(refused);
            return null;
        } finally {
            busy = false;
            draw();
            if (problem) find('.edit-faults').scrollIntoView({ block: 'nearest' });
        }
    };
    const tryOut = async () => {
        // The columns are what the answer tells; what it is called can wait until it is saved.
        const { columns: _, ...fields } = fieldsOf(model);
        fields.title = named(model.title);
        fields.whenEmpty = named(model.whenEmpty);
        const values = Object.fromEntries(model.params.filter(({ name }) => given[name]).map(({ name }) => [name, given[name]]));
        answer = await during(editing.tryOut({ ...fields, id: model.id || 'trial' }, values));
        open = [];
        const returned = answer?.columns;
        if (returned) change((it) => (it.columns = columnsAfter(it.columns, returned)));
    };
    const save = async () => {
        const id = model.id;
        const fields = fieldsOf(model);
        const saved = await during(now.data.isNew ? editing.create(id, fields) : editing.replace(id, fields, revision));
        if (!saved) return;
        revision = saved.revision;
        drafts.drop(shown);
        actions.announce(now.context.t.edit.saved, true);
        if (now.data.isNew) actions.visit({ edit: saved.id });
        else editing.reload();
    };
    const remove = () =>
        confirmThat(now.context.t, now.context.t.edit.removeAsk(model.id), now.context.t.edit.remove, async () => {
            const failed = (await during(editing.remove(model.id, revision).then(() => true))) === null;
            if (failed) return;
            drafts.drop(shown);
            actions.announce(now.context.t.edit.removed, true);
            actions.visit({ view: 'queries' });
        });
    /** @param {File} file */
    const bring = async (file) => {
        const read = await during(file.text().then(editing.readFile));
        if (read) change(() => (model = modelOf(read.fields, now.data.isNew ? read.id : model.id)));
    };
    const discard = () => {
        drafts.drop(shown);
        begin(now.data);
        draw();
    };
    /** @param {import('../edit/place.js').Fault} fault */
    const go = (fault) => {
        if (fault.parameter === 'cypher') return cypher.goTo(fault);
        const [section, name] = fault.parameter.split('.');
        const field = section === 'parameters' ? `[data-trial="${CSS.escape(name)}"]` : (FIELD_OF[section] ?? '#edit-cypher');
        /** @type {HTMLElement | null} */ (element.querySelector(field))?.focus();
    };
    /** @param {string} name @param {string} value */
    const valueTyped = async (name, value) => {
        given = { ...given, [name]: value };
        const param = model.params.find((each) => each.name === name);
        if (param?.type !== 'node' || !value.trim()) return;
        offered = { ...offered, [name]: await suggest(value, param.label || 'Element').catch(() => []) };
        draw();
    };

    /** @param {EditData} data */
    const begin = (data) => {
        const kept = drafts.find(data.key);
        shown = data.key;
        restored = kept !== null;
        model = kept ?? (data.fields ? modelOf(data.fields, data.isNew ? '' : data.id) : newModel());
        revision = data.revision;
        problem = data.problem;
        answer = null;
        given = {};
    };
    const draw = () => {
        const { context, data } = now;
        const { t } = context;
        const faults = problem?.errors ?? [];
        const labels = data.schema.labels.map(({ name }) => name);
        render(
            html`<p class="crumb"><a href=${context.href({ view: 'queries' })}>${t.query.back}</a></p>
            <h1>${data.isNew ? t.edit.newTitle : t.edit.title(model.title[context.lang] || model.id)}</h1>
            ${whoIsIn(context, data, editing)}
            ${restored ? html`<p class="notice" data-restored>${t.edit.restored} <button type="button" class="action" data-discard @click=${discard}>${t.edit.discard}</button></p>` : nothing}`,
            find('.edit-head'),
        );
        render(faultList(context, problem, faults, go), find('.edit-faults'));
        render(html`${textFields(context, model, faults, data.isNew, change)}${paramTable(context, model, faults, labels, change)}`, find('.edit-fields'));
        cypher.update(context, model.cypher, faults);
        render(
            html`${columnTable(context, model, faults, change)}${trialValues(context, model, given, offered, valueTyped)}
            ${editTools(context, data, { busy, tryOut, save, remove, bring, copyLink: () => actions.copy(`${window.location.origin}${context.href({ query: model.id })}`, t.details.copied), download: async () => saveFile(await editing.fileText(model.id), 'text/plain', `${model.id}.cypher`) })}`,
            find('.edit-below'),
        );
        render(schemaList(context, data.schema, cypher.insert), find('.edit-schema'));
        render(trialAnswer(context, answer, open, (row) => { open = open.includes(row) ? open.filter((each) => each !== row) : [...open, row]; draw(); }), find('.edit-answer'));
    };
    return {
        /** @param {Context} context @param {EditData} data */
        update: (context, data) => {
            now = { context, data };
            if (shown !== data.key || !drafts.find(data.key)) begin(data);
            draw();
        },
        dispose: () => {
            window.removeEventListener('beforeunload', leaving);
            cypher.dispose();
            element.replaceChildren();
        },
    };
}
