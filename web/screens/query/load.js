// @ts-check
import { asProblem } from '../../api.js';
import { asChoice, missingParams } from '../../common/model/choices.js';

/** @typedef {import('../../types.js').SavedQuery} SavedQuery */
/** @typedef {{query: SavedQuery, choices: Record<string, import('../../types.js').Choice[]>, missing: string[],
 *   answer: import('../../types.js').Answer | null, problem: import('../../api.js').Problem | null, selected: import('../../common/model/reading.js').Selected | null, answerUrl: string, fileUrl: (format: import('../../types.js').FileFormat, choices: Record<string, string>) => string, readText: () => Promise<string>}} QueryData
 *   `readText`: the answer as text to paste */

/** @param {import('../../common/model/reading.js').Reading} reading @param {import('../../types.js').State} state @returns {Promise<QueryData>} */
export async function load({ api, selected }, state) {
    const read = api.query(state.query);
    // Told below; until then nobody waits for it.
    read.catch(() => {});
    // The list, which every page has read, knows its parameters: the answer need not wait for the query.
    const listed = (await api.queries()).find(({ id }) => id === state.query) ?? (await read);
    const missing = missingParams(listed, state.params);
    /** @type {import('../../api.js').Problem | null} */
    let problem = null;
    /** @type {Promise<string> | undefined} */
    let text;
    const answering = missing.length
        ? null
        : api.answer(state).catch((refused) => {
              problem = asProblem(refused);
              return null;
          });
    const [saved, offered, answer, chosen] = await Promise.all([read, choicesOf(api, listed, state.params), answering, selected(state.select)]);
    return {
        query: saved,
        choices: offered,
        missing,
        answer,
        problem,
        selected: chosen,
        answerUrl: api.answerUrl(state),
        fileUrl: ({ id, options }, choices) => api.fileUrl(state, id, { ...choices, ...(options.includes('lang') ? { lang: state.lang } : {}) }),
        readText: () => (text ??= api.answerText(state)),
    };
}

/** Earlier parameters narrow the choices of later ones. @param {import('../../api.js').Api} api @param {SavedQuery} query @param {Record<string, string>} params */
async function choicesOf(api, query, params) {
    const offers = (/** @type {string} */ name) => query.params[name].hasChoices ?? true;
    const names = Object.keys(query.params ?? {}).filter(
        (name) =>
            (query.params[name].type === 'node' && params[name]) ||
            (offers(name) && ['node', 'enum'].includes(query.params[name].type)),
    );
    const lists = await Promise.all(
        names.map((name) => {
            if (!offers(name)) return api.element(params[name]).then(asChoice, () => []);
            // The value itself says which city is asked about.
            const known = Object.keys(query.params).slice(0, Object.keys(query.params).indexOf(name) + 1);
            const given = [...known, 'dataset'].filter((other) => params[other]);
            return api
                .choices(query.id, name, Object.fromEntries(given.map((other) => [other, params[other]])))
                .catch(() => api.choices(query.id, name).catch(() => []));
        }),
    );
    return Object.fromEntries(names.map((name, at) => [name, lists[at]]));
}
