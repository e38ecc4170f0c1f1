// @ts-check
import { html, nothing } from 'lit-html';
import { render } from '../../common/render.js';
import { createDesk } from './desk.js';
import { saveFile } from '../../common/files/save-file.js';
import { createCypherField } from './cypher-field.js';
import { confirmThat } from './dialogs.js';
import { faultList } from './fault-list.js';
import { schemaList } from './schema-list.js';
import { columnTable, paramTable } from './tables.js';
import { textFields } from './text-fields.js';
import { editTools, whoIsIn } from './tools.js';
import { trialAnswer, trialValues } from './trial.js';

/** @typedef {import('./words.js').Context} Context */
/** @typedef {import('./load.js').EditData} EditData */

/** Milliseconds without a key before values are looked for. */
const PAUSE = 140;

/** Where a fault of a field is mended. */
const FIELD_OF = /** @type {Record<string, string>} */ ({
    id: '#edit-id',
    title: '#edit-title-ja',
    question: '#edit-question',
    whenEmpty: '#edit-empty-ja',
    tags: '#edit-tags',
    params: '[data-add-param]',
});

/**
 * A question of one's own: written, tried, saved, shared, taken away.
 *
 * @param {HTMLElement} element
 * @param {{actions: import('../../types.js').Actions, suggest: import('../../common/fields/choice-field.js').Suggest, tools: import('./editing.js').Editing}} wiring
 */
export function createView(element, { actions, suggest, tools: editing }) {
    element.innerHTML = `<div class="edit"><div class="edit-head"></div><div class="edit-faults"></div><div class="edit-columns"><div class="edit-main"><div
        class="edit-fields"></div><div class="edit-cypher"></div><div class="edit-below"></div></div><aside class="edit-schema"></aside></div><div class="edit-answer"></div></div>`;
    const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (element.querySelector(selector));
    const desk = createDesk(editing, () => draw());
    const cypher = createCypherField(find('.edit-cypher'), { typed: (text) => desk.change((model) => (model.cypher = text)) });
    /** @type {{context: Context, data: EditData}} */
    let now;
    let offered = /** @type {Record<string, import('../../types.js').Choice[]>} */ ({});
    let open = /** @type {string[]} */ ([]);
    let pause = 0;
    let asked = 0;

    /** Asks before the tab is closed with something unsaved in it. @param {BeforeUnloadEvent} event */
    const leaving = (event) => {
        if (desk.unsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', leaving);

    const toFaults = () => desk.problem && find('.edit-faults').scrollIntoView({ block: 'nearest' });
    const does = {
        tryOut: async () => {
            open = [];
            await desk.tryOut();
            toFaults();
        },
        save: async () => {
            const saved = await desk.save(now.context);
            toFaults();
            if (!saved) return;
            actions.announce(now.context.t.edit.saved, true);
            if (now.data.isNew) actions.visit({ edit: saved.id });
            else editing.reload();
        },
        remove: () => {
            const { t } = now.context;
            confirmThat(t, t.edit.removeAsk(desk.model.id), t.edit.remove, async () => {
                if (!(await desk.remove())) return toFaults();
                actions.announce(t.edit.removed, true);
                actions.visit({ view: 'queries' });
            });
        },
        bring: desk.bring,
        copyLink: () => actions.copy(new URL(now.context.href({ query: desk.model.id }), window.location.href).href, now.context.t.details.copied),
        download: async () => {
            const text = await desk.fileText();
            toFaults();
            if (text !== null) saveFile(text, 'text/plain', `${desk.model.id}.cypher`);
        },
    };
    const discard = () => {
        desk.drop();
        desk.begin(now.data);
        draw();
    };
    /** @param {import('./place.js').Fault} fault */
    const go = (fault) => {
        const [section, name] = fault.parameter.split('.');
        const field = section === 'parameters' ? `[data-trial="${CSS.escape(name)}"]` : FIELD_OF[section];
        if (field) /** @type {HTMLElement | null} */ (element.querySelector(field))?.focus();
        else cypher.goTo(fault);
    };
    /** @param {string} name @param {string} value */
    const valueTyped = (name, value) => {
        desk.given = { ...desk.given, [name]: value };
        const param = desk.model.params.find((each) => each.name === name);
        if (param?.type !== 'node' || !value.trim()) return;
        clearTimeout(pause);
        pause = setTimeout(async () => {
            const ticket = ++asked;
            const found = await suggest(value, param.label || 'Element').catch(() => []);
            // An answer that was overtaken belongs to words that are no longer there.
            if (ticket !== asked) return;
            offered = { ...offered, [name]: found };
            draw();
        }, PAUSE);
    };
    /** @param {string} row */
    const toggle = (row) => {
        open = open.includes(row) ? open.filter((each) => each !== row) : [...open, row];
        draw();
    };

    const draw = () => {
        const { context, data } = now;
        const { t } = context;
        const { model, problem, change } = desk;
        const faults = problem?.errors ?? [];
        const labels = data.schema.labels.map(({ name }) => name);
        render(
            html`<p class="crumb"><a href=${context.href({ view: 'queries' })}>${t.query.back}</a></p>
            <h1>${data.isNew ? t.edit.newTitle : t.edit.title(model.title[context.lang] || model.id)}</h1>${whoIsIn(context, data, editing)}
            ${desk.restored ? html`<p class="notice" data-restored>${t.edit.restored} ${desk.overtaken ? t.edit.overtaken : nothing} <button type="button" class="action" data-discard @click=${discard}>${t.edit.discard}</button></p>` : nothing}`,
            find('.edit-head'),
        );
        render(faultList(context, problem, faults, go), find('.edit-faults'));
        render(
            html`${textFields(context, model, faults, data.isNew, change)}${paramTable(context, model, faults, labels, change)}`,
            find('.edit-fields'),
        );
        cypher.update(context, model.cypher, faults);
        render(
            html`${columnTable(context, model, faults, change)}${trialValues(context, model, desk.given, offered, valueTyped)}
            ${editTools(context, data, { busy: desk.busy, ...does })}`,
            find('.edit-below'),
        );
        find('.edit-columns').hidden = data.isClosed;
        render(schemaList(context, data.schema, cypher.insert), find('.edit-schema'));
        render(trialAnswer(context, desk.answer, open, toggle), find('.edit-answer'));
    };
    return {
        /** @param {Context} context @param {EditData} data */
        update: (context, data) => {
            now = { context, data };
            if (desk.key !== data.key || !desk.unsaved()) desk.begin(data);
            draw();
            // What is wrong with a trial is told anew in the language that was switched to; a save is not repeated for that.
            if (desk.problem?.lang && desk.problem.lang !== context.lang) desk.again?.();
        },
        dispose: () => {
            clearTimeout(pause);
            window.removeEventListener('beforeunload', leaving);
            cypher.dispose();
            element.replaceChildren();
        },
    };
}
