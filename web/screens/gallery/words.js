// @ts-check
const ja = {
    query: {
        gallery: '質問集',
        galleryLead: 'よく聞かれる質問に、根拠つきで答えます。点線の枠は選べます。',
        filter: '質問をしぼり込む',
        noneFiltered: '該当する質問がありません。',
        askInstead: (/** @type {string} */ text) => `「${text}」を質問や要素から探す`,
    },
};

/** @type {typeof ja} */
const en = {
    query: {
        gallery: 'Questions',
        galleryLead: 'Answers to common questions, with their evidence. Dashed fields can be filled in.',
        filter: 'Filter questions',
        noneFiltered: 'No question fits.',
        askInstead: (text) => `Look for “${text}” among questions and elements`,
    },
};

/** Wording that only this screen needs; main.js puts it beside what all have. */
export const words = { ja, en };

/** @typedef {import('../../types.js').Words & typeof ja} Words */
/** @typedef {Omit<import('../../types.js').Context, 't'> & {t: Words}} Context */
