// @ts-check
/** @typedef {import('./model.js').Model} Model */

/** @param {string} name */
const key = (name) => `plangraph.draft.${name}`;

/** What was typed and not saved, kept as long as this tab is open: Back, a reload, or a link lose nothing. */
export const drafts = {
    /** @param {string} name @returns {Model | null} */
    find: (name) => {
        try {
            return JSON.parse(sessionStorage.getItem(key(name)) ?? 'null');
        } catch {
            return null;
        }
    },
    /** @param {string} name @param {Model} model */
    keep: (name, model) => {
        try {
            sessionStorage.setItem(key(name), JSON.stringify(model));
        } catch {
            // Leaving the page asks first, see edit-view.js.
        }
    },
    /** @param {string} name */
    drop: (name) => {
        try {
            sessionStorage.removeItem(key(name));
        } catch {
            // Nothing was kept.
        }
    },
};
