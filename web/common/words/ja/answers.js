// @ts-check
export const answers = {
    query: {
        back: '質問集へ',
        required: '必須',
        optional: '任意',
        basis: '使う根拠',
        yes: 'はい',
        no: 'いいえ',
        filterChoices: '文字を入れてしぼり込む',
        table: '表',
        matrix: '対応表',
        graph: '図',
        rows: (/** @type {number} */ n) => `${n}行`,
        aboutRows: (/** @type {number} */ n, /** @type {number} */ of, /** @type {string} */ words) => `${of}行のうち${n}行。「${words}」という語で見つかるもの`,
        aboutFound: (/** @type {string[]} */ words) => `（一致した語: ${words.join('、')}）`,
        partOf: (/** @type {string} */ what, /** @type {number} */ members, /** @type {number} */ found) => `${what}${members}件のうち${found}件`,
        basisSentence: (/** @type {Record<string, number>} */ n) =>
            `この答えの根拠: 明示 ${n.stated ?? 0}・導出 ${n.derived ?? 0}・判断 ${n.analyst ?? 0}${n.machine ? `・機械 ${n.machine}` : ''}`,
        draft: 'この答えは、案の段階の文書に基づくものを含みます。',
        draftPage: 'このページは、案の段階の文書に基づくものを含みます。',
        sources: '根拠の文書',
        noRows: '該当するものはありません。',
        truncated: (/** @type {number} */ n) => `${n}件までを表示しています。続きがあります。`,
        sheet: '答弁資料',
        docx: 'Word',
        markdown: 'Markdown',
        evidenceOf: (/** @type {number} */ n) => `根拠 ${n}件を開く`,
    },
    matrix: {
        cell: '対応',
        links: (/** @type {number} */ n) => `つながり ${n}件とその根拠`,
    },
};
