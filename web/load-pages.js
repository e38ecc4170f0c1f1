// @ts-check
import { asProblem } from './api.js';
import { emptyState } from './state.js';

/** @typedef {import('./types.js').GraphNode} GraphNode */
/** @typedef {{screen: 'lacks', lacks: import('./types.js').Lack[], elements: Map<string, GraphNode>}} LacksData */
/** @typedef {{screen: 'gaps', gaps: import('./types.js').Gap[]}} GapsData */
/** @typedef {{label: string, nodes: GraphNode[]}} Offer */
/** @typedef {{screen: 'paths', ends: (GraphNode | null)[], paths: import('./types.js').Way[] | null, mayBeMore: boolean, offers: Offer[],
 *   problem: import('./api.js').Problem | null, selected: import('./load.js').Selected | null}} PathsData */
/** @typedef {{screen: 'kpis', goals: import('./kpi-figures.js').Goal[]}} KpisData */
/** @typedef {{screen: 'sheet', sheet: import('./types.js').Sheet, urls: {docx: string, md: string}}} SheetData */
/** @typedef {{screen: 'gallery'} | SheetData | LacksData | GapsData | PathsData | KpisData} PageData */
/** @typedef {(token: string) => Promise<import('./load.js').Selected | null>} Select */

/** Paths shown at once, and when more are asked for. */
const FEW = 6;
const MANY = 20;
/** Kinds that a path is often asked to or from; each has few elements. */
const OFTEN_ENDS = ['SdgGoal', 'District', 'Project', 'Policy'];

/**
 * What the pages beside questions and elements need, by the name of their screen.
 *
 * @param {import('./api.js').Api} api
 * @param {Select} selected
 * @returns {Record<string, (state: import('./types.js').State) => Promise<PageData>>}
 */
export const pageLoaders = (api, selected) => ({
    kpis: () => loadKpis(api),
    paths: (state) => loadPaths(api, selected, state),
    gallery: async () => ({ screen: 'gallery' }),
    sheet: async (state) => ({
        screen: 'sheet',
        sheet: await api.sheet(state),
        urls: { docx: api.fileUrl(state, 'docx', { lang: state.lang }), md: api.fileUrl(state, 'md', { lang: state.lang }) },
    }),
    gaps: async () => ({ screen: 'gaps', gaps: await api.gaps() }),
    lacks: async () => {
        const lacks = await api.lacks();
        const ids = [...new Set(lacks.flatMap((lack) => lack.about ?? []))];
        const found = await Promise.all(ids.map((id) => api.element(id).catch(() => null)));
        return { screen: 'lacks', lacks, elements: new Map(found.flatMap((node) => (node ? [[node.id, node]] : []))) };
    },
});

/** @param {import('./api.js').Api} api @param {Select} selected @param {import('./types.js').State} state @returns {Promise<PathsData>} */
async function loadPaths(api, selected, state) {
    const isWhole = state.from !== '' && state.to !== '';
    const k = state.open.includes('more') ? MANY : FEW;
    /** @type {import('./api.js').Problem | null} */
    let problem = null;
    const finding = isWhole
        ? api.paths(state.from, state.to, state.basis, k).catch((refused) => {
              problem = asProblem(refused);
              return null;
          })
        : null;
    const [ends, paths, offers, chosen] = await Promise.all([
        Promise.all([state.from, state.to].map((id) => (id ? api.element(id) : null))),
        finding,
        isWhole ? [] : Promise.all(OFTEN_ENDS.map(async (label) => ({ label, nodes: await api.nodesOf(label) }))),
        selected(state.select),
    ]);
    const mayBeMore = k === MANY || paths?.length === FEW;
    return { screen: 'paths', ends, paths, mayBeMore, offers: offers.filter(({ nodes }) => nodes.length), problem, selected: chosen };
}

/** The saved query that knows which figures measure what, and the parameter that chooses the goal. */
const KPIS = { query: 'kpi-of-policy', param: 'policy' };

/** @param {import('./api.js').Api} api @returns {Promise<KpisData>} */
async function loadKpis(api) {
    const [goals, { goalsOf }] = await Promise.all([api.choices(KPIS.query, KPIS.param), import('./kpi-figures.js')]);
    const about = async (/** @type {string} */ goal) => ({
        goal,
        answer: await api.answer({ ...emptyState(), query: KPIS.query, params: { [KPIS.param]: goal } }),
    });
    // The first alone: a database that has just started plans a query anew for each that asks at the same time.
    const [first, ...rest] = goals.map((choice) => choice.value);
    const answers = first ? [await about(first), ...(await Promise.all(rest.map(about)))] : [];
    return { screen: 'kpis', goals: goalsOf(answers) };
}
