// @ts-check
/**
 * A question as it was typed.
 *
 * @type {import('../../common/address/screen-url.js').ScreenUrl}
 */
export const url = {
    order: 70,
    address: 'ask',
    texts: ['ask'],
    lists: [],
    first: ['/ask?text={ask}&lang={lang}'],
};
