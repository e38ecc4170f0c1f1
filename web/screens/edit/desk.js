// @ts-check
import { columnsAfter, fieldsOf, modelOf, newModel } from './model.js';
import { drafts } from './drafts.js';

/** @typedef {import('./model.js').Model} Model */
/** @typedef {import('./load.js').EditData} EditData */

/** A trial can wait for what the question is called. @param {import('./model.js').Titles} titles */
const named = ({ ja, en }) => ({ ja: ja || en || '—', en: en || ja || '—' });

/**
 * A question in the making: what was typed, what is wrong with it, what it answers.
 *
 * @param {import('./editing.js').Editing} editing
 * @param {() => void} changed
 */
export function createDesk(editing, changed) {
    const desk = {
        key: '',
        isNew: true,
        model: newModel(),
        revision: '',
        restored: false,
        /** Somebody saved another version since the draft was begun: saving it is refused, so that theirs is not lost. */
        overtaken: false,
        problem: /** @type {import('../../api.js').Problem | null} */ (null),
        answer: /** @type {import('../../types.js').Answer | null} */ (null),
        /** Values to try it with. */
        given: /** @type {Record<string, string>} */ ({}),
        busy: false,
        /** Asks again, and changes nothing, what was refused last; null where that would write. */
        again: /** @type {(() => Promise<void>) | null} */ (null),

        /** @param {EditData} data */
        begin: (data) => {
            const kept = drafts.find(data.key);
            desk.key = data.key;
            desk.isNew = data.isNew;
            desk.restored = kept !== null;
            desk.model = kept?.model ?? (data.fields ? modelOf(data.fields, data.isNew ? '' : data.id) : newModel());
            desk.revision = kept?.revision ?? data.revision;
            desk.overtaken = desk.revision !== data.revision;
            desk.problem = data.problem;
            desk.again = null;
            desk.answer = null;
            desk.given = {};
        },
        unsaved: () => drafts.find(desk.key) !== null,
        drop: () => drafts.drop(desk.key),
        /** @param {(model: Model) => void} how */
        change: (how) => {
            how(desk.model);
            drafts.keep(desk.key, { model: desk.model, revision: desk.revision });
            changed();
        },
        /** The columns are what the answer tells. */
        tryOut: async () => {
            const { columns: _, ...fields } = fieldsOf(desk.model);
            const asked = { ...fields, id: desk.model.id || 'trial', title: named(desk.model.title), whenEmpty: named(desk.model.whenEmpty) };
            const given = Object.fromEntries(desk.model.params.filter(({ name }) => desk.given[name]).map(({ name }) => [name, desk.given[name]]));
            desk.answer = await during(editing.tryOut(asked, given));
            desk.again = desk.problem && desk.tryOut;
            const returned = desk.answer?.columns;
            if (returned) desk.change((model) => (model.columns = columnsAfter(model.columns, returned)));
        },
        /** @param {import('./words.js').Context} context @returns {Promise<import('../../types.js').SavedQuery | null>} */
        save: async ({ t, lang }) => {
            const id = desk.model.id.trim();
            if (!id) return during(Promise.reject(editing.missing('id', t.edit.idNeeded, lang)));
            const fields = fieldsOf(desk.model);
            const saved = await during(desk.isNew ? editing.create(id, fields) : editing.replace(id, fields, desk.revision));
            if (saved) {
                desk.revision = saved.revision;
                desk.drop();
            }
            return saved;
        },
        /** @returns {Promise<boolean>} whether it is gone */
        remove: async () => {
            const gone = await during(editing.remove(desk.model.id, desk.revision).then(() => true));
            if (gone) desk.drop();
            return gone === true;
        },
        /** @returns {Promise<string | null>} the question as a file */
        fileText: () => during(editing.fileText(desk.model.id)),
        /** @param {File} file */
        bring: async (file) => {
            const read = await during(file.text().then(editing.readFile));
            if (read) desk.change(() => (desk.model = modelOf(read.fields, desk.isNew ? read.id : desk.model.id)));
        },
    };

    /** @template T @param {Promise<T>} asking @returns {Promise<T | null>} */
    const during = async (asking) => {
        desk.busy = true;
        desk.problem = null;
        desk.again = null;
        changed();
        try {
            return await asking;
        } catch (refused) {
            desk.problem = editing.asProblem(refused);
            return null;
        } finally {
            desk.busy = false;
            changed();
        }
    };
    return desk;
}
