// @ts-check
/**
 * Editing a question of one's own: `edit` is its id, or `new` (with `p.of`: from that query).
 *
 * @type {import('../../common/address/screen-url.js').ScreenUrl}
 */
export const url = {
    order: 10,
    address: 'edit',
    texts: ['edit'],
    lists: [],
    first: [],
};
