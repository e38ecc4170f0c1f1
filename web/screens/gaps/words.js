// @ts-check
const ja = {
    gaps: {
        lead: '計画やマニフェストの要素のうち、つながりや値がまだないものの数です。件数を押すと一覧が出ます。',
        rule: '見るもの',
        all: '判断も含めた根拠で',
        allHint: '明示・導出・判断',
        trend: '前回との差',
        trendHint: '直前のデータ版から',
        trendFrom: (/** @type {number} */ n) => `前回 ${n}件`,
        noTrend: '比べる前のデータがありません',
        stated: '文書の記述だけで',
        statedHint: '明示のみ',
        among: (/** @type {string} */ what, /** @type {number} */ members) => `${what}${members}件のうち`,
        rowsOf: (/** @type {string} */ title, /** @type {number} */ n) => `${title} ${n}件の一覧`,
    },
};

/** @type {typeof ja} */
const en = {
    gaps: {
        lead: 'How many elements of the plans and the manifesto have no link or value of a certain kind yet. Press a number to list them.',
        rule: 'What is looked for',
        all: 'With judged links, too',
        allHint: 'stated, derived, judged',
        trend: 'Change',
        trendHint: 'since the data revision before',
        trendFrom: (/** @type {number} */ n) => `${n} before`,
        noTrend: 'no earlier data to compare with',
        stated: 'On the documents alone',
        statedHint: 'stated only',
        among: (what, members) => `among ${members} ${what}`,
        rowsOf: (title, n) => `${title}: list of ${n}`,
    },
};

/** Wording that only this screen needs; main.js puts it beside what all have. */
export const words = { ja, en };

/** @typedef {import('../../types.js').Words & typeof ja} Words */
/** @typedef {Omit<import('../../types.js').Context, 't'> & {t: Words}} Context */
