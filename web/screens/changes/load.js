// @ts-check
/** @typedef {{list: import('../../types.js').ChangeList, revisions: import('../../types.js').AppliedRevision[]}} ChangesData `revisions`: all there are */

/** Changes told on one page. */
const CHANGES = 200;

/** @param {import('../../common/model/reading.js').Reading} reading @param {import('../../types.js').State} state @returns {Promise<ChangesData>} */
export async function load({ api }, state) {
    const [list, all] = await Promise.all([api.changes(state.from, state.to, state.cursor, CHANGES), api.changes('0', '', '', 1)]);
    return { list, revisions: all.revisions };
}
