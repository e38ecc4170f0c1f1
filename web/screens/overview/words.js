// @ts-check
const ja = {
    overview: {
        title: '計画の全体図',
        plan: '計画を選ぶ',
        tree: '計画の体系',
        colourBy: '色分け',
        colours: { items: 'マニフェスト項目', kpis: '指標', sdgs: 'SDGs', stated: '明示の割合' },
        legend: '色の意味',
        way: 'いま見ている場所',
        asTable: '同じ内容を表で見る',
        count: (/** @type {number} */ n) => `${n}件`,
        ofMost: (/** @type {number} */ percent) => `最多の${percent}%以下`,
        nearMost: (/** @type {number} */ percent) => `最多の${percent}%超`,
        itemsOf: (/** @type {number} */ n) => `つながるマニフェスト項目 ${n}件`,
        sdgsOf: (/** @type {number} */ n) => `つながるSDGsのゴール ${n}件`,
        statedOf: (/** @type {number} */ n, /** @type {number} */ of) => `つながり${of}件のうち明示 ${n}件`,
        kpisOf: (/** @type {number} */ n, /** @type {number} */ of) => `指標${of}件のうち比べられるもの ${n}件`,
        noKpi: '指標なし',
        topical: '関連のみ',
        kpiStates: /** @type {Record<string, string>} */ ({
            none: '指標なし',
            topical: '関連する指標のみ',
            open: '指標はあるが、数値で比べられない',
            partly: '一部の指標は比べられない',
            all: 'すべての指標が比べられる',
        }),
        notes: {
            items: 'その要素と、その下にあるものにつながるマニフェスト項目の数。濃さは、同じ段で最も多いものと比べた割合',
            kpis: '比べられる指標／指標（現状値と目標値がともに同じ単位の数値なら「比べられる」）',
            sdgs: 'その要素と、その下にあるものが関わるゴールの数（17のうち）。濃さは、同じ段で最も多いものと比べた割合',
            stated: 'つながりのうち、文書に書かれているものの割合',
        },
        deeper: (/** @type {number} */ n) => `押すとその下の${n}件が出ます`,
    },
};

/** @type {typeof ja} */
const en = {
    overview: {
        title: 'A whole plan at a glance',
        plan: 'Choose a plan',
        tree: 'Outline of the plan',
        colourBy: 'Colour by',
        colours: { items: 'Manifesto items', kpis: 'KPIs', sdgs: 'SDGs', stated: 'Share stated' },
        legend: 'What the colours mean',
        way: 'Where you are',
        asTable: 'The same as a table',
        count: (/** @type {number} */ n) => `${n}`,
        ofMost: (percent) => `up to ${percent}% of the highest number`,
        nearMost: (percent) => `over ${percent}% of the highest number`,
        itemsOf: (/** @type {number} */ n) => `linked manifesto items: ${n}`,
        sdgsOf: (/** @type {number} */ n) => `linked SDGs: ${n}`,
        statedOf: (/** @type {number} */ n, /** @type {number} */ of) => `${n} of ${of} links are stated`,
        kpisOf: (/** @type {number} */ n, /** @type {number} */ of) => `${n} of ${of} KPIs can be compared`,
        noKpi: 'no KPI',
        topical: 'topical only',
        kpiStates: /** @type {Record<string, string>} */ ({
            none: 'no KPI',
            topical: 'topical KPIs only',
            open: 'KPIs, but none can be compared',
            partly: 'some KPIs cannot be compared',
            all: 'all KPIs can be compared',
        }),
        notes: {
            items: 'manifesto items linked to the element or anything beneath it; shaded by comparison with the highest number at its level',
            kpis: 'KPIs that can be compared / all KPIs (baseline and target are numbers in one unit)',
            sdgs: 'goals that the element or anything beneath it touches, of 17; shaded by comparison with the highest number at its level',
            stated: 'share of links that a document states',
        },
        deeper: (/** @type {number} */ n) => `press to see the ${n} beneath`,
    },
};

/** Wording that only this screen needs; main.js puts it beside what all have. */
export const words = { ja, en };

/** @typedef {import('../../types.js').Words & typeof ja} Words */
/** @typedef {Omit<import('../../types.js').Context, 't'> & {t: Words}} Context */
