// @ts-check
/**
 * A whole plan, `p.plan`.
 *
 * @type {import('../../common/address/screen-url.js').ScreenUrl}
 */
export const url = {
    order: 90,
    address: 'view=overview',
    texts: ['view', 'select'],
    lists: ['basis'],
    first: ['/queries/plan-overview/choices/plan'],
};
