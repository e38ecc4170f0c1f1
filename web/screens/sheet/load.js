// @ts-check
/** @typedef {{name: string, back: Partial<import('../../types.js').State>, sheet: import('../../types.js').Sheet,
 *   urls: {docx: string, md: string}}} SheetData `name` of the files, `back` to what it is a sheet of */

/** @param {import('../../common/model/reading.js').Reading} reading @param {import('../../types.js').State} state @returns {Promise<SheetData>} */
export const load = ({ api }, state) => (state.query ? loadSheet(api, state) : loadChangeSheet(api, state));

/** @param {import('../../api.js').Api} api @param {import('../../types.js').State} state @returns {Promise<SheetData>} */
const loadSheet = async (api, state) => ({
    name: state.query,
    back: { query: state.query, params: state.params, basis: state.basis },
    sheet: await api.sheet(state),
    urls: { docx: api.fileUrl(state, 'docx', { lang: state.lang }), md: api.fileUrl(state, 'md', { lang: state.lang }) },
});

/** @param {import('../../api.js').Api} api @param {import('../../types.js').State} state @returns {Promise<SheetData>} */
const loadChangeSheet = async (api, state) => ({
    name: 'changes',
    back: { view: 'changes', from: state.from, to: state.to },
    sheet: await api.changeSheet(state),
    urls: { docx: api.changesUrl(state, 'docx'), md: api.changesUrl(state, 'md') },
});
