// @ts-check
/** @typedef {import('./types.js').State} State */

/** Below the page, wherever a proxy puts that. */
const BASE = 'api/v1';
/** Neighbours asked for at once; a larger hub says how many it has. */
const NEIGHBOURS = 200;
/** The longest path that still explains something. */
const MOST_HOPS = 6;
/** Answers are revalidated by the browser's own cache (ETag); this spares the round trip while one moves about. */
const FRESH_FOR = 60_000;
/** Of a list. */
const MOST_AT_ONCE = 1_000;

/** What the server, or the network, refused, as problem+json tells it. */
export class Problem extends Error {
    /** @param {{status?: number, title?: string, detail?: string, errors?: import('./screens/edit/place.js').Fault[], lang?: string}} said lang: of its words, empty when not known */
    constructor(said) {
        super(said.detail ?? said.title ?? '');
        this.status = said.status ?? 0;
        this.title = said.title ?? '';
        this.detail = said.detail ?? '';
        this.errors = said.errors ?? [];
        this.lang = said.lang ?? '';
    }
}

/** What a response says that is no answer. @param {Response} response */
export async function refusalOf(response) {
    const said = await response.json().catch(() => null);
    return new Problem({ ...said, status: response.status, lang: response.headers.get('Content-Language') ?? '' });
}

/** @param {unknown} caught */
export const asProblem = (caught) => (caught instanceof Problem ? caught : new Problem({ status: 500, detail: String(caught) }));

/** @param {string} path @param {Record<string, string | number | undefined>} [params] */
function urlOf(path, params = {}) {
    const given = Object.entries(params).filter(([, value]) => value !== undefined && value !== '');
    const query = given.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value)).replace(/%2C/g, ',')}`);
    return BASE + path + (query.length ? `?${query.join('&')}` : '');
}

/**
 * A call that the page has begun before the scripts were there (`shell/begin.js`); it answers once.
 *
 * @param {string} url
 * @returns {Promise<Response> | undefined}
 */
function takeBegun(url) {
    const begun = /** @type {{begun?: Map<string, Promise<Response>>}} */ (/** @type {unknown} */ (globalThis)).begun;
    const response = begun?.get(url);
    begun?.delete(url);
    return response;
}

/** @param {string} url @param {string} lang of what is said when there is no answer @param {string} [type] of the answer */
async function answered(url, lang, type = 'application/json') {
    let response;
    try {
        response = await (takeBegun(url) ?? fetch(url, { headers: { Accept: type, 'Accept-Language': lang } }));
    } catch {
        throw new Problem({ status: 0 });
    }
    if (!response.ok) throw await refusalOf(response);
    return response;
}

/** @param {string} url @param {string} lang */
async function read(url, lang) {
    const response = await answered(url, lang);
    const body = await response.json().catch(() => null);
    if (body === null) throw new Problem({ status: response.status, title: 'not JSON' });
    return body;
}

/** Parameters by name, in the order declared; they travel as a list. @param {any} query @returns {import('./types.js').SavedQuery} */
const normalised = (query) => ({
    ...query,
    params: Array.isArray(query.params)
        ? Object.fromEntries(query.params.map((/** @type {any} */ param) => [param.name, param]))
        : (query.params ?? {}),
});

/**
 * Every HTTP call of the program.
 *
 * @param {() => string} language that is switched on now; answers have both, refusals one
 * @param {() => string} city asked about now; empty where there is one
 */
export function createApi(language, city) {
    /** @type {Map<string, {at: number, body: Promise<any>}>} */
    const known = new Map();

    /** @param {string} path @param {Record<string, string | number | undefined>} [params] */
    const get = (path, params) => {
        const url = urlOf(path, params);
        const kept = known.get(url);
        if (kept && Date.now() - kept.at < FRESH_FOR) return kept.body;
        for (const [old, { at }] of known) if (Date.now() - at >= FRESH_FOR) known.delete(old);
        const body = read(url, language());
        known.set(url, { at: Date.now(), body });
        body.catch(() => known.delete(url));
        return body;
    };
    /** @param {string} id */
    const at = (id) => encodeURIComponent(id);
    /** @param {State} state */
    const asked = (state) => ({ dataset: city(), ...state.params, about: state.about, basis: state.basis.join(',') });

    return {
        /** @returns {Promise<import('./types.js').Status>} */
        status: () => get('/status'),
        /** @returns {Promise<import('./types.js').Schema>} */
        schema: () => get('/schema'),
        /** All of a label, however many. @param {string} label @returns {Promise<import('./types.js').GraphNode[]>} */
        nodesOf: async (label) => {
            const nodes = [];
            let cursor;
            do {
                const page = await get('/nodes', { label, dataset: city(), limit: MOST_AT_ONCE, cursor });
                nodes.push(...page.nodes);
                cursor = page.next;
            } while (cursor);
            return nodes;
        },
        /** @param {string} id @returns {Promise<import('./types.js').ElementNode>} */
        element: (id) => get(`/nodes/${at(id)}`),
        /** @param {string} id @param {string} [label] @param {number} [limit] @param {string} [cursor] @returns {Promise<import('./types.js').Neighbourhood>} */
        neighbours: (id, label, limit = NEIGHBOURS, cursor) => get(`/nodes/${at(id)}/neighbors`, { label, limit, cursor }),
        /** @param {string} from @param {string} to @param {string[]} basis @param {number} k @returns {Promise<import('./types.js').Way[]>} */
        paths: async (from, to, basis, k) => (await get('/paths', { from, to, basis: basis.join(','), maxHops: MOST_HOPS, k })).paths,
        /** @param {string} key @returns {Promise<import('./types.js').Relationship>} */
        relationship: (key) => get(`/relationships/${at(key)}`),
        /** @param {string} text @returns {Promise<import('./types.js').Understood>} */
        ask: (text) => get('/ask', { text, dataset: city(), lang: language() }),
        /** @param {string} q @param {number} limit @param {string} [label] @returns {Promise<import('./types.js').Hits>} */
        search: (q, limit, label) => get('/search', { q, limit, label, dataset: city() }),
        /** @returns {Promise<{lacks: import('./types.js').Lack[], nodes: import('./types.js').GraphNode[]}>} */
        lacks: () => get('/lacks', { dataset: city() }),
        /** @param {string} from @param {string} to @param {string} cursor @param {number} limit @returns {Promise<import('./types.js').ChangeList>} */
        changes: (from, to, cursor, limit) => get('/changes', { from, to, cursor, limit }),
        /** @param {State} state @returns {Promise<import('./types.js').Sheet>} */
        changeSheet: ({ from, to, lang }) => get('/changes/sheet', { from, to, lang }),
        /** @param {State} state @param {string} ending */
        changesUrl: ({ from, to, lang }, ending) => urlOf(`/changes.${ending}`, { from, to, lang }),
        /** @returns {Promise<import('./types.js').Gap[]>} */
        gaps: async () => (await get('/gaps', { dataset: city() })).gaps,
        /** What was read before may be outdated: somebody wrote. */
        forget: () => known.clear(),
        language,
        city,
        /** @returns {Promise<import('./types.js').QueryList>} */
        everyQuery: () => get('/queries'),
        /** As a file that can be committed. @param {string} id @returns {Promise<string>} */
        queryFile: async (id) => (await answered(urlOf(`/queries/${at(id)}.cypher`), language(), 'text/plain')).text(),
        /** @returns {Promise<import('./types.js').SavedQuery[]>} */
        queries: async () => (await get('/queries')).queries.map(normalised),
        /** @param {string} id @returns {Promise<import('./types.js').SavedQuery>} */
        query: async (id) => normalised(await get(`/queries/${at(id)}`)),
        /**
         * @param {string} id
         * @param {string} param
         * @param {Record<string, string>} given earlier parameters
         * @returns {Promise<import('./types.js').Choice[]>}
         */
        choices: async (id, param, given = {}) =>
            (await get(`/queries/${at(id)}/choices/${at(param)}`, { dataset: city(), ...given })).choices.map((/** @type {any} */ choice) => ({
                ...choice,
                title: { ja: choice.title, en: choice.titleEn ?? choice.title },
            })),
        /** @param {State} state @returns {Promise<import('./types.js').Answer>} */
        answer: (state) => get(`/queries/${at(state.query)}/results`, { ...asked(state), cursor: state.cursor }),
        /** The page of an answer that is shown, as text to paste. @param {State} state @returns {Promise<string>} */
        answerText: async (state) =>
            (await answered(urlOf(`/queries/${at(state.query)}/results.txt`, { ...asked(state), cursor: state.cursor, lang: language() }), language(), 'text/plain')).text(),
        /** @param {State} state */
        answerUrl: (state) => urlOf(`/queries/${at(state.query)}/results`, asked(state)),
        /** @param {State} state @returns {Promise<import('./types.js').Sheet>} */
        sheet: (state) => get(`/queries/${at(state.query)}/sheet`, { ...asked(state), lang: state.lang }),
        /** @param {State} state @param {string} ending @param {Record<string, string>} [more] */
        fileUrl: (state, ending, more = {}) => urlOf(`/queries/${at(state.query)}/results.${ending}`, { ...asked(state), ...more }),
    };
}

/** @typedef {ReturnType<typeof createApi>} Api */
