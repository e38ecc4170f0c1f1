// @ts-check
/**
 * The list of all saved queries.
 *
 * @type {import('../../common/address/screen-url.js').ScreenUrl}
 */
export const url = {
    order: 90,
    address: 'view=queries',
    texts: ['view'],
    lists: [],
    first: [],
};
