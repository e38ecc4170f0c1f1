// @ts-check
import { stepFrom } from './walk.js';
import { connected } from './wires.js';

/**
 * @typedef {{select: (token: string) => void, focus: (id: string) => void, toggle: (token: string) => void, reveal?: (id: string) => void}} Wishes
 *   `reveal` selects and opens the folded group that hides it
 */

/** @param {Event} event @param {string} selector */
const hit = (event, selector) => /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest(selector));

/**
 * What clicks, keys and pointing on the canvas mean: click selects, Enter and double click put in the middle, arrows walk.
 *
 * @param {HTMLElement} stage
 * @param {{wires: () => import('./wires.js').Wire[], mayExpand: boolean, wishes: Wishes, refocus: (id: string) => void,
 *   arrived: (end: string) => void, light: (end: string) => void, unlight: () => void}} wiring
 */
export function listenTo(stage, { wires, mayExpand, wishes, refocus, arrived, light, unlight }) {
    /** @param {MouseEvent} event */
    const clicked = (event) => {
        const expand = hit(event, '[data-expand]');
        const group = hit(event, '[data-group]');
        const node = hit(event, '[data-node]');
        const wire = wires().find((known) => known.id === hit(event, '[data-wire]')?.dataset.wire);
        if (expand) wishes.toggle(expand.dataset.expand ?? '');
        else if (group) wishes.toggle(group.dataset.group ?? '');
        else if (node) wishes.select(node.dataset.node ?? '');
        else if (wire?.folded) wishes.toggle(wire.from.includes(':') ? wire.from : wire.to);
        else if (wire) wishes.select(wire.id);
    };
    /** @param {MouseEvent} event */
    const clickedTwice = (event) => {
        const node = hit(event, '[data-node]');
        if (node) refocus(node.dataset.node ?? '');
    };
    /** @param {KeyboardEvent} event */
    const pressed = (event) => {
        const button = hit(event, '[data-walk]');
        const id = button?.dataset.node;
        if (!button || event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === 'Enter' && id) refocus(id);
        else if (['+', ';', '-'].includes(event.key) && id && mayExpand) wishes.toggle(id);
        else {
            const next = stepFrom(stage, button, event.key, (end) => connected(wires(), end));
            if (!next) return;
            next.focus();
        }
        event.preventDefault();
    };
    /** @param {FocusEvent} event */
    const focused = (event) => {
        const end = hit(event, '[data-walk]')?.dataset.walk;
        if (end) arrived(end);
    };
    /** @param {Event} event */
    const over = (event) => {
        const end = hit(event, '[data-end]')?.dataset.end ?? hit(event, '[data-wire]')?.dataset.wire;
        if (end) light(end);
        else unlight();
    };
    stage.addEventListener('click', clicked);
    stage.addEventListener('dblclick', clickedTwice);
    stage.addEventListener('keydown', pressed);
    stage.addEventListener('focusin', focused);
    stage.addEventListener('focusout', unlight);
    stage.addEventListener('pointerover', over);
    stage.addEventListener('pointerleave', unlight);
}
