// @ts-check
/** @typedef {{gaps: import('../../types.js').Gap[]}} GapsData */

/** @param {import('../../common/model/reading.js').Reading} reading @returns {Promise<GapsData>} */
export const load = async ({ api }) => ({ gaps: await api.gaps() });
