// @ts-check
import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';

/**
 * A combobox as ARIA wants it: the field keeps the focus, the list below has no place of its own in the order of keys.
 *
 * @param {import('../types.js').Words} t
 * @param {{text: string, open: boolean, activeId: unknown, typed: (event: Event) => void, pressed: (event: KeyboardEvent) => void, left: () => void}} field
 * @param {() => unknown} list what is offered
 */
export const searchField = (t, { text, open, activeId, typed, pressed, left }, list) =>
    html`<svg class="search-icon" viewBox="0 0 16 16"
        aria-hidden="true" focusable="false"><path d="M7 2a5 5 0 1 1 0 10A5 5 0 0 1 7 2zm3.800 8.800L14.500 14.500"></path></svg>
    <input type="text" id="search" role="combobox" aria-expanded=${open ? 'true' : 'false'} aria-controls="suggestions"
        aria-autocomplete="list" aria-activedescendant=${activeId}
        aria-label=${t.search.label} placeholder=${t.search.placeholder} autocomplete="off" spellcheck="false" enterkeyhint="search" .value=${live(text)}
        @input=${typed} @keydown=${pressed} @blur=${left} />
    <kbd title=${t.search.hint} aria-hidden="true">/</kbd>
    <div id="suggestions" role="listbox" aria-label=${t.search.suggestions} ?hidden=${!open}
        @mousedown=${(/** @type {Event} */ event) => event.preventDefault()}>${open ? list() : nothing}</div>`;
