// @ts-check
import { asProblem } from './api.js';
import { planInForce } from './screens/overview/plan-in-force.js';
import { emptyState } from './state.js';
import { eachOnce } from './shared/model/sources.js';

/** @typedef {import('./types.js').GraphNode} GraphNode */
/** @typedef {{screen: 'lacks', lacks: import('./types.js').Lack[], elements: Map<string, GraphNode>}} LacksData */
/** @typedef {{screen: 'changes', list: import('./types.js').ChangeList, revisions: import('./types.js').AppliedRevision[]}} ChangesData `revisions`: all there are */
/** @typedef {{screen: 'gaps', gaps: import('./types.js').Gap[]}} GapsData */
/** @typedef {{label: string, nodes: GraphNode[]}} Offer */
/** @typedef {{screen: 'paths', ends: (GraphNode | null)[], paths: import('./types.js').Way[] | null, mayBeMore: boolean, offers: Offer[],
 *   problem: import('./api.js').Problem | null, selected: import('./load.js').Selected | null}} PathsData */
/** @typedef {{screen: 'kpis', goals: import('./shared/model/kpi-figures.js').Goal[], sources: import('./shared/model/sources.js').Source[]}} KpisData */
/** @typedef {{screen: 'sheet', name: string, back: Partial<import('./types.js').State>, sheet: import('./types.js').Sheet,
 *   urls: {docx: string, md: string}}} SheetData `name` of the files, `back` to what it is a sheet of */
/** @typedef {{screen: 'overview', plans: import('./types.js').Choice[], plan: GraphNode | null, answer: import('./types.js').Answer | null,
 *   selected: import('./load.js').Selected | null}} OverviewData `plan` is the one asked for, or the first where that is unknown */
/** @typedef {{screen: 'ask', understood: import('./types.js').Understood, choices: Record<string, import('./types.js').Choice[]>}} AskData */
/** @typedef {{screen: 'gallery', broken: import('./types.js').BrokenQuery[]}} GalleryData */
/** @typedef {{screen: 'edit', key: string, id: string, isNew: boolean, fields: import('./screens/edit/model.js').Fields | null, isClosed: boolean, revision: string,
 *   schema: import('./types.js').Schema, me: import('./screens/edit/api-writing.js').Me | null, problem: import('./api.js').Problem | null}} EditData
 *   `key` names what is edited; closed, it needs a token to be read into fields */
/** @typedef {GalleryData | EditData | SheetData | AskData | OverviewData | LacksData | ChangesData | GapsData | PathsData | KpisData} PageData */
/** @typedef {(token: string) => Promise<import('./load.js').Selected | null>} Select */

/** Paths shown at once, and when more are asked for. */
const FEW = 6;
const MANY = 20;
/** Changes told on one page. */
const CHANGES = 200;
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
    overview: (state) => loadOverview(api, selected, state),
    paths: (state) => loadPaths(api, selected, state),
    changes: (state) => loadChanges(api, state),
    ask: (state) => loadAsk(api, state),
    gallery: async () => ({ screen: 'gallery', broken: (await api.everyQuery()).broken }),
    edit: async (state) => (await import('./screens/edit/load.js')).loadEdit(api, state),
    sheet: (state) => (state.query ? loadSheet(api, state) : loadChangeSheet(api, state)),
    gaps: async () => ({ screen: 'gaps', gaps: await api.gaps() }),
    lacks: async () => {
        const { lacks, nodes } = await api.lacks();
        return { screen: 'lacks', lacks, elements: new Map(nodes.map((/** @type {GraphNode} */ node) => [node.id, node])) };
    },
});

/** @param {import('./api.js').Api} api @param {import('./types.js').State} state @returns {Promise<SheetData>} */
const loadSheet = async (api, state) => ({
    screen: 'sheet',
    name: state.query,
    back: { query: state.query, params: state.params, basis: state.basis },
    sheet: await api.sheet(state),
    urls: { docx: api.fileUrl(state, 'docx', { lang: state.lang }), md: api.fileUrl(state, 'md', { lang: state.lang }) },
});

/** @param {import('./api.js').Api} api @param {import('./types.js').State} state @returns {Promise<SheetData>} */
const loadChangeSheet = async (api, state) => ({
    screen: 'sheet',
    name: 'changes',
    back: { view: 'changes', from: state.from, to: state.to },
    sheet: await api.changeSheet(state),
    urls: { docx: api.changesUrl(state, 'docx'), md: api.changesUrl(state, 'md') },
});

/** @param {import('./api.js').Api} api @param {import('./types.js').State} state @returns {Promise<ChangesData>} */
async function loadChanges(api, state) {
    const [list, all] = await Promise.all([api.changes(state.from, state.to, state.cursor, CHANGES), api.changes('0', '', '', 1)]);
    return { screen: 'changes', list, revisions: all.revisions };
}

/**
 * A question as it was understood, with what each slot of a sentence may be.
 *
 * @param {import('./api.js').Api} api @param {import('./types.js').State} state @returns {Promise<AskData>}
 */
async function loadAsk(api, state) {
    const [understood, queries] = await Promise.all([api.ask(state.ask), api.queries()]);
    const offers = new Set(queries.flatMap(({ id, params }) => Object.entries(params).flatMap(([name, { hasChoices }]) => (hasChoices ? `${id}.${name}` : []))));
    const slots = [...understood.matches, ...understood.nearest].flatMap(({ query, parts }) =>
        parts.flatMap(({ parameter }) => (query && parameter && offers.has(`${query}.${parameter}`) ? [{ query, parameter }] : [])),
    );
    const lists = await Promise.all(slots.map(({ query, parameter }) => api.choices(query, parameter).catch(() => [])));
    return { screen: 'ask', understood, choices: Object.fromEntries(slots.map((slot, at) => [`${slot.query}.${slot.parameter}`, lists[at]])) };
}

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
    const [goals, { goalsOf }] = await Promise.all([api.choices(KPIS.query, KPIS.param), import('./shared/model/kpi-figures.js')]);
    const about = async (/** @type {string} */ goal) => ({
        goal,
        answer: await api.answer({ ...emptyState(), query: KPIS.query, params: { [KPIS.param]: goal } }),
    });
    // The first alone: a database that has just started plans a query anew for each that asks at the same time.
    const [first, ...rest] = goals.map((choice) => choice.value);
    const answers = first ? [await about(first), ...(await Promise.all(rest.map(about)))] : [];
    return { screen: 'kpis', goals: goalsOf(answers), sources: eachOnce(answers.flatMap(({ answer }) => answer.sources ?? [])) };
}

/** The saved query that knows what each element of a plan is linked to, and the parameter that chooses the plan. */
const OVERVIEW = { query: 'plan-overview', param: 'plan' };

/** @param {import('./api.js').Api} api @param {Select} selected @param {import('./types.js').State} state @returns {Promise<OverviewData>} */
async function loadOverview(api, selected, state) {
    const [plans, records] = await Promise.all([api.choices(OVERVIEW.query, OVERVIEW.param), api.nodesOf('Plan')]);
    const offered = plans.map((plan) => plan.value);
    const id = offered.includes(state.params.plan) ? state.params.plan : planInForce(records.filter((plan) => offered.includes(plan.id)))?.id;
    const asked = { ...emptyState(), query: OVERVIEW.query, params: { [OVERVIEW.param]: id }, basis: state.basis };
    const [plan, answer, chosen] = await Promise.all([id ? api.element(id) : null, id ? api.answer(asked) : null, selected(state.select)]);
    return { screen: 'overview', plans, plan, answer, selected: chosen };
}
