// @ts-check
/**
 * What changed between two data revisions, `from` and `to`.
 *
 * @type {import('../../common/address/screen-url.js').ScreenUrl}
 */
export const url = {
    order: 40,
    address: 'view=changes',
    texts: ['view', 'from', 'to', 'cursor'],
    lists: [],
    first: [],
};
