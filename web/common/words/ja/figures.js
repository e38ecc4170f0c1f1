// @ts-check
export const figures = {
    kpi: {
        baseline: '現状値',
        target: '目標値',
        cumulative: '累計',
        notSet: '未設定',
        missing: '記載なし',
        undefined: '今後設定',
        footnote: '注記',
        fromCell: '欄に書かれた期間',
        below: '目標値が現状値より小さい',
        explained: '注記に説明あり',
        lowerIsBetter: '小さいほどよい指標',
        unexplained: '説明の記載なし',
        textTarget: '数値でない目標',
    },
    overview: {
        show: '全体図で見る',
    },
};
