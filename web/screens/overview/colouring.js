// @ts-check
/** @typedef {import('./tree.js').Branch} Branch */
/** @typedef {{level: number | null, word: string, spoken: string, share: number}} Shade `level` 0 (nothing) to 4, null where there is
 *   nothing to compare with; `share` the length of the bar, 0 to 1 */

/** What the overview may be coloured by. */
export const COLOURINGS = /** @type {const} */ (['items', 'kpis', 'sdgs', 'stated']);
/** @typedef {typeof COLOURINGS[number]} Colouring */
/** @typedef {{items: number, sdgs: number, peers: number}} Most the largest numbers of a depth, and how many branches it has */

const LEVELS = 4;
/** Least share of each level; the same at every depth. */
const STATED_STEPS = [0.0001, 0.1, 0.25, 0.5];
/** Goals of the United Nations; the bar of a branch that touches all is full. */
const GOALS = 17;

/** @param {number} share */
const percent = (share) => `${Math.round(share * 100)}%`;

/**
 * The largest numbers at each depth. A branch is compared with its peers only: what holds seven measures is linked to more than a
 * measure, and would always be the darkest.
 *
 * @param {Iterable<Branch>} branches
 * @returns {Map<number, Most>}
 */
export function mostByDepth(branches) {
    /** @type {Map<number, Most>} */
    const most = new Map();
    for (const { depth, items, goals } of branches) {
        const before = most.get(depth) ?? { items: 0, sdgs: 0, peers: 0 };
        most.set(depth, {
            items: Math.max(before.items, items.size),
            sdgs: Math.max(before.sdgs, goals.size),
            peers: before.peers + 1,
        });
    }
    return most;
}

/**
 * How a branch is shaded, and the figure that is written in it.
 *
 * @param {Branch} branch
 * @param {Colouring} by
 * @param {import('./words.js').Words} t
 * @param {{top: Branch, most: Map<number, Most>}} of `top` has the number of items that fills the bar
 * @returns {Shade}
 */
export function shadeOf(branch, by, t, { top, most }) {
    const words = t.overview;
    const level = (/** @type {'items' | 'sdgs'} */ what, /** @type {number} */ n) => {
        const of = most.get(branch.depth);
        return n === 0 ? 0 : of && of.peers > 1 ? Math.ceil((n / of[what]) * LEVELS) : null;
    };
    switch (by) {
        case 'items': {
            const n = branch.items.size;
            return { level: level('items', n), word: words.count(n), spoken: words.itemsOf(n), share: n / Math.max(1, top.items.size) };
        }
        case 'sdgs': {
            const n = branch.goals.size;
            return { level: level('sdgs', n), word: words.count(n), spoken: words.sdgsOf(n), share: n / GOALS };
        }
        case 'stated': {
            const all = branch.links.size;
            const stated = [...branch.links.values()].filter((link) => link.basis === 'stated').length;
            const share = all ? stated / all : 0;
            const reached = STATED_STEPS.filter((step) => share >= step).length;
            return { level: reached, word: percent(share), spoken: words.statedOf(stated, all), share };
        }
        case 'kpis':
            return kpiShade(branch, words);
    }
}

/** The more can be compared, the darker; a topical KPI measures something near, not the element. @param {Branch} branch @param {import('./words.js').Words['overview']} words @returns {Shade} */
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

/** What each level means, for the legend. @param {Colouring} by @param {import('./words.js').Words} t @returns {string[]} */
export function levelWords(by, { overview: words }) {
    if (by === 'kpis') return ['none', 'topical', 'open', 'partly', 'all'].map((state) => words.kpiStates[state]);
    if (by === 'stated') return [percent(0), '–10%', '10–25%', '25–50%', '50–100%'];
    return [words.count(0), ...[25, 50, 75].map(words.ofMost), words.nearMost(75)];
}
