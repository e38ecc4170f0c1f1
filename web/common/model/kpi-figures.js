// @ts-check
/** @typedef {import('../../types.js').GraphNode} GraphNode */
/** @typedef {'comparable' | 'below' | 'undefined-target' | 'missing-baseline' | 'text-value' | 'several-values' | 'different-units' | 'cumulative' | 'lower-is-better' | 'footnote' | 'unexplained'} KpiState */
/** @typedef {{kpi: GraphNode, series: GraphNode | null, owner: GraphNode | null, states: KpiState[], footnote: string}} Figure one baseline and its target */
/** @typedef {{goal: GraphNode, figures: Figure[]}} Goal */

/** In the order in which they are offered as filters. @type {KpiState[]} */
export const KPI_STATES = [
    'comparable',
    'below',
    'footnote',
    'lower-is-better',
    'unexplained',
    'undefined-target',
    'missing-baseline',
    'text-value',
    'several-values',
    'different-units',
    'cumulative',
];

/**
 * What must be known before the two figures are compared; exactly one of the first five holds, the rest may be added.
 *
 * @param {Record<string, any>} p properties of a KPI or of one of its series
 * @param {boolean} isSeries
 * @returns {KpiState[]}
 */
export function statesOf(p, isSeries) {
    /** @type {KpiState[]} */
    const added = isSeries ? ['several-values'] : [];
    if (p.cumulative === true) added.push('cumulative');
    if (p.targetStatus === 'undefined') return ['undefined-target', ...added];
    if (p.baselineStatus === 'missing') return ['missing-baseline', ...added];
    if (typeof p.baselineNumber !== 'number' || typeof p.targetNumber !== 'number') return ['text-value', ...added];
    if (p.baselineUnit !== p.targetUnit) return ['different-units', ...added];
    return p.targetNumber < p.baselineNumber ? ['below', whyBelow(p), ...added] : ['comparable', ...added];
}

/**
 * Why a target is below its baseline, as the query `kpi-targets-below-baseline` tells it.
 *
 * @param {Record<string, any>} p
 * @returns {'lower-is-better' | 'footnote' | 'unexplained'}
 */
export const whyBelow = (p) => (p.direction === 'down' ? 'lower-is-better' : p.footnote ? 'footnote' : 'unexplained');

/**
 * Figures by the goal that they measure. A figure of a sub-goal is also in the answer about its goal; it stands at the
 * nearer one, which is the one with fewer figures.
 *
 * @param {{goal: string, answer: import('../../types.js').Answer}[]} answers
 * @returns {Goal[]}
 */
export function goalsOf(answers) {
    /** @type {Map<string, Goal>} */
    const goals = new Map();
    const taken = new Set();
    for (const { goal, answer } of [...answers].sort((a, b) => a.answer.rows.length - b.answer.rows.length)) {
        const nodes = new Map(answer.graph.nodes.map((node) => [node.id, node]));
        const nodeOf = (/** @type {any} */ cell) => (cell ? (nodes.get(cell.id) ?? cell) : null);
        const figures = answer.rows
            .filter((row) => row.kpi && !taken.has(`${row.kpi.id} ${row.series?.id}`))
            .map((row) => {
                const [kpi, series] = [nodeOf(row.kpi), nodeOf(row.series)];
                const states = statesOf({ footnote: row.footnote, ...(series ?? kpi).properties }, series !== null);
                return { kpi, series, owner: nodeOf(row.owner), states, footnote: row.footnote ?? '' };
            });
        for (const figure of figures) taken.add(`${figure.kpi.id} ${figure.series?.id}`);
        const node = nodes.get(goal);
        if (node && figures.length) goals.set(goal, { goal: node, figures });
    }
    return answers.flatMap(({ goal }) => goals.get(goal) ?? []);
}
