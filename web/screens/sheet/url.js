// @ts-check
/**
 * An answer, or what changed, as a paper.
 *
 * @type {import('../../common/address/screen-url.js').ScreenUrl}
 */
export const url = {
    order: 20,
    address: 'query&view=sheet|view=changes-sheet',
    texts: ['query', 'about', 'from', 'to', 'view'],
    lists: ['basis'],
    first: [],
};
