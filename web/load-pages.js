// @ts-check
/** @typedef {import('./types.js').GraphNode} GraphNode */
/** @typedef {{screen: 'lacks', lacks: import('./types.js').Lack[], elements: Map<string, GraphNode>}} LacksData */
/** @typedef {{screen: 'gaps', gaps: import('./types.js').Gap[]}} GapsData */
/** @typedef {{screen: 'gallery'} | LacksData | GapsData} PageData */

/**
 * What the pages beside questions and elements need, by the name of their screen.
 *
 * @param {import('./api.js').Api} api
 * @returns {Record<string, (state: import('./types.js').State) => Promise<PageData>>}
 */
export const pageLoaders = (api) => ({
    gallery: async () => ({ screen: 'gallery' }),
    gaps: async () => ({ screen: 'gaps', gaps: await api.gaps() }),
    lacks: async () => {
        const lacks = await api.lacks();
        const ids = [...new Set(lacks.flatMap((lack) => lack.about ?? []))];
        const found = await Promise.all(ids.map((id) => api.element(id).catch(() => null)));
        return { screen: 'lacks', lacks, elements: new Map(found.flatMap((node) => (node ? [[node.id, node]] : []))) };
    },
});
