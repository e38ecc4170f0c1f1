// @ts-check
/**
 * What the dataset lacks.
 *
 * @type {import('../../common/address/screen-url.js').ScreenUrl}
 */
export const url = {
    order: 90,
    address: 'view=lacks',
    texts: ['view'],
    lists: [],
    first: ['/lacks'],
};
