// @ts-check
import { html, nothing, render } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { groupedByKind, suggestions } from './parts/suggestions.js';

const PAUSE = 140;

/**
 * The search field: a combobox whose list comes from the server. Keys belong to the input method while it composes.
 *
 * @param {HTMLElement} element
 * @param {{actions: import('../types.js').Actions, suggest: (q: string) => Promise<import('../types.js').Hits>}} wiring
 */
export function createSearchBox(element, { actions, suggest }) {
    /** @type {import('../types.js').Context} */
    let context;
    let text = '';
    let shownFor = '';
    /** @type {import('../types.js').Hit[]} */
    let hits = [];
    let open = false;
    let active = -1;
    let timer = 0;
    let asked = 0;

    const field = () => /** @type {HTMLInputElement} */ (element.querySelector('input'));
    const ordered = () => groupedByKind(hits).flatMap((group) => group.hits);

    const ask = async () => {
        const ticket = ++asked;
        const q = text.trim();
        if (!q) return close();
        const found = await suggest(q).catch(() => null);
        if (ticket !== asked || document.activeElement !== field()) return;
        hits = found?.hits ?? [];
        shownFor = q;
        open = true;
        active = -1;
        draw();
        actions.announce(hits.length ? context.t.search.count(hits.length) : context.t.search.none(q));
    };
    const close = () => {
        asked++;
        open = false;
        active = -1;
        draw();
    };
    /** @param {string} id */
    const choose = (id) => {
        text = '';
        close();
        field().blur();
        actions.visit({ focus: id });
    };
    const searchAll = () => {
        const q = text.trim();
        close();
        field().blur();
        if (q) actions.visit({ q });
    };

    /** @param {Event} event */
    const typed = (event) => {
        text = /** @type {HTMLInputElement} */ (event.target).value;
        clearTimeout(timer);
        timer = setTimeout(ask, PAUSE);
    };
    /** @param {KeyboardEvent} event */
    const pressed = (event) => {
        if (event.isComposing) return;
        const last = hits.length; // one more than the hits: "see all"
        if (event.key === 'Escape') close();
        else if (event.key === 'Enter') open && active >= 0 && active < hits.length ? choose(ordered()[active].node.id) : searchAll();
        else if (event.key === 'ArrowDown' && !open) ask();
        else if (event.key === 'ArrowDown') active = active >= last ? -1 : active + 1;
        else if (event.key === 'ArrowUp' && open) active = active < 0 ? last : active - 1;
        else return;
        event.preventDefault();
        draw();
        element.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
    };
    /** @param {KeyboardEvent} event */
    const slash = (event) => {
        const target = /** @type {HTMLElement} */ (event.target);
        const withModifier = event.ctrlKey || event.metaKey || event.altKey;
        if (event.key !== '/' || event.isComposing || withModifier || target.closest('input, textarea, select')) return;
        event.preventDefault();
        field().focus();
        field().select();
    };

    const draw = () => {
        const { t } = context;
        const activeId = active < 0 ? nothing : active === hits.length ? 'option-all' : `option-${active}`;
        render(
            html`<svg class="search-icon" viewBox="0 0 16 16"
                aria-hidden="true" focusable="false"><path d="M7 2a5 5 0 1 1 0 10A5 5 0 0 1 7 2zm3.800 8.800L14.500 14.500"></path></svg>
            <input type="text" id="search" role="combobox" aria-expanded=${open ? 'true' : 'false'} aria-controls="suggestions"
                aria-autocomplete="list" aria-activedescendant=${activeId}
                aria-label=${t.search.label} placeholder=${t.search.placeholder} autocomplete="off" spellcheck="false" enterkeyhint="search" .value=${live(text)}
                @input=${typed} @keydown=${pressed} @blur=${() => setTimeout(close, 150)} />
            <kbd title=${t.search.hint} aria-hidden="true">/</kbd>
            <div id="suggestions" role="listbox" aria-label=${t.search.suggestions} ?hidden=${!open}
                @mousedown=${(/** @type {Event} */ event) => event.preventDefault()}>${open ? suggestions(context, { hits, q: shownFor, active, choose, searchAll }) : nothing}</div>`,
            element,
        );
    };
    document.addEventListener('keydown', slash);

    return {
        /** @param {import('../types.js').Context} now */
        update: (now) => {
            if (document.activeElement !== element.querySelector('input')) text = now.state.q;
            context = now;
            draw();
        },
        dispose: () => {
            clearTimeout(timer);
            document.removeEventListener('keydown', slash);
        },
    };
}
