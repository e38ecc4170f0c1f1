// @ts-check
const ja = {
    kpis: {
        title: '指標の現状値と目標値',
        lead: '総合戦略などの指標を、測る目標ごとに並べています。実績ではなく、計画に書かれた現状値と目標値です。',
        filter: '指標をしぼり込む',
        all: 'すべて',
        count: (/** @type {number} */ kpis, /** @type {number} */ rows) => (rows > kpis ? `${kpis}指標を、内訳を分けて${rows}行に並べています。` : `${kpis}指標です。`),
        axis: '目盛りは指標ごとに異なり、0から始まります（％は100まで）。',
        chart: '現状値と目標値の図',
        difference: '差',
        remarks: '読むときの注意',
        points: 'ポイント',
        states: /** @type {Record<string, string>} */ ({
            comparable: '目標値が現状値以上',
            below: '目標値が現状値より小さい',
            footnote: 'うち注記に説明あり',
            'lower-is-better': 'うち小さいほどよい指標',
            unexplained: 'うち説明の記載なし',
            'undefined-target': '目標値は今後設定',
            'missing-baseline': '現状値の記載なし',
            'text-value': '数値でない',
            'several-values': '値が複数',
            'different-units': '単位が異なる',
            cumulative: '累計',
        }),
    },
};

/** @type {typeof ja} */
const en = {
    kpis: {
        title: 'KPIs: baselines and targets',
        lead: 'The KPIs of the plans by the goal that they measure. These are the baselines and targets that the plans print, not results.',
        filter: 'Filter KPIs',
        all: 'All',
        count: (kpis, rows) => (rows > kpis ? `${kpis} KPIs, in ${rows} rows with their parts.` : `${kpis} KPIs.`),
        axis: 'Each KPI has a scale of its own that begins at 0 (shares end at 100%).',
        chart: 'Chart of baseline and target',
        difference: 'Difference',
        remarks: 'Before you compare',
        points: ' points',
        states: {
            comparable: 'Target at or above baseline',
            below: 'Target below baseline',
            footnote: 'below: explained in a note',
            'lower-is-better': 'below: lower is better',
            unexplained: 'below: unexplained',
            'undefined-target': 'Target to be set',
            'missing-baseline': 'No baseline given',
            'text-value': 'Not a number',
            'several-values': 'Several values',
            'different-units': 'Different units',
            cumulative: 'Cumulative',
        },
    },
};

/** Wording that only this screen needs; main.js puts it beside what all have. */
export const words = { ja, en };

/** @typedef {import('../../types.js').Words & typeof ja} Words */
/** @typedef {Omit<import('../../types.js').Context, 't'> & {t: Words}} Context */
