// @ts-check
import { asProblem } from '../../api.js';
import { neighbourhoodOf } from '../../common/model/hub.js';

/** @typedef {import('../../types.js').ElementRecord} ElementRecord */
/** @typedef {{focus: ElementRecord, opened: Map<string, import('../../types.js').Neighbourhood>, vanished: string[], selected: import('../../common/model/reading.js').Selected | null}} ExploreData */

/** @param {import('../../common/model/reading.js').Reading} reading @param {import('../../types.js').State} state @returns {Promise<ExploreData>} */
export async function load({ api, record, selected }, state) {
    const ids = state.open.filter((token) => !token.includes(':'));
    /** @type {string[]} */
    const vanished = [];
    const [focus, chosen, ...neighbourhoods] = await Promise.all([
        record(state.focus, state.open),
        state.select === state.focus ? null : selected(state.select),
        ...ids.map((id) =>
            neighbourhoodOf(api, id, state.open).catch((problem) => {
                if (asProblem(problem).status !== 404) throw problem;
                vanished.push(id);
                return null;
            }),
        ),
    ]);
    const opened = new Map();
    ids.forEach((id, at) => neighbourhoods[at] && opened.set(id, neighbourhoods[at]));
    return { focus, opened, vanished, selected: chosen };
}
