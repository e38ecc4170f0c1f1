// @ts-check
const ja = {
    search: {
        title: (/** @type {string} */ q) => `「${q}」の検索結果`,
        found: (/** @type {number} */ n, /** @type {number} */ of) => (n < of ? `${of}件のうち上位${n}件` : `${of}件`),
        noneHint: '表記を変える（例：子ども・こども、DX・デジタル）、短い言葉にする、などをお試しください。',
        within: (/** @type {string} */ city) => `「${city}」の中を検索しました。`,
    },
};

/** @type {typeof ja} */
const en = {
    search: {
        title: (q) => `Results for “${q}”`,
        found: (n, of) => (n < of ? `first ${n} of ${of}` : `${of} found`),
        noneHint: 'Try another spelling, a shorter word, or the Japanese term: the plans are in Japanese.',
        within: (/** @type {string} */ city) => `Searched in ${city}.`,
    },
};

/** Wording that only this screen needs; main.js puts it beside what all have. */
export const words = { ja, en };

/** @typedef {import('../../types.js').Words & typeof ja} Words */
/** @typedef {Omit<import('../../types.js').Context, 't'> & {t: Words}} Context */
