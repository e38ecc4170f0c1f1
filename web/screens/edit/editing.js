// @ts-check
import { asProblem, Problem } from '../../api.js';
import { createWritingApi } from './api-writing.js';
import { mayEdit, session } from './session.js';

/**
 * What the editor may do, for its view, which fetches nothing itself.
 *
 * @param {import('../../api.js').Api} api
 * @param {() => void} reload draws the screen anew
 */
export function createEditing(api, reload) {
    const writing = createWritingApi(api);
    return {
        ...writing,
        asProblem,
        /** What need not be sent to be refused. @param {string} parameter @param {string} message @param {string} lang */
        missing: (parameter, message, lang) => new Problem({ status: 400, errors: [{ parameter, message }], lang }),
        reload,
        fileText: api.queryFile,
        /** @param {string} token @param {import('./words.js').Words} t @returns {Promise<string>} what is wrong; empty when nothing is */
        signIn: async (token, t) => {
            // A header takes nothing else, and no token has it.
            if (!/^[\x21-\x7e]+$/.test(token)) return t.edit.unknownToken;
            try {
                const me = await writing.me(token);
                if (!mayEdit(me)) return t.edit.viewerOnly;
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
