// @ts-check
const ja = {
    explore: {
        around: 'のまわり',
        hub: (/** @type {number} */ of) => `つながりが${of}件と多いため、種類ごとの件数で示しています。開いた種類から順に読みます。`,
        nothing: 'この要素には、たどれるつながりが記録されていません。',
        allHidden: '凡例ですべて隠されています。',
        added: (/** @type {number} */ n) => `${n}件を図に加えました`,
        nothingAdded: '新しい隣はありません',
    },
    list: {
        title: '図の要素の一覧',
        filter: '一覧をしぼり込む',
        sort: '並べ替え',
        orders: { kind: '種類', title: '名称', links: 'つながりの数' },
        act: '操作',
        count: (/** @type {number} */ n, /** @type {number} */ of) => (n < of ? `${of}件のうち${n}件` : `${of}件`),
    },
};

/** @type {typeof ja} */
const en = {
    explore: {
        around: ': surroundings',
        hub: (/** @type {number} */ of) => `There are ${of} links, too many to show at once: each kind is counted, and loaded when you open it.`,
        nothing: 'No links that can be followed are recorded for this element.',
        allHidden: 'Everything is hidden in the legend.',
        added: (n) => `${n} added to the graph`,
        nothingAdded: 'No new neighbours',
    },
    list: {
        title: 'List of the elements shown',
        filter: 'Filter the list',
        sort: 'Sort',
        orders: { kind: 'Kind', title: 'Name', links: 'Links' },
        act: 'Actions',
        count: (n, of) => (n < of ? `${n} of ${of}` : `${of} elements`),
    },
};

/** Wording that only this screen needs; main.js puts it beside what all have. */
export const words = { ja, en };

/** @typedef {import('../../types.js').Words & typeof ja} Words */
/** @typedef {Omit<import('../../types.js').Context, 't'> & {t: Words}} Context */
