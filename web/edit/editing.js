// @ts-check
import { asProblem } from '../api.js';
import { createWritingApi } from '../api-writing.js';
import { session } from '../session.js';

/**
 * What the editor may do, for its view, which fetches nothing itself.
 *
 * @param {import('../api.js').Api} api
 * @param {() => void} reload draws the screen anew
 */
export function createEditing(api, reload) {
    const writing = createWritingApi(api);
    return {
        ...writing,
        asProblem,
        reload,
        fileText: api.queryFile,
        /** @param {string} token @param {import('../types.js').Words} t @returns {Promise<string>} what is wrong; empty when nothing is */
        signIn: async (token, t) => {
            try {
                const me = await writing.me(token);
                if (me.role === 'viewer') return t.edit.viewerOnly;
                session.begin(token);
                reload();
                return '';
            } catch (refused) {
                const problem = asProblem(refused);
                return problem.status === 401 ? t.edit.unknownToken : problem.status === 403 ? t.edit.readOnly : t.trouble.network;
            }
        },
        signOut: () => {
            session.end();
            reload();
        },
    };
}

/** @typedef {ReturnType<typeof createEditing>} Editing */
