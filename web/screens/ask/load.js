// @ts-check
/** @typedef {{understood: import('../../types.js').Understood, choices: Record<string, import('../../types.js').Choice[]>}} AskData */

/**
 * A question as it was understood, with what each slot of a sentence may be.
 *
 * @param {import('../../common/model/reading.js').Reading} reading
 * @param {import('../../types.js').State} state
 * @returns {Promise<AskData>}
 */
export async function load({ api }, state) {
    const [understood, queries] = await Promise.all([api.ask(state.ask), api.queries()]);
    const offers = new Set(queries.flatMap(({ id, params }) => Object.entries(params).flatMap(([name, { hasChoices }]) => (hasChoices ? `${id}.${name}` : []))));
    const slots = [...understood.matches, ...understood.nearest].flatMap(({ query, parts }) =>
        parts.flatMap(({ parameter }) => (query && parameter && offers.has(`${query}.${parameter}`) ? [{ query, parameter }] : [])),
    );
    const lists = await Promise.all(slots.map(({ query, parameter }) => api.choices(query, parameter).catch(() => [])));
    return { understood, choices: Object.fromEntries(slots.map((slot, at) => [`${slot.query}.${slot.parameter}`, lists[at]])) };
}
