// @ts-check
/** @type {typeof import('../ja/figures.js').figures} */
export const figures = {
    kpi: {
        baseline: 'Baseline',
        target: 'Target',
        cumulative: 'cumulative',
        notSet: 'not set',
        missing: 'not given',
        undefined: 'to be set',
        footnote: 'Footnote',
        fromCell: 'period given in the cell',
        below: 'Target below baseline',
        explained: 'explained by a footnote',
        lowerIsBetter: 'lower is better',
        unexplained: 'no explanation given',
        textTarget: 'target in words',
    },
    overview: {
        show: 'See in the overview',
    },
};
