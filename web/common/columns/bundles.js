// @ts-check
import { middle } from './place.js';
import { n } from './strokes.js';

/** @typedef {import('./place.js').Box} Box */
/** @typedef {import('./route.js').Wire} Wire */
/** @typedef {import('./route.js').Draft} Draft */

/** More lines than this into one group run together. */
const CROWD = 8;
/** How far from the members they run. */
const SPINE = 12;

/** @param {Wire} wire */
export const bundleKey = (wire) => `${wire.bundle}|${wire.basis}`;

/** Bundles with many lines. @param {Wire[]} wires */
export function crowdedBundles(wires) {
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const wire of wires) if (wire.bundle) counts.set(bundleKey(wire), (counts.get(bundleKey(wire)) ?? 0) + 1);
    return new Set([...counts].filter(([, count]) => count > CROWD).map(([key]) => key));
}

/** The head of a group with room beside it, on the side of the owner, for lines to run down along the members. @param {Box} head @param {Box} owner @returns {Box} */
export const spineOf = (head, owner) =>
    owner.lane < head.lane ? { ...head, left: head.left - SPINE } : { ...head, right: head.right + SPINE };

/**
 * What each line adds to the ones above it in its group. Drawn from end to end each, three hundred would cover each other for ten
 * thousand pixels, and no frame would be painted in time.
 *
 * @template {{draft: Draft, member: Box | null}} D
 * @param {D[]} drafts
 * @returns {Map<D, string>}
 */
export function ownParts(drafts) {
    /** @type {Map<Draft, number>} */
    const reached = new Map();
    const parts = new Map();
    const members = drafts.flatMap((drawn) => (drawn.member ? [{ drawn, member: drawn.member }] : []));
    for (const { drawn, member } of members.sort((a, b) => middle(a.member) - middle(b.member))) {
        const { draft } = drawn;
        const above = reached.get(draft);
        reached.set(draft, middle(member));
        if (above === undefined) continue;
        const spine = draft.backwards ? draft.a.right : draft.b.left;
        parts.set(drawn, `M${n(spine)} ${n(above)}V${n(middle(member))}H${n(draft.backwards ? member.right : member.left)}`);
    }
    return parts;
}
