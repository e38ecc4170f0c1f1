// @ts-check
import { examplesFrom } from './examples.js';

/** @typedef {{examples: import('./examples.js').Example[]}} StartData */

/** @param {import('../../common/model/reading.js').Reading} reading @param {import('../../types.js').State} state @returns {Promise<StartData>} */
export const load = async ({ api }, state) => ({ examples: await examplesFrom(api, await api.queries(), state.lang) });
