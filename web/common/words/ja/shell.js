// @ts-check
export const shell = {
    product: 'Plangraph',
    tagline: '計画のつながりを、根拠とともに',
    skip: '本文へ移動',
    nav: {
        label: '主なページ',
        start: 'はじめに',
        overview: '全体図',
        queries: '質問集',
        kpis: '指標',
    },
    search: {
        label: '計画に質問する・計画の中をさがす',
        placeholder: '質問かことばを入力（例：境地区のSDGs）',
        hint: '「/」キーで検索欄へ',
        all: (/** @type {string} */ q) => `「${q}」の検索結果をすべて見る`,
        none: (/** @type {string} */ q) => `「${q}」は見つかりませんでした`,
        suggestions: '候補',
        count: (/** @type {number} */ n) => `候補が${n}件あります`,
    },
    ask: {
        title: (/** @type {string} */ q) => `「${q}」で聞ける質問`,
        questions: '質問',
        notSure: '近い質問（確かではありません）',
        nothing: 'この文に当てはまる質問は見つかりませんでした。',
        toChoose: '下線のところを選んでください',
        isOpen: '（未選択）',
        unread: '読み取れなかった語:',
        untold: '答えられないこと',
        change: (/** @type {string} */ what) => `「${what}」を選び直す`,
        answer: '答えを見る',
        search: '検索する',
    },
    settings: {
        language: 'English',
        languageLabel: '英語に切り替える',
        city: '質問の対象の自治体',
        theme: '表示の明るさ',
        themes: { auto: '明るさ: 自動', light: '明るい', dark: '暗い' },
        revision: 'データ版',
        revisionLabel: '表示しているデータの版',
    },
    footer: {
        label: 'このデータについて',
        docs: 'API（開発者向け）',
    },
    trouble: {
        network: 'サーバーに接続できません。接続を確かめて、もう一度お試しください。',
        notFound: '見つかりませんでした。',
        badRequest: '指定の内容を確かめてください。',
        server: 'サーバーで問題が起きました。',
        retry: 'もう一度',
        home: 'はじめに戻る',
        copyFailed: 'コピーできませんでした。',
    },
    keys: {
        title: 'キー操作',
        groups: [
            {
                title: 'どこでも',
                keys: [
                    ['/', '検索欄へ'],
                    ['?', 'この一覧を出す'],
                    ['Esc', '候補やこの一覧を閉じる'],
                ],
            },
            {
                title: '図',
                keys: [
                    ['↑ ↓ ← →', '隣の要素へ移る'],
                    ['Home End', '列の最初・最後へ'],
                    ['Space', '詳細を出す'],
                    ['Enter', '中心にして見る'],
                    ['+ -', '隣を開く・閉じる'],
                ],
            },
            {
                title: '対応表',
                keys: [
                    ['↑ ↓ ← →', '欄を移る'],
                    ['Home End', '行の最初・最後へ'],
                    ['Enter', '欄の根拠を出す'],
                ],
            },
            {
                title: '全体図',
                keys: [
                    ['↑ ↓', '同じ段の上・下へ'],
                    ['← →', '上位・下位の要素へ'],
                    ['Enter', '近くに寄る'],
                    ['Space', '詳細を出す'],
                    ['Esc', '一つ外へ戻る'],
                ],
            },
        ],
    },
};
