// @ts-check
import { middle } from './place.js';

/** @typedef {import('./place.js').Box} Box */
/** @typedef {import('./route.js').Draft} Draft */

/** How far apart the ends of lines stand on the side of a box. */
export const PORT = 7;

/**
 * Spreads the ends over the sides of the boxes in the order of where they lead.
 *
 * @param {Draft[]} drafts
 */
export function assignPorts(drafts) {
    /** @type {Map<Box, Map<string, {toward: number, set: (y: number) => void}[]>>} */
    const sides = new Map();
    /** @param {Box} box @param {string} side @param {number} toward @param {(y: number) => void} set */
    const add = (box, side, toward, set) => {
        const of = sides.get(box) ?? new Map();
        sides.set(box, of.set(side, [...(of.get(side) ?? []), { toward, set }]));
    };
    for (const draft of drafts) {
        const { a, b, stops } = draft;
        add(a, 'right', stops[0]?.y ?? middle(b), (y) => {
            draft.ya = y;
        });
        add(b, a.lane === b.lane ? 'right' : 'left', stops.at(-1)?.y ?? middle(a), (y) => {
            draft.yb = y;
        });
    }
    for (const [box, of] of sides) {
        for (const ends of of.values()) {
            ends.sort((x, y) => x.toward - y.toward);
            const step = Math.min(PORT, (box.bottom - box.top - 10) / ends.length);
            ends.forEach((end, at) => end.set(middle(box) + (at - (ends.length - 1) / 2) * step));
        }
    }
}
