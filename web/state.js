// @ts-check
import { REVIEWED } from './shared/model/names.js';

/** @typedef {import('./types.js').State} State */

const TEXTS = /** @type {const} */ (['q', 'ask', 'edit', 'query', 'from', 'to', 'focus', 'select', 'view', 'cursor', 'city']);
const LISTS = /** @type {const} */ (['basis', 'open', 'hide', 'sort']);

/** @returns {State} */
export const emptyState = () => ({
    q: '',
    ask: '',
    edit: '',
    query: '',
    params: {},
    basis: [],
    cursor: '',
    from: '',
    to: '',
    focus: '',
    select: '',
    open: [],
    hide: [],
    sort: [],
    view: '',
    city: '',
    lang: 'ja',
});

/** @param {string} search the query string of a URL @returns {State} */
export function readState(search) {
    const given = new URLSearchParams(search);
    const state = emptyState();
    for (const name of TEXTS) state[name] = given.get(name) ?? '';
    for (const name of LISTS) state[name] = (given.get(name) ?? '').split(',').filter(Boolean);
    for (const [name, value] of given) if (name.startsWith('p.') && value) state.params[name.slice(2)] = value;
    state.lang = given.get('lang') === 'en' ? 'en' : 'ja';
    return state;
}

/** Commas, colons and tildes stay readable, so that a link in a mail shows what it points to. @param {string} value */
const encode = (value) => encodeURIComponent(value).replace(/%2C/g, ',').replace(/%3A/g, ':');

/** @param {State} state @returns {string} path and query string */
export function writeState(state) {
    const pairs = [];
    for (const name of ['q', 'ask', 'edit', 'query']) pairs.push([name, state[/** @type {'q'} */ (name)]]);
    for (const name of Object.keys(state.params).sort()) pairs.push([`p.${name}`, state.params[name]]);
    pairs.push(
        ['from', state.from],
        ['to', state.to],
        ['basis', state.basis.join(',')],
        ['focus', state.focus],
        ['select', state.select],
        ['open', state.open.join(',')],
        ['hide', state.hide.join(',')],
        ['sort', state.sort.join(',')],
        ['view', state.view],
        ['cursor', state.cursor],
        ['city', state.city],
    );
    if (state.lang === 'en') pairs.push(['lang', 'en']);
    const query = pairs
        .filter(([, value]) => value)
        .map(([name, value]) => `${encode(name)}=${encode(value)}`)
        .join('&');
    return query ? `/?${query}` : '/';
}

/** Pages that need nothing but their name, by `view`. */
const PAGES = /** @type {Record<string, string>} */ ({ queries: 'gallery', lacks: 'lacks', gaps: 'gaps', kpis: 'kpis', overview: 'overview' });

/** Which screen a state asks for. @param {State} state @returns {string} one of SCREENS */
export function screenOf(state) {
    if (state.edit) return 'edit';
    if (state.query) return state.view === 'sheet' ? 'sheet' : 'query';
    if (state.view === 'changes') return 'changes';
    if (state.view === 'changes-sheet') return 'sheet';
    if (state.from || state.to) return 'paths';
    if (state.focus) return 'explore';
    if (state.ask) return 'ask';
    if (state.q) return 'search';
    return PAGES[state.view] ?? 'start';
}

/**
 * Bases that were switched off stay off on the next screen: around an element the legend hides them, elsewhere they are not asked for.
 *
 * @param {State} state
 * @param {Partial<State>} patch
 * @returns {Partial<State>}
 */
function carriedBases(state, patch) {
    const isOff = (/** @type {string} */ basis) =>
        screenOf(state) === 'explore' ? state.hide.includes(basis) : state.basis.length > 0 && !state.basis.includes(basis);
    const off = REVIEWED.filter(isOff);
    if (!off.length || off.length === REVIEWED.length) return {};
    return patch.focus ? { hide: off } : { basis: REVIEWED.filter((basis) => !off.includes(basis)) };
}

/**
 * The one state object, mirrored in the URL; back and forward work because nothing else remembers where we are.
 *
 * @param {Window} window
 * @param {(state: State) => void} changed
 */
export function createStore(window, changed) {
    let state = readState(window.location.search);

    /** @param {State} next @param {'pushState' | 'replaceState'} how */
    const become = (next, how) => {
        const url = writeState(next);
        if (url === writeState(state)) return;
        state = next;
        window.history[how](null, '', url);
        changed(state);
    };
    /** What the next screen takes over. @param {Partial<State>} patch */
    const carried = (patch) => ({ lang: state.lang, city: state.city, ...carriedBases(state, patch) });
    const onBackOrForward = () => {
        // The language was switched since; what one goes back to is still the page, not its language.
        state = { ...readState(window.location.search), lang: state.lang };
        window.history.replaceState(null, '', writeState(state));
        changed(state);
    };
    window.addEventListener('popstate', onBackOrForward);

    return {
        get: () => state,
        /** @param {Partial<State>} patch */
        fresh: (patch) => ({ ...emptyState(), ...carried(patch), ...patch }),
        /** @param {Partial<State>} patch */
        go: (patch) => become({ ...state, ...patch }, 'pushState'),
        /** @param {Partial<State>} patch */
        tweak: (patch) => become({ ...state, ...patch }, 'replaceState'),
        /** @param {Partial<State>} patch */
        visit: (patch) => become({ ...emptyState(), ...carried(patch), ...patch }, 'pushState'),
        /** What was meant all along: what is shown stays. @param {Partial<State>} patch */
        settle: (patch) => {
            state = { ...state, ...patch };
            window.history.replaceState(null, '', writeState(state));
        },
        /** @param {string} search */
        follow: (search) => become(readState(search), 'pushState'),
        dispose: () => window.removeEventListener('popstate', onBackOrForward),
    };
}
