// @ts-check
import { asProblem } from '../../api.js';
import { createWritingApi } from './api-writing.js';
import { createEditing } from './editing.js';
import { session } from './session.js';

/** @typedef {{key: string, id: string, isNew: boolean, fields: import('./model.js').Fields | null, isClosed: boolean, revision: string,
 *   schema: import('../../types.js').Schema, me: import('./api-writing.js').Me | null, problem: import('../../api.js').Problem | null}} EditData
 *   `key` names what is edited; closed, it needs a token to be read into fields */

/**
 * What the editor begins with: the fields of the query, or of the one that is its template.
 *
 * @param {import('../../common/model/reading.js').Reading} reading
 * @param {import('../../types.js').State} state
 * @returns {Promise<EditData>}
 */
export async function load({ api }, state) {
    const writing = createWritingApi(api);
    const [schema, list, me] = await Promise.all([api.schema(), api.everyQuery(), session.token() ? writing.me().catch(() => null) : null]);
    const all = [...list.queries, ...list.broken];
    const own = all.find((query) => query.id === state.edit && query.origin.kind === 'own');
    // A reviewed query is changed by reviewing a file; here it can only be what a new one begins with.
    const isReviewed = !own && all.some((query) => query.id === state.edit && query.origin.kind === 'reviewed');
    const isNew = state.edit === 'new' || isReviewed;
    const source = state.edit === 'new' ? state.params.of : state.edit;
    /** @type {import('../../api.js').Problem | null} */
    let problem = null;
    const read =
        source && me
            ? await api
                  .queryFile(source)
                  .then(writing.readFile)
                  .catch((refused) => {
                      problem = asProblem(refused);
                      return null;
                  })
            : null;
    const key = isNew && source ? `new from ${source}` : state.edit;
    return { key, id: state.edit, isNew, fields: read?.fields ?? null, isClosed: Boolean(source) && !me, revision: own?.revision ?? '', schema, me, problem };
}

/** What the view may do with the API. @param {import('../../api.js').Api} api @param {() => void} refresh draws the screen anew */
export const connect = (api, refresh) => createEditing(api, refresh);
