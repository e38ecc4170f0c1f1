// @ts-check
/** @typedef {{model: import('./model.js').Model, revision: string}} Draft with the revision that it began from; '' for a new one */

/** @param {string} name */
const key = (name) => `plangraph.draft.${name}`;

/** What was typed and not saved, kept as long as this tab is open: Back, a reload, or a link lose nothing. */
export const drafts = {
    /** @param {string} name @returns {Draft | null} */
    find: (name) => {
        try {
            return JSON.parse(sessionStorage.getItem(key(name)) ?? 'null');
        } catch {
            return null;
        }
    },
    /** @param {string} name @param {Draft} draft */
    keep: (name, draft) => {
        try {
            sessionStorage.setItem(key(name), JSON.stringify(draft));
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
