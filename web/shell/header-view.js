// @ts-check
import { html, nothing } from 'lit-html';
import { render } from '../common/render.js';
import { citiesOf } from '../common/model/city.js';
import { inLanguage } from '../common/model/names.js';
import { emptyState, screenOf } from '../state.js';
import { createSearchBox } from './search-box.js';

const PAGES = /** @type {const} */ (['overview', 'queries', 'kpis']);
const THEMES = ['auto', 'light', 'dark'];
const STORED = 'plangraph.theme';

const storedTheme = () => {
    try {
        return localStorage.getItem(STORED) ?? 'auto';
    } catch {
        return 'auto';
    }
};

/** @param {string} theme */
function wear(theme) {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    try {
        localStorage.setItem(STORED, theme);
    } catch {
        // The choice then lasts until the page is left.
    }
}

/**
 * Name, search, pages, the city asked about, language, brightness and the data revision.
 *
 * @param {HTMLElement} element
 * @param {{actions: import('../types.js').Actions, suggest: (q: string) => Promise<import('./search-box.js').Found>}} wiring
 */
export function createHeaderView(element, { actions, suggest }) {
    element.className = 'header';
    render(html`<div class="header-brand"></div><div class="header-search" role="search"></div><div class="header-tools"></div>`, element);
    const [brand, search, tools] = /** @type {HTMLElement[]} */ ([...element.children]);
    const searchBox = createSearchBox(search, { actions, suggest });
    /** @type {import('../types.js').Context} */
    let context;

    /** @param {Event} event */
    const themeChosen = (event) => wear(/** @type {HTMLSelectElement} */ (event.target).value);

    /** The same question or page in another city; what an element of this one was chosen for is left behind. @param {Event} event */
    const cityChosen = (event) => {
        const { state, status } = context;
        const chosen = /** @type {HTMLSelectElement} */ (event.target).value;
        const { q, ask, query, focus, basis } = state;
        const view = focus ? '' : state.view;
        actions.visit({ q, ask, query, view, basis, city: chosen === citiesOf(status)[0].id ? '' : chosen });
    };
    const citySwitch = () => {
        const { t, lang, state, status } = context;
        const cities = citiesOf(status);
        return html`<label class="city"><span class="visually-hidden">${t.settings.city}</span>
            <select data-city-switch @change=${cityChosen} title=${t.settings.city}>
                ${cities.map(({ id, title }, at) => html`<option value=${id}
                    ?selected=${state.city ? id === state.city : at === 0}>${inLanguage(title, lang) || id}</option>`)}
            </select></label>`;
    };

    /** @param {import('../types.js').Context} now */
    const update = (now) => {
        context = now;
        const { t, state, status } = context;
        const isOpen = (/** @type {string} */ view) => screenOf(state) === screenOf({ ...emptyState(), view });
        render(
            html`<a class="brand" href=${context.href({})} aria-label=${`${t.product} ${t.nav.start}`}>${logo()}<span>${t.product}</span></a>
            <nav aria-label=${t.nav.label}>${PAGES.map((view) => html`<a href=${context.href({ view })}
                aria-current=${isOpen(view) ? 'page' : 'false'} data-nav=${view}>${t.nav[view]}</a>`)}</nav>`,
            brand,
        );
        render(
            html`
            ${citiesOf(status).length > 1 ? citySwitch() : nothing}
            <label class="theme"><span class="visually-hidden">${t.settings.theme}</span>
                <select data-theme-switch @change=${themeChosen} title=${t.settings.theme}>
                    ${THEMES.map((theme) => html`<option value=${theme}
                        ?selected=${theme === storedTheme()}>${t.settings.themes[/** @type {'auto'} */ (theme)]}</option>`)}
                </select></label>
            <button type="button" class="quiet" data-language lang=${context.lang === 'ja' ? 'en' : 'ja'} title=${t.settings.languageLabel}
                @click=${() => actions.tweak({ lang: context.lang === 'ja' ? 'en' : 'ja' })}>${t.settings.language}</button>
            <button type="button" class="quiet" data-show-keys title=${t.keys.title} aria-label=${t.keys.title}>?</button>
            ${status ? html`<span class="revision" title=${t.settings.revisionLabel}
                data-revision=${status.dataRevision}><span>${t.settings.revision}</span> ${status.dataRevision}</span>` : ''}`,
            tools,
        );
        searchBox.update(context);
    };
    return { update, dispose: () => searchBox.dispose() };
}

const logo =
    () => html`<svg class="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><rect width="32" height="32" rx="7"
        class="logo-ground"></rect>
    <path d="M9 9.500c7 0 7 6.500 14 6.500M9 16h14M9 22.500c7 0 7-6.500 14-6.500" class="logo-lines"></path>
    <g class="logo-marks"><circle cx="8.500" cy="9.500" r="2.700"></circle><circle cx="8.500" cy="22.500" r="2.700"></circle><path d="m8.500 12.900 3.100 3.100-3.100 3.100L5.400 16z"></path>
    <rect x="20" y="12.500" width="7" height="7" rx="1.500" class="logo-focus"></rect></g></svg>`;
