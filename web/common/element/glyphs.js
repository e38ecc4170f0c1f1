// @ts-check
import { html, svg } from 'lit-html';
import { isShownByNumber, kindOf } from '../model/kinds.js';

/** A dot, for a kind that the schema does not know. */
const UNKNOWN = 'M8 3.500a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9z';

/** The sign of a kind; its name stands beside it, so it is silent. @param {string} label */
export const glyph = (label) => html`<svg class="glyph" data-kind=${label} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    ${svg`<path fill-rule="evenodd" d=${kindOf(label)?.shape ?? UNKNOWN}></path>`}</svg>`;

/** The sign of an element: some kinds wear their number on their colour. @param {import('../../types.js').GraphNode} node */
export function mark(node) {
    const goal = isShownByNumber(node.label) && (node.properties?.number ?? node.id.split('.').at(-1));
    return goal ? html`<span class="sdg" data-goal=${goal} aria-hidden="true">${goal}</span>` : glyph(node.label);
}

/** A stroke in the line style of a basis. @param {string} basis */
export const stroke = (basis) => html`<svg class="stroke" data-basis=${basis} viewBox="0 0 26 8" aria-hidden="true" focusable="false">
    ${svg`<path d="M1 4h24"></path>`}</svg>`;
