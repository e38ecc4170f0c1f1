// @ts-check
import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { render } from '../render.js';
import { inLanguage } from '../model/names.js';
import { glyph } from '../element/glyphs.js';

/** @typedef {(q: string, label?: string) => Promise<import('../../types.js').Choice[]>} Suggest */

const SHOWN = 60;
const PAUSE = 140;
/** Widths and case do not matter. @param {string} text */
const folded = (text) => text.normalize('NFKC').toLowerCase();

/**
 * A field for one of many choices: one types a part of the name and picks; the form gets the id.
 * Where there is no list of choices, they are searched for.
 *
 * @param {HTMLElement} element
 * @param {{name: string, param: import('../../types.js').Param, suggest?: Suggest}} wiring
 */
export function createChoiceField(element, { name, param, suggest }) {
    /** @type {import('../../types.js').Context} */
    let context;
    /** @type {import('../../types.js').Choice[]} */
    let choices = [];
    let value = '';
    let text = '';
    let error = /** @type {string | undefined} */ (undefined);
    let open = false;
    let active = 0;
    let timer = 0;
    let asked = 0;
    const id = `param-${name}`;

    /** @param {import('../../types.js').Choice | undefined} choice */
    const nameOf = (choice) => (choice ? inLanguage(choice.title, context.lang) : '');
    const fitting = () => {
        const words = folded(text).split(/\s+/).filter(Boolean);
        const typed = text !== nameOf(choices.find((choice) => choice.value === value));
        return (
            typed && !suggest
                ? choices.filter((choice) => words.every((word) => folded(`${nameOf(choice)} ${choice.value}`).includes(word)))
                : choices
        ).slice(0, SHOWN);
    };
    /** @param {import('../../types.js').Choice} choice */
    const pick = (choice) => {
        value = choice.value;
        text = nameOf(choice);
        open = false;
        draw();
    };
    /** @param {Event} event */
    const typed = (event) => {
        text = /** @type {HTMLInputElement} */ (event.target).value;
        value = choices.find((choice) => nameOf(choice) === text)?.value ?? '';
        open = true;
        active = 0;
        clearTimeout(timer);
        if (suggest) timer = setTimeout(search, PAUSE);
        draw();
    };
    const search = async () => {
        const ticket = ++asked;
        const found = text.trim() ? await suggest?.(text.trim(), param.label ?? undefined).catch(() => []) : [];
        if (ticket !== asked) return;
        choices = found ?? [];
        draw();
    };
    /** @param {KeyboardEvent} event */
    const pressed = (event) => {
        const found = fitting();
        if (event.key === 'ArrowDown') [open, active] = [true, open ? Math.min(found.length - 1, active + 1) : 0];
        else if (event.key === 'ArrowUp' && open) active = Math.max(0, active - 1);
        else if (event.key === 'Escape' && open) open = false;
        else if (event.key === 'Enter' && open && found[active]) pick(found[active]);
        else return;
        event.preventDefault();
        draw();
        element.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
    };
    const left = () => {
        const found = fitting();
        if (!value && text && found.length === 1) return pick(found[0]);
        open = false;
        if (!value) text = '';
        draw();
    };

    const draw = () => {
        const found = open ? fitting() : [];
        render(
            html`<input type="hidden" name=${`p.${name}`} value=${value} />
            <input type="text" id=${id} role="combobox" autocomplete="off" aria-autocomplete="list" aria-expanded=${open ? 'true' : 'false'}
                aria-controls=${`${id}-list`}
                aria-activedescendant=${open && found[active] ? `${id}-${active}` : nothing} placeholder=${context.t.query.filterChoices}
                    ?required=${param.required} .value=${live(text)}
                aria-invalid=${error ? 'true' : nothing} aria-describedby=${error ? `${id}-error` : nothing} @input=${typed}
                    @keydown=${pressed} @focus=${(/** @type {Event} */ event) => /** @type {HTMLInputElement} */ (event.target).select()} @blur=${left} />
            <div class="choices" id=${`${id}-list`} role="listbox" aria-label=${inLanguage(param.title, context.lang) || name}
                ?hidden=${!open} @mousedown=${(/** @type {Event} */ event) => event.preventDefault()}>
                ${found.map(
                    (
                        choice,
                        at,
                    ) => html`<div role="option" class="option" id=${`${id}-${at}`} data-value=${choice.value}
                        aria-selected=${at === active ? 'true' : 'false'} @click=${() => pick(choice)}>
                    ${choice.label ? glyph(choice.label) : nothing}<span class="option-text" lang="ja">${nameOf(choice)}</span></div>`,
                )}
                ${open && !found.length ? html`<div class="option-none">${context.t.search.none(text)}</div>` : nothing}</div>`,
            element,
        );
    };
    return {
        /**
         * @param {import('../../types.js').Context} now
         * @param {{choices: import('../../types.js').Choice[], value: string, error?: string}} given
         */
        update: (now, given) => {
            context = now;
            ({ choices, value, error } = given);
            text = nameOf(choices.find((choice) => choice.value === value)) || value;
            draw();
        },
        dispose: () => {
            clearTimeout(timer);
            render(nothing, element);
        },
    };
}
