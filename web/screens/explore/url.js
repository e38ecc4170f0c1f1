// @ts-check
/**
 * The surroundings of an element; `open` holds expanded elements (`ID`) and opened groups (`ID:Label`, of a hub also `ID:Label:2` and so on), `hide` what the legend switched off, `view=list` the list beside the picture, `sort` its order (`list:title`).
 *
 * @type {import('../../common/address/screen-url.js').ScreenUrl}
 */
export const url = {
    order: 60,
    address: 'focus',
    texts: ['focus', 'select', 'view'],
    lists: ['open', 'hide', 'sort'],
    first: ['/nodes/{focus}', '/nodes/{focus}/neighbors?limit=200'],
    // Around an element the legend hides what is switched off; elsewhere it is not asked for.
    switchedOff: ({ hide }) => hide,
    withoutBases: (off) => ({ hide: off }),
};
