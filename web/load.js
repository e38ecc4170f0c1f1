// @ts-check
import { asProblem } from './api.js';
import { screenOf } from './state.js';
import { examplesFrom } from './screens/start/examples.js';
import { neighbourhoodOf } from './shared/model/hub.js';
import { pageLoaders } from './load-pages.js';

/** @typedef {import('./types.js').State} State */
/** @typedef {import('./types.js').SavedQuery} SavedQuery */
/** @typedef {import('./types.js').ElementRecord} ElementRecord */
/** @typedef {{screen: 'start', examples: import('./screens/start/examples.js').Example[]}} StartData */
/** @typedef {{screen: 'search', found: import('./types.js').Hits}} SearchData */
/** @typedef {{record?: ElementRecord, relationship?: import('./types.js').Relationship, ends?: import('./types.js').GraphNode[],
 *   many?: {cell: import('./screens/query/matrix.js').Cell, nodes: Map<string, import('./types.js').GraphNode>}, problem?: import('./api.js').Problem}} Selected */
/** @typedef {{screen: 'explore', focus: ElementRecord, opened: Map<string, import('./types.js').Neighbourhood>, vanished: string[], selected: Selected | null}} ExploreData */
/** @typedef {{screen: 'query', query: SavedQuery, choices: Record<string, import('./types.js').Choice[]>, missing: string[],
 *   answer: import('./types.js').Answer | null, problem: import('./api.js').Problem | null, selected: Selected | null, urls: Record<'answer' | 'csv' | 'csvExcel' | 'csvWindows' | 'docx' | 'xlsx' | 'md' | 'graphml', string>}} QueryData */
/** @typedef {import('./load-pages.js').PageData | StartData | SearchData | ExploreData | QueryData} ScreenData */

/** Hits shown on the page of search results. */
const RESULTS = 50;
/** @param {SavedQuery} query @param {Record<string, string>} params */
export const missingParams = (query, params) =>
    Object.entries(query.params ?? {})
        .filter(([name, param]) => param.required && !params[name])
        .map(([name]) => name);

/**
 * Fetches what the screen of a state needs, and nothing that it does not.
 *
 * @param {import('./api.js').Api} api
 */
export function createLoader(api) {
    /** @param {string} id @returns {Promise<ElementRecord>} */
    const record = async (id, /** @type {string[]} */ open = []) => {
        const [element, neighbourhood] = await Promise.all([api.element(id), neighbourhoodOf(api, id, open)]);
        return { element, neighbourhood };
    };
    /** @param {string} token @returns {Promise<Selected | null>} */
    const selected = async (token) => {
        if (!token || token.startsWith('cell:')) return null;
        try {
            if (!token.includes('~')) return { record: await record(token) };
            const relationship = await api.relationship(token);
            return { relationship, ends: await Promise.all([api.element(relationship.from), api.element(relationship.to)]) };
        } catch (problem) {
            return { problem: asProblem(problem) };
        }
    };

    /** @param {State} state @returns {Promise<ExploreData>} */
    const explore = async (state) => {
        const ids = state.open.filter((token) => !token.includes(':'));
        /** @type {string[]} */
        const vanished = [];
        const [focus, chosen, ...neighbourhoods] = await Promise.all([
            record(state.focus, state.open),
            state.select === state.focus ? null : selected(state.select),
            ...ids.map((id) =>
                neighbourhoodOf(api, id, state.open).catch((problem) => {
                    if (asProblem(problem).status !== 404) throw problem;
                    vanished.push(id);
                    return null;
                }),
            ),
        ]);
        const opened = new Map();
        ids.forEach((id, at) => neighbourhoods[at] && opened.set(id, neighbourhoods[at]));
        return { screen: 'explore', focus, opened, vanished, selected: chosen };
    };

    /** Earlier parameters narrow the choices of later ones. @param {SavedQuery} query @param {Record<string, string>} params */
    const choices = async (query, params) => {
        const offers = (/** @type {string} */ name) => query.params[name].hasChoices ?? true;
        const names = Object.keys(query.params ?? {}).filter(
            (name) =>
                (query.params[name].type === 'node' && params[name]) ||
                (offers(name) && ['node', 'enum'].includes(query.params[name].type)),
        );
        const lists = await Promise.all(
            names.map((name) => {
                if (!offers(name)) return api.element(params[name]).then(asChoice, () => []);
                // The value itself says which city is asked about.
                const known = Object.keys(query.params).slice(0, Object.keys(query.params).indexOf(name) + 1);
                const given = [...known, 'dataset'].filter((other) => params[other]);
                return api
                    .choices(query.id, name, Object.fromEntries(given.map((other) => [other, params[other]])))
                    .catch(() => api.choices(query.id, name).catch(() => []));
            }),
        );
        return Object.fromEntries(names.map((name, at) => [name, lists[at]]));
    };

    /** @param {State} state @returns {Promise<QueryData>} */
    const query = async (state) => {
        const saved = await api.query(state.query);
        const missing = missingParams(saved, state.params);
        /** @type {import('./api.js').Problem | null} */
        let problem = null;
        const answering = missing.length
            ? null
            : api.answer(state).catch((refused) => {
                  problem = asProblem(refused);
                  return null;
              });
        const [offered, answer, chosen] = await Promise.all([choices(saved, state.params), answering, selected(state.select)]);
        return {
            screen: 'query',
            query: saved,
            choices: offered,
            missing,
            answer,
            problem,
            selected: chosen,
            urls: {
                answer: api.answerUrl(state),
                csv: api.csvUrl(state, false),
                csvExcel: api.csvUrl(state, true),
                csvWindows: api.fileUrl(state, 'csv', { charset: 'cp932' }),
                docx: api.fileUrl(state, 'docx', { lang: state.lang }),
                xlsx: api.fileUrl(state, 'xlsx', { lang: state.lang }),
                md: api.fileUrl(state, 'md', { lang: state.lang }),
                graphml: api.fileUrl(state, 'graphml'),
            },
        };
    };

    const pages = pageLoaders(api, selected);
    /** @param {State} state @param {SavedQuery[]} queries @returns {Promise<ScreenData>} */
    return async (state, queries) => {
        const name = screenOf(state);
        const page = pages[name];
        if (page) return page(state);
        switch (name) {
            case 'query':
                return query(state);
            case 'explore':
                return explore(state);
            case 'search':
                return { screen: 'search', found: await api.search(state.q, RESULTS) };
            default:
                return { screen: 'start', examples: await examplesFrom(api, queries, state.lang) };
        }
    };
}

/**
 * An element that was found by searching, as a choice.
 *
 * @param {import('./types.js').GraphNode} node
 * @returns {import('./types.js').Choice[]}
 */
export const asChoice = (node) => [
    { value: node.id, label: node.label, title: { ja: node.title, en: node.properties?.titleEn ?? node.title } },
];
