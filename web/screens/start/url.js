// @ts-check
/**
 * The first page: whatever no other screen claims.
 *
 * @type {import('../../common/address/screen-url.js').ScreenUrl}
 */
export const url = {
    order: 100,
    address: '',
    texts: [],
    lists: [],
    first: [],
};
