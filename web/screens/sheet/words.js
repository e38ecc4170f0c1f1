// @ts-check
const ja = {
    sheet: {
        back: '答えに戻る',
        print: '印刷',
    },
};

/** @type {typeof ja} */
const en = {
    sheet: {
        back: 'Back to the answer',
        print: 'Print',
    },
};

/** Wording that only this screen needs; main.js puts it beside what all have. */
export const words = { ja, en };

/** @typedef {import('../../types.js').Words & typeof ja} Words */
/** @typedef {Omit<import('../../types.js').Context, 't'> & {t: Words}} Context */
