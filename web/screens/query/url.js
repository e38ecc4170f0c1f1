// @ts-check
/**
 * A saved query: its parameters are `p.NAME`, `about` the words that its rows are narrowed down by, `view` is how the answer is shown (`table`, `matrix`, `graph`), `cursor` its page, `open` the opened rows (`r3`), `sort` the order of a matrix (`rows:total`, `rows:COLUMN ID`, `columns:total`, `columns:ROW ID`), `select` may be a cell (`cell:ROW ID|COLUMN ID`).
 *
 * @type {import('../../common/address/screen-url.js').ScreenUrl}
 */
export const url = {
    order: 30,
    address: 'query',
    texts: ['query', 'about', 'view', 'cursor', 'select'],
    lists: ['basis', 'open', 'sort'],
    first: ['/queries/{query}'],
};
