// @ts-check
/** @typedef {{found: import('../../types.js').Hits}} SearchData */

/** Hits shown on the page. */
const RESULTS = 50;

/** @param {import('../../common/model/reading.js').Reading} reading @param {import('../../types.js').State} state @returns {Promise<SearchData>} */
export const load = async ({ api }, state) => ({ found: await api.search(state.q, RESULTS) });
