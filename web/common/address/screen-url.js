// @ts-check
/** @typedef {import('../../types.js').State} State */

/**
 * Which addresses are a screen's, and what in them it reads.
 *
 * @typedef {object} ScreenUrl
 * @property {number} order an address that fits several screens is of the one with the lowest
 * @property {string} address what must stand in it: `focus` a parameter, `view=gaps` with this value, `a&b` both, `a|b` either; empty fits always.
 *   The server reads it as well, to send what the screen needs along with the page.
 * @property {(keyof State)[]} texts parameters that are a text
 * @property {(keyof State)[]} lists parameters that are a list, with commas between
 * @property {string[]} first calls of the API that its `load.js` begins with, as far as the address says them; the server lets the page begin them
 * @property {(state: State) => string[]} [switchedOff] the bases that are switched off here; otherwise those that are not asked for
 * @property {(off: string[]) => Partial<State>} [withoutBases] how this screen is shown without some bases
 */

/**
 * Whether a state is of an address.
 *
 * @param {string} address as a `url.js` has it
 * @param {State} state
 */
export const fits = (address, state) =>
    address === '' ||
    address.split('|').some((all) =>
        all.split('&').every((condition) => {
            const [name, value] = condition.split('=');
            const given = state[/** @type {'view'} */ (name)];
            return value === undefined ? given !== '' : given === value;
        }),
    );
