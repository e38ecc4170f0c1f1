// @ts-check
import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { render } from '../../common/render.js';
import { pieces, rangeOf } from './place.js';
import { wrongness } from './marks.js';

/** @typedef {import('./place.js').Fault} Fault */

const LEAST_LINES = 14;

/**
 * Cypher with line numbers; what is wrong is underlined where it stands.
 *
 * @param {HTMLElement} element
 * @param {{typed: (text: string) => void}} wiring
 */
export function createCypherField(element, { typed }) {
    const area = () => /** @type {HTMLTextAreaElement} */ (element.querySelector('textarea'));

    /** @param {Event} event */
    const scrolled = (event) => {
        const marks = /** @type {HTMLElement} */ (element.querySelector('.cypher-marks'));
        marks.scrollLeft = /** @type {HTMLElement} */ (event.target).scrollLeft;
    };

    return {
        /** @param {import('./words.js').Context} context @param {string} text @param {Fault[]} faults */
        update: ({ t }, text, faults) => {
            const placed = faults.filter((fault) => fault.parameter === 'cypher' && fault.line);
            const lines = Math.max(LEAST_LINES, text.split('\n').length + 1);
            const { invalid, described } = wrongness(faults, 'cypher');
            render(
                html`<label for="edit-cypher">${t.edit.fields.cypher}</label>
                <div class="cypher-field" translate="no"><pre class="cypher-lines" aria-hidden="true">${Array.from(
                    { length: lines },
                    (_, at) => html`<span class=${placed.some((fault) => fault.line === at + 1) ? 'wrong' : ''}>${at + 1}\n</span>`,
                )}</pre><div class="cypher-paper"><pre class="cypher-marks" aria-hidden="true">${pieces(text, placed).map((piece) =>
                    piece.wrong ? html`<mark class="wrong">${piece.text}</mark>` : piece.text,
                )}\n</pre><textarea id="edit-cypher" rows=${lines} wrap="off" spellcheck="false" autocapitalize="off" autocomplete="off"
                    .value=${live(text)} aria-invalid=${invalid} aria-describedby=${described}
                    @input=${(/** @type {Event} */ event) => typed(/** @type {HTMLTextAreaElement} */ (event.target).value)}
                    @scroll=${scrolled}></textarea></div></div>`,
                element,
            );
        },
        /** At the cursor, in place of what is selected. @param {string} word */
        insert: (word) => {
            const field = area();
            const [from, to] = [field.selectionStart, field.selectionEnd];
            field.setRangeText(word, from, to, 'end');
            field.focus();
            typed(field.value);
        },
        /** @param {Fault} fault */
        goTo: (fault) => {
            const field = area();
            field.focus();
            if (fault.line) field.setSelectionRange(...rangeOf(field.value, fault));
        },
        dispose: () => render(nothing, element),
    };
}
