// @ts-check
/**
 * Words searched for.
 *
 * @type {import('../../common/address/screen-url.js').ScreenUrl}
 */
export const url = {
    order: 80,
    address: 'q',
    texts: ['q'],
    lists: [],
    first: ['/search?q={q}&limit=50'],
};
