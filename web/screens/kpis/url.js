// @ts-check
/**
 * All KPIs.
 *
 * @type {import('../../common/address/screen-url.js').ScreenUrl}
 */
export const url = {
    order: 90,
    address: 'view=kpis',
    texts: ['view'],
    lists: [],
    first: ['/queries/kpi-of-policy/choices/policy'],
};
