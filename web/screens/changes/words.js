// @ts-check
const ja = {
    changes: {
        lead: '二つのデータ版の差です。途中で加わってなくなったものは含みません。',
        from: '変更前',
        to: '変更後',
        compare: '比べる',
        empty: '0（読み込み前）',
        count: (/** @type {number} */ n) => `${n}件の変更`,
        summary: (/** @type {number} */ renamed, /** @type {number[]} */ [a, c, r], /** @type {number[]} */ [la, lc, lr]) =>
            `${renamed ? `ID変更 ${renamed}、` : ''}要素: 追加 ${a}・変更 ${c}・削除 ${r}、つながり: 追加 ${la}・変更 ${lc}・削除 ${lr}`,
        kinds: { added: '追加', changed: '変更', removed: '削除', renamed: 'ID変更' },
        was: (/** @type {string} */ id) => `以前のID ${id}`,
        notComparable: '指標の定義が変わったため、前後の値は比べられません',
        absent: '（なし）',
        more: '続きを見る',
        generations: '総合戦略から総合計画への施策の変化を見る',
    },
};

/** @type {typeof ja} */
const en = {
    changes: {
        lead: 'What differs between two data revisions. What was added and removed again in between is left out.',
        from: 'From',
        to: 'To',
        compare: 'Compare',
        empty: '0 (nothing loaded)',
        count: (/** @type {number} */ n) => `${n} changes`,
        summary: (renamed, [a, c, r], [la, lc, lr]) =>
            `${renamed ? `${renamed} ids changed, ` : ''}elements: ${a} added, ${c} changed, ${r} removed; links: ${la} added, ${lc} changed, ${lr} removed`,
        kinds: { added: 'added', changed: 'changed', removed: 'removed', renamed: 'new id' },
        was: (/** @type {string} */ id) => `was ${id}`,
        notComparable: 'The definition of the indicator changed; values before and after cannot be compared',
        absent: '(none)',
        more: 'More',
        generations: 'How measures changed from the strategy to the plan',
    },
};

/** Wording that only this screen needs; main.js puts it beside what all have. */
export const words = { ja, en };

/** @typedef {import('../../types.js').Words & typeof ja} Words */
/** @typedef {Omit<import('../../types.js').Context, 't'> & {t: Words}} Context */
