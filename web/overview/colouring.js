// @ts-check
/** @typedef {import('./tree.js').Branch} Branch */
/** @typedef {{level: number, word: string, spoken: string, share: number}} Shade `level` 0 (nothing) to 4, `share` the length of the bar, 0 to 1 */

/** What the overview may be coloured by. */
export const COLOURINGS = /** @type {const} */ (['items', 'kpis', 'sdgs', 'stated']);
/** @typedef {typeof COLOURINGS[number]} Colouring */

/** Least number of each level; the same at every depth, so that one legend tells all. */
const STEPS = { items: [1, 5, 10, 20], sdgs: [1, 3, 6, 10], stated: [0.0001, 0.25, 0.5, 0.75] };
/** Goals of the United Nations; the bar of a branch that touches all is full. */
const GOALS = 17;

/** @param {number} value @param {number[]} steps */
const levelOf = (value, steps) => steps.filter((step) => value >= step).length;

/** @param {number} share */
const percent = (share) => `${Math.round(share * 100)}%`;

/**
 * How a branch is shaded, and the figure that is written in it.
 *
 * @param {Branch} branch
 * @param {Colouring} by
 * @param {import('../types.js').Words} t
 * @param {Branch} top whose number of items fills the bar
 * @returns {Shade}
 */
export function shadeOf(branch, by, t, top) {
    const words = t.overview;
    switch (by) {
        case 'items': {
            const n = branch.items.size;
            return {
                level: levelOf(n, STEPS.items),
                word: words.count(n),
                spoken: words.itemsOf(n),
                share: n / Math.max(1, top.items.size),
            };
        }
        case 'sdgs': {
            const n = branch.goals.size;
            return { level: levelOf(n, STEPS.sdgs), word: words.count(n), spoken: words.sdgsOf(n), share: n / GOALS };
        }
        case 'stated': {
            const all = branch.links.size;
            const stated = [...branch.links.values()].filter((link) => link.basis === 'stated').length;
            const share = all ? stated / all : 0;
            return { level: levelOf(share, STEPS.stated), word: percent(share), spoken: words.statedOf(stated, all), share };
        }
        case 'kpis':
            return kpiShade(branch, words);
    }
}

/** The more can be compared, the darker; a topical KPI measures something near, not the element. @param {Branch} branch @param {import('../types.js').Words['overview']} words */
function kpiShade({ kpis }, words) {
    const how = [...kpis.values()];
    const comparable = how.filter((one) => one === 'comparable').length;
    const direct = comparable + how.filter((one) => one === 'open').length;
    const state = !how.length ? 'none' : !direct ? 'topical' : !comparable ? 'open' : comparable < direct ? 'partly' : 'all';
    const level = ['none', 'topical', 'open', 'partly', 'all'].indexOf(state);
    return {
        level,
        word: direct ? `${comparable}/${direct}` : how.length ? words.topical : words.noKpi,
        spoken: `${words.kpiStates[state]}${direct ? ` ${words.kpisOf(comparable, direct)}` : ''}`,
        share: direct ? comparable / direct : 0,
    };
}

/** What each level means, for the legend. @param {Colouring} by @param {import('../types.js').Words} t @returns {string[]} */
export function levelWords(by, { overview: words }) {
    if (by === 'kpis') return ['none', 'topical', 'open', 'partly', 'all'].map((state) => words.kpiStates[state]);
    if (by === 'stated') return [percent(0), '–25%', '25–50%', '50–75%', '75–100%'];
    const steps = STEPS[by];
    return [
        words.count(0),
        ...steps.map((from, at) => (at + 1 < steps.length ? `${from}–${words.count(steps[at + 1] - 1)}` : words.orMore(from))),
    ];
}
