// @ts-check
import { asProblem } from '../../api.js';

/** @typedef {import('../../types.js').GraphNode} GraphNode */
/** @typedef {{label: string, nodes: GraphNode[]}} Offer */
/** @typedef {{ends: (GraphNode | null)[], paths: import('../../types.js').Way[] | null, mayBeMore: boolean, offers: Offer[],
 *   problem: import('../../api.js').Problem | null, selected: import('../../common/model/reading.js').Selected | null}} PathsData */

/** Paths shown at once, and when more are asked for. */
const FEW = 6;
const MANY = 20;
/** Kinds that a path is often asked to or from; each has few elements. */
const OFTEN_ENDS = ['SdgGoal', 'District', 'Project', 'Policy'];

/** @param {import('../../common/model/reading.js').Reading} reading @param {import('../../types.js').State} state @returns {Promise<PathsData>} */
export async function load({ api, selected }, state) {
    const isWhole = state.from !== '' && state.to !== '';
    const k = state.open.includes('more') ? MANY : FEW;
    /** @type {import('../../api.js').Problem | null} */
    let problem = null;
    const finding = isWhole
        ? api.paths(state.from, state.to, state.basis, k).catch((refused) => {
              problem = asProblem(refused);
              return null;
          })
        : null;
    const [ends, paths, offers, chosen] = await Promise.all([
        Promise.all([state.from, state.to].map((id) => (id ? api.element(id) : null))),
        finding,
        isWhole ? [] : Promise.all(OFTEN_ENDS.map(async (label) => ({ label, nodes: await api.nodesOf(label) }))),
        selected(state.select),
    ]);
    const mayBeMore = k === MANY || paths?.length === FEW;
    return { ends, paths, mayBeMore, offers: offers.filter(({ nodes }) => nodes.length), problem, selected: chosen };
}
