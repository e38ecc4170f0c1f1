// @ts-check
import { nothing } from 'lit-html';
import { render } from '../common/render.js';
import { destination, opens } from '../common/fields/ask-sentence.js';
import { searchField } from './search-field.js';
import { groupedByKind, suggestions } from './suggestions.js';

/** @typedef {import('../types.js').Hits & import('../types.js').Understood} Found */

const PAUSE = 140;

/** Questions offered above the elements. */
const QUESTIONS = 4;

/**
 * The one field for questions and for words: a combobox whose list comes from the server, questions above elements.
 *
 * @param {HTMLElement} element
 * @param {{actions: import('../types.js').Actions, suggest: (q: string) => Promise<Found>}} wiring
 */
export function createSearchBox(element, { actions, suggest }) {
    /** @type {import('../types.js').Context} */
    let context;
    let text = '';
    let shownFor = '';
    /** @type {import('../types.js').Hit[]} */
    let hits = [];
    /** @type {import('../types.js').Suggestion[]} */
    let questions = [];
    let sure = false;
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
        const isQuery = (/** @type {import('../types.js').Suggestion} */ suggestion) => suggestion.kind !== 'search';
        const matches = (found?.matches ?? []).filter(isQuery);
        sure = matches.length > 0;
        questions = (sure ? matches : (found?.nearest ?? []).filter(isQuery)).slice(0, QUESTIONS);
        shownFor = q;
        open = true;
        active = -1;
        draw();
        const count = questions.length + hits.length;
        actions.announce(count ? context.t.search.count(count) : context.t.search.none(q));
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
    /** @param {Partial<import('../types.js').State>} state */
    const leaveFor = (state) => {
        close();
        field().blur();
        actions.visit(state);
    };
    /** @param {import('../types.js').Suggestion} suggestion */
    const chooseQuestion = (suggestion) => leaveFor(suggestion.open.length || suggestion.unread.length ? { ask: shownFor } : opens(suggestion, shownFor));
    const searchAll = () => text.trim() && leaveFor({ q: text.trim() });
    /** Enter without a choice: what was asked is answered, also where the list has not come yet. */
    const enter = async () => {
        const q = text.trim();
        if (!q) return close();
        clearTimeout(timer);
        const ticket = ++asked;
        const found = await suggest(q).catch(() => null);
        if (ticket === asked) leaveFor(found ? destination(found, q) : { q });
    };
    const chooseActive = () => {
        const hit = ordered()[active - questions.length];
        if (!open || active < 0) enter();
        else if (active < questions.length) chooseQuestion(questions[active]);
        else if (hit) choose(hit.node.id);
        else searchAll();
    };

    /** @param {Event} event */
    const typed = (event) => {
        text = /** @type {HTMLInputElement} */ (event.target).value;
        // What was marked belongs to the words before.
        active = -1;
        draw();
        clearTimeout(timer);
        timer = setTimeout(ask, PAUSE);
    };
    /** @param {KeyboardEvent} event */
    const pressed = (event) => {
        const last = questions.length + hits.length; // one more than the options: "see all"
        if (event.key === 'Escape') close();
        else if (event.key === 'Enter') chooseActive();
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
        if (event.key !== '/' || withModifier || target.closest('input, textarea, select')) return;
        event.preventDefault();
        field().focus();
        field().select();
    };

    const draw = () => {
        const { t } = context;
        const activeId = active < 0 ? nothing : active === questions.length + hits.length ? 'option-all' : `option-${active}`;
        render(
            searchField(t, { text, open, activeId, typed, pressed, left: () => setTimeout(close, 150) }, () =>
                suggestions(context, { questions, sure, hits, q: shownFor, active, choose, chooseQuestion, searchAll }),
            ),
            element,
        );
    };
    document.addEventListener('keydown', slash);

    return {
        /** @param {import('../types.js').Context} now */
        update: (now) => {
            if (document.activeElement !== element.querySelector('input')) text = now.state.ask || now.state.q;
            context = now;
            draw();
        },
        dispose: () => {
            clearTimeout(timer);
            document.removeEventListener('keydown', slash);
        },
    };
}
