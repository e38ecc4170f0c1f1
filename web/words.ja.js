// @ts-check
/** Wording of the screens. Names of kinds, relationships and properties come from the server's schema. */
export const ja = {
    product: 'Plangraph',
    tagline: '計画のつながりを、根拠とともに',
    skip: '本文へ移動',
    nav: { label: '主なページ', start: 'はじめに', queries: '質問集' },
    search: {
        label: '計画の中をさがす', placeholder: '施策・KPI・地区・ことばで検索', hint: '「/」キーで検索欄へ',
        all: (/** @type {string} */ q) => `「${q}」の検索結果をすべて見る`, none: (/** @type {string} */ q) => `「${q}」は見つかりませんでした`,
        title: (/** @type {string} */ q) => `「${q}」の検索結果`, found: (/** @type {number} */ n, /** @type {number} */ of) => (n < of ? `${of}件のうち上位${n}件` : `${of}件`),
        noneHint: '表記を変える（例：子ども・こども、DX・デジタル）、短い言葉にする、などをお試しください。', suggestions: '候補',
        count: (/** @type {number} */ n) => `候補が${n}件あります`,
    },
    settings: {
        language: 'English', languageLabel: '英語に切り替える', theme: '表示の明るさ', themes: { auto: '自動', light: '明るい', dark: '暗い' },
        revision: 'データ版', revisionLabel: '表示しているデータの版',
    },
    start: {
        title: 'まちの計画を、ひとつのつながりとして読む',
        about: '総合計画・総合戦略・市長マニフェストを、施策・KPI・SDGs・地区のつながりとして見られます。すべてのつながりに「誰がそう言っているか」（文書の記述か、計算か、判断か）が付いています。',
        examples: 'たとえば', exampleKinds: { graph: '図で見る', table: '表で見る', focus: 'まわりを見る' },
        around: (/** @type {string} */ title) => `「${title}」のまわりには何がありますか`,
        inside: '収録しているもの', documents: '根拠にしている文書', byBasis: 'つながりの根拠', allQueries: '質問集をすべて見る',
        draftTitle: '案の段階の文書を含みます',
        draft: '計画の施策の名称などは、骨子（案）のような案の段階の文書から写したもので、確定した計画と異なることがあります。案に基づく答えには「案」と表示します。',
        elements: (/** @type {number} */ n) => `${n.toLocaleString('ja')}件`,
    },
    basis: {
        label: '根拠', stated: '明示', derived: '導出', analyst: '判断', machine: '機械',
        long: { stated: '文書に書かれている', derived: '文書の記述から規則で計算した', analyst: '人が理由を付けて判断した', machine: 'プログラムの提案（未確認）' },
    },
    status: /** @type {Record<string, string>} */ ({ adopted: '確定', draft: '案', summary: '概要版', article: '広報記事', list: '一覧' }),
    strength: /** @type {Record<string, string>} */ ({ primary: '主', secondary: '従', direct: '直接', topical: '関連' }),
    strengthLabel: 'つながりの強さ',
    explore: {
        around: 'のまわり', region: 'つながりの図', expand: (/** @type {string} */ title) => `「${title}」の隣を図に加える`, collapse: (/** @type {string} */ title) => `「${title}」の隣を図から外す`,
        fold: '折りたたむ', unfold: (/** @type {number} */ n) => `${n}件を開く`, neighboursOf: (/** @type {string} */ title) => `${title} の隣`,
        zoomIn: '拡大', zoomOut: '縮小', zoomReset: '等倍に戻す', fit: '全体を収める', legend: '凡例（押すと表示を切り替え）', kinds: '種類', lines: '線',
        keys: '矢印キーで隣へ移動、Enterで中心に、Spaceで詳細、＋で隣を開く',
        nothing: 'この要素には、たどれるつながりが記録されていません。', allHidden: '凡例ですべて隠されています。',
        truncated: (/** @type {number} */ shown, /** @type {number} */ total) => `つながり${total}件のうち${shown}件を表示しています。`,
        added: (/** @type {number} */ n) => `${n}件を図に加えました`, nothingAdded: '新しい隣はありません', showAll: 'すべて表示に戻す',
        vanished: (/** @type {string} */ id) => `${id} は、いまのデータ版にありません。`,
    },
    details: {
        label: '詳細', focus: '中心にして見る', copyCitation: '出典をコピー', copied: 'コピーしました', copyLink: 'リンクをコピー', close: '閉じる',
        text: '本文', raw: '文書の表記のまま', corrected: '整えた表記', properties: '属性', plan: '計画', citations: '出典', noCitation: '出典の記録がありません。',
        line: (/** @type {string} */ lines) => `原文 ${lines} 行`, corrections: '訂正', discrepancies: '文書間の不一致', examinations: '検討の記録', terms: '用語の説明',
        examined: { none: '調べた結果、該当なし', linked: '調べた結果、つながりあり' }, relationships: 'つながりと根拠', degree: 'つながりの数', queries: 'この要素についての質問',
        out: '→', in: '←', count: (/** @type {number} */ n) => `${n}件`, choose: '図や表の要素を選ぶと、ここに詳しい内容が出ます。', relationship: 'つながり',
        says: '一方の記述', otherSays: '他方の記述', treatment: '扱い', unavailable: '詳細を読み込めませんでした。',
    },
    evidence: {
        show: '根拠', quote: '引用', rationale: '理由', rule: '規則', document: '文書', locator: '箇所', assertedBy: '判断した人', assertedAt: '判断した日', confidence: '確からしさ',
    },
    kpi: {
        baseline: '現状値', target: '目標値', cumulative: '累計', notSet: '未設定', missing: '記載なし', undefined: '今後設定', series: '内訳', footnote: '注記',
        direction: /** @type {Record<string, string>} */ ({ up: '大きいほどよい', down: '小さいほどよい', maintain: '維持する' }), fromCell: '欄に書かれた期間', below: '目標値が現状値より小さい',
        explained: '注記に説明あり', lowerIsBetter: '小さいほどよい指標', unexplained: '説明の記載なし', textTarget: '数値でない目標', directionBasis: '向きの根拠',
    },
    query: {
        gallery: '質問集', galleryLead: 'よく聞かれる質問に、根拠つきで答えます。点線の枠は選べます。', filter: '質問をしぼり込む', noneFiltered: '該当する質問がありません。', back: '質問集へ',
        run: '答えを見る', required: '必須', optional: '任意', unspecified: '指定しない', choose: '選んでください', needed: (/** @type {string} */ names) => `「${names}」を選ぶと答えが出ます。`,
        basis: '使う根拠', basisNeeded: '根拠を1つ以上選んでください。', wrongValue: 'この値では答えられません。選び直してください。', yes: 'はい', loadingChoices: '選択肢を読み込んでいます', filterChoices: '文字を入れてしぼり込む',
        table: '表', graph: '図', viewAs: '表示', rows: (/** @type {number} */ n) => `${n}件`,
        basisSentence: (/** @type {Record<string, number>} */ n) => `この答えの根拠: 明示 ${n.stated ?? 0}・導出 ${n.derived ?? 0}・判断 ${n.analyst ?? 0}${n.machine ? `・機械 ${n.machine}` : ''}`,
        draft: 'この答えは、案の段階の文書に基づくものを含みます。', sources: '根拠の文書', noRows: '該当するものはありません。', noGraph: 'この答えには図にするつながりがありません。',
        truncated: (/** @type {number} */ n) => `${n}件までを表示しています。続きがあります。`, next: '次のページ', first: '最初のページへ', csv: 'CSV', csvExcel: 'CSV（Excel用）', copyAnswer: '答えをコピー', copyLink: 'リンクをコピー',
        behind: 'この答えの作り方', cypher: '実行したCypher', curl: 'APIから呼び出す', copyCurl: 'コピー', revisions: (/** @type {string} */ data, /** @type {string} */ query) => `データ版 ${data}・質問版 ${query}`,
        evidenceOf: (/** @type {number} */ n) => `根拠 ${n}件を開く`, graphCaption: (/** @type {number} */ n, /** @type {number} */ r) => `答えに含まれる要素 ${n}・つながり ${r}`, take: '持ち出す',
        generated: '計算した日時', question: '質問', link: 'リンク', wholeAnswerOfPage: '表はこのページ、図と根拠の数は答え全体です。',
    },
    tags: /** @type {Record<string, string>} */ ({
        district: '地区', sdg: 'SDGs', manifesto: 'マニフェスト', kpi: 'KPI', gap: 'まだないもの・食い違い', plan: '計画の構成', project: '重点プロジェクト', place: '場所', evidence: '根拠と訂正',
        matrix: '対応表', succession: '計画の引き継ぎ', measure: '施策', policy: '政策', quality: 'データの質', strategy: '総合戦略', overview: '全体', other: 'その他',
    }),
    /** Codes that saved queries return. */
    codes: /** @type {Record<string, string>} */ ({
        'undefined-target': '目標値は今後設定', 'missing-baseline': '現状値の記載なし', 'text-value': '数値でない', 'several-values': '値が複数', 'different-units': '単位が異なる',
        'fiscal-year': '年度', 'calendar-year': '暦年', 'lower-is-better': '小さいほどよい', footnote: '注記に説明あり', unexplained: '説明の記載なし',
        continued: '引き継ぎ先あり', none: 'なし（検討済み）', linked: 'あり', 'not-examined': '未検討', 'topical-only': '関連する指標のみ', 'no-kpi': 'KPI未設定', baseline: '現状値', target: '目標値', undefined: '今後設定', missing: '記載なし',
    }),
    trouble: {
        network: 'サーバーに接続できません。接続を確かめて、もう一度お試しください。', notFound: '見つかりませんでした。', badRequest: '指定の内容を確かめてください。', server: 'サーバーで問題が起きました。',
        retry: 'もう一度', home: 'はじめに戻る', loading: '読み込んでいます', copyFailed: 'コピーできませんでした。',
    },
};
