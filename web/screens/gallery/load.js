// @ts-check
/** @typedef {{broken: import('../../types.js').BrokenQuery[]}} GalleryData */

/** @param {import('../../common/model/reading.js').Reading} reading @returns {Promise<GalleryData>} */
export const load = async ({ api }) => ({ broken: (await api.everyQuery()).broken });
