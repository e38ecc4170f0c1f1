// @ts-check
import * as screens from './screens.js';
import { fits } from './common/address/screen-url.js';
import { REVIEWED } from './common/model/names.js';

/** @typedef {import('./types.js').State} State */
/** @typedef {import('./common/address/screen-url.js').ScreenUrl} ScreenUrl */

/** @type {[string, ScreenUrl][]} */
const SCREENS = Object.entries(/** @type {Record<string, ScreenUrl>} */ (screens)).sort(([, a], [, b]) => a.order - b.order);

/** @param {(url: ScreenUrl) => (keyof State)[]} names */
const ofAll = (names) => [...new Set(SCREENS.flatMap(([, url]) => names(url)))];
const TEXTS = /** @type {'q'[]} */ ([...ofAll((url) => url.texts), 'city']);
const LISTS = /** @type {'open'[]} */ (ofAll((url) => url.lists));

/** The order in which parameters stand in an address, `p` for those of a query; others follow as the screens name them. */
const WRITTEN = ['q', 'ask', 'edit', 'query', 'p', 'about', 'from', 'to', 'basis', 'focus', 'select', 'open', 'hide', 'sort', 'view', 'cursor'];
const PARAMETERS = [...new Set([...WRITTEN, ...TEXTS, ...LISTS])];

/** @returns {State} */
export const emptyState = () =>
    /** @type {any} */ ({
        ...Object.fromEntries(TEXTS.map((name) => [name, ''])),
        ...Object.fromEntries(LISTS.map((name) => [name, []])),
        params: {},
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

/** @param {State} state @returns {string} relative to the page, wherever a proxy puts that */
export function writeState(state) {
    const pairs = PARAMETERS.flatMap((name) => {
        if (name === 'p') return Object.keys(state.params).sort().map((param) => [`p.${param}`, state.params[param]]);
        return [[name, String(state[/** @type {keyof State} */ (name)])]];
    });
    if (state.lang === 'en') pairs.push(['lang', 'en']);
    const query = pairs
        .filter(([, value]) => value)
        .map(([name, value]) => `${encode(name)}=${encode(value)}`)
        .join('&');
    return query ? `./?${query}` : './';
}

/** Which screen a state asks for. @param {State} state @returns {string} the name of its folder */
export const screenOf = (state) => screenAt(state)[0];

/** @param {State} state */
const screenAt = (state) => SCREENS.find(([, url]) => fits(url.address, state)) ?? SCREENS[SCREENS.length - 1];

/**
 * Bases that were switched off stay off on the next screen.
 *
 * @param {State} state
 * @param {Partial<State>} patch
 * @returns {Partial<State>}
 */
function carriedBases(state, patch) {
    const unasked = () => (state.basis.length ? REVIEWED.filter((basis) => !state.basis.includes(basis)) : []);
    const switchedOff = screenAt(state)[1].switchedOff?.(state) ?? unasked();
    const off = REVIEWED.filter((basis) => switchedOff.includes(basis));
    if (!off.length || off.length === REVIEWED.length) return {};
    const next = screenAt({ ...emptyState(), ...patch })[1];
    return next.withoutBases?.(off) ?? { basis: REVIEWED.filter((basis) => !off.includes(basis)) };
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
