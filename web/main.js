// @ts-check
import { html } from 'lit-html';
import { render, watchTranslation } from './common/render.js';
import { asProblem, createApi } from './api.js';
import { askedOf, citiesOf, cityOf } from './common/model/city.js';
import { asChoice } from './common/model/choices.js';
import { learnKinds } from './common/model/kinds.js';
import { createNames } from './common/model/names.js';
import { createReading } from './common/model/reading.js';
import { troubleNotice, troubleText } from './common/answer/trouble.js';
import { joinedWords } from './common/words/joined-words.js';
import { wearColours } from './common/element/kind-colours.js';
import { withCodes } from './common/words/with-codes.js';
import { en } from './common/words/words.en.js';
import { ja } from './common/words/words.ja.js';
import { createStore, screenOf, writeState } from './state.js';
import { copyText, createAnnouncer } from './shell/announce.js';
import { keepForInputMethod } from './shell/input-method.js';
import { footer } from './shell/footer.js';
import { createHeaderView } from './shell/header-view.js';
import { listenForKeys } from './shell/listen-for-keys.js';

/** @typedef {import('./types.js').Context} Context */
/** @typedef {import('./types.js').Screen} Screen */

/** Suggestions shown below the search field. */
const SUGGESTIONS = 12;

/** A text too long to be a question is still searched for. */
const NOTHING_ASKED = { matches: [], nearest: [], limits: [] };

const wordsOf = (/** @type {string} */ lang) => (lang === 'en' ? en : ja);

/** The folder of a screen is found by its name; it is fetched when first shown. @param {string} name @returns {Promise<Screen>} */
const screenFiles = (name) => import(`./screens/${name}/index.js`);

document.documentElement.dataset.running = '';
keepForInputMethod(window);
watchTranslation(document);

const store = createStore(window, () => show());
/** Those that are loaded, as far as that is known yet. @type {{id: string}[]} */
let cities = [];
const api = createApi(
    () => store.get().lang,
    () => askedOf(store.get(), cities),
);
const reading = createReading(api);
const main = /** @type {HTMLElement} */ (document.getElementById('main'));
const say = createAnnouncer(/** @type {HTMLElement} */ (document.getElementById('announcement')));

/** @type {import('./types.js').Actions} */
const actions = {
    visit: store.visit,
    go: store.go,
    tweak: store.tweak,
    copy: async (text, done) => {
        const copied = await Promise.resolve(text).then(copyText, () => false);
        say(copied ? done : wordsOf(store.get().lang).trouble.copyFailed, true);
    },
    announce: say,
};

const header = createHeaderView(/** @type {HTMLElement} */ (document.getElementById('header')), {
    actions,
    suggest: async (q) => {
        const [found, understood] = await Promise.all([api.search(q, SUGGESTIONS), api.ask(q).catch(() => NOTHING_ASKED)]);
        return { ...found, ...understood };
    },
});
const catalogue = () =>
    Promise.all([
        api.schema(),
        api.queries(),
        api.status().catch(() => null),
    ]);
/** Plans and documents of the city asked about. */
const landmarksHere = () => Promise.all([api.nodesOf('Plan'), api.nodesOf('Document')]).catch(() => []);

/** Elements that fit some words, for a field that any element may fill. @param {string} q @param {string} [label] */
const suggestElements = async (q, label) =>
    (await api.search(q, SUGGESTIONS, label === 'Element' ? undefined : label)).hits.flatMap((hit) => asChoice(hit.node));

let ticket = 0;
let known = /** @type {Context | null} */ (null);
listenForKeys(() => known);
/** @type {{name: string, view: import('./types.js').View, element: HTMLElement} | null} */
let screen = null;

/** Fetches and draws what the state asks for; a later request overtakes an earlier one. */
async function show() {
    const mine = ++ticket;
    let state = store.get();
    const name = screenOf(state);
    main.setAttribute('aria-busy', 'true');
    document.documentElement.lang = state.lang;
    let context = /** @type {Context | null} */ (null);
    try {
        const opening = screenFiles(name);
        const [[schema, queries, status], files] = await Promise.all([catalogue(), opening]);
        if (mine !== ticket) return;
        learnKinds(schema.labels);
        wearColours(schema.labels);
        cities = citiesOf(status);
        const city = cityOf(state, cities);
        if (city !== state.city) store.settle({ city });
        state = store.get();
        const loading = files.load(reading, state);
        // Told below, when the frame of the page stands.
        loading.catch(() => {});
        const landmarks = await landmarksHere();
        context = {
            state,
            lang: state.lang,
            t: joinedWords(withCodes(wordsOf(state.lang), schema, state.lang), files.words?.[state.lang]),
            names: createNames(schema, state.lang),
            status,
            queries,
            landmarks: new Map(landmarks.flat().map((node) => [node.id, node])),
            href: (patch) => writeState(store.fresh(patch)),
        };
        if (mine !== ticket) return;
        known = context;
        header.update(context);
        render(footer(context), /** @type {HTMLElement} */ (document.getElementById('footer')));
        /** @type {HTMLElement} */ (document.getElementById('skip')).textContent = context.t.skip;
        const data = await loading;
        if (mine !== ticket) return;
        draw(name, files, context, data);
    } catch (caught) {
        if (mine === ticket) fail(context, caught);
    } finally {
        if (mine === ticket) main.removeAttribute('aria-busy');
    }
}

/** @param {string} name @param {Screen} files @param {Context} context @param {any} data */
function draw(name, files, context, data) {
    const isNew = screen?.name !== name;
    if (isNew) {
        const element = document.createElement('div');
        element.className = `screen screen-${name}`;
        const view = files.createView(element, { actions, suggest: suggestElements, tools: files.connect?.(api, show) });
        screen?.view.dispose();
        main.replaceChildren(element);
        window.scrollTo(0, 0);
        screen = { name, view, element };
    }
    screen?.view.update(context, data);
    main.dataset.screen = name;
    const heading = main.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim();
    document.title = heading && name !== 'start' ? `${heading} — ${context.t.product}` : `${context.t.product} — ${context.t.tagline}`;
    if (isNew && document.activeElement === document.body && window.history.length > 1) main.focus({ preventScroll: true });
}

/** @param {Context | null} context @param {unknown} caught */
function fail(context, caught) {
    const problem = asProblem(caught);
    // The token of this browser was revoked or has expired: the server has a page that asks for another.
    if (problem.status === 401) return window.location.reload();
    if (problem.status >= 500 || problem.status === 0) console.error(caught);
    screen?.view.dispose();
    screen = null;
    const t = context?.t ?? wordsOf(store.get().lang);
    const spoken = context ?? /** @type {any} */ ({ t });
    const element = document.createElement('div');
    element.className = 'page';
    render(
        html`<h1>${troubleText(spoken, problem)}</h1>${troubleNotice(spoken, problem, () => show())}<p><a
            href=${writeState(store.fresh({}))}>${t.trouble.home}</a></p>`,
        element,
    );
    main.replaceChildren(element);
    main.dataset.screen = 'trouble';
}

/** Links within the program change the state instead of loading the page again. */
document.addEventListener('click', (event) => {
    const link = /** @type {Element} */ (event.target).closest('a');
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.target || link.hasAttribute('download') || link.origin !== window.location.origin || link.pathname !== window.location.pathname || link.hash)
        return;
    event.preventDefault();
    store.follow(link.search);
});

show();
