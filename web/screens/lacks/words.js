// @ts-check
const ja = {
    lacks: {
        lead: '元の文書が触れていながら、内容が載っていないもの、文書からは分からないものです。ここに挙げたことは、このデータからは答えられません。',
        count: (/** @type {number} */ n) => `${n}件`,
        about: '関係する要素',
    },
};

/** @type {typeof ja} */
const en = {
    lacks: {
        lead: 'Things that the documents refer to without containing them, or that cannot be known from them. This data cannot answer questions about these.',
        count: (n) => `${n} ${n === 1 ? 'entry' : 'entries'}`,
        about: 'Elements concerned',
    },
};

/** Wording that only this screen needs; main.js puts it beside what all have. */
export const words = { ja, en };

/** @typedef {import('../../types.js').Words & typeof ja} Words */
/** @typedef {Omit<import('../../types.js').Context, 't'> & {t: Words}} Context */
