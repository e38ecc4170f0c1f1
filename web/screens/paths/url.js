// @ts-check
/**
 * Paths between two elements; `open` holds opened paths (`p0`) and `more`.
 *
 * @type {import('../../common/address/screen-url.js').ScreenUrl}
 */
export const url = {
    order: 50,
    address: 'from|to',
    texts: ['from', 'to', 'select'],
    lists: ['basis', 'open'],
    first: ['/nodes/{from}', '/nodes/{to}'],
};
