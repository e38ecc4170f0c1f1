// @ts-check
/**
 * How much is not linked yet.
 *
 * @type {import('../../common/address/screen-url.js').ScreenUrl}
 */
export const url = {
    order: 90,
    address: 'view=gaps',
    texts: ['view'],
    lists: [],
    first: ['/gaps'],
};
