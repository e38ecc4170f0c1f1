// @ts-check
/** @typedef {import('../../types.js').GraphNode} GraphNode */
/** @typedef {{lacks: import('../../types.js').Lack[], elements: Map<string, GraphNode>}} LacksData */

/** @param {import('../../common/model/reading.js').Reading} reading @returns {Promise<LacksData>} */
export async function load({ api }) {
    const { lacks, nodes } = await api.lacks();
    return { lacks, elements: new Map(nodes.map((/** @type {GraphNode} */ node) => [node.id, node])) };
}
