// @ts-check
import { bundleKey, crowdedBundles, ownParts, spineOf } from './bundles.js';
import { gapsByLane, stopsBetween } from './gaps.js';
import { middle } from './place.js';
import { assignPorts } from './ports.js';
import { bow, flow, flowBack, n } from './strokes.js';

/** @typedef {import('./place.js').Box} Box */
/** @typedef {{id: string, from: string, to: string, basis: string, bundle: string}} Wire */
/** @typedef {{a: Box, b: Box, stops: {left: number, right: number, y: number}[], ya: number, yb: number, backwards: boolean}} Draft
 *   from the box on the left to the one on the right; `backwards` where the line begins on the right */

/**
 * Paths from box to box that never pass beneath another box: through the lanes between they take the nearest free gap.
 * The lines into an opened group of many run together up to its head and part there.
 *
 * @template {Wire} W
 * @param {W[]} wires
 * @param {{boxes: Map<string, Box>, obstacles: Box[], heads: Map<string, Box>}} measured
 * @returns {{wire: W, d: string, whole: string}[]} `d` of a line that runs with others is only what it adds to them
 */
export function route(wires, { boxes, obstacles, heads }) {
    const gaps = gapsByLane(obstacles);
    /** @type {Map<string, Draft>} */
    const shared = new Map();
    const crowded = crowdedBundles(wires);
    /** @type {{wire: W, draft: Draft, member: Box | null}[]} */
    const drafts = [];
    for (const wire of wires) {
        const [from, to] = [boxes.get(wire.from), boxes.get(wire.to)];
        if (!from || !to || from === to) continue;
        const head = crowded.has(bundleKey(wire)) ? heads.get(wire.bundle) : undefined;
        const member = head && wire.bundle.startsWith(`${wire.from}:`) ? to : from;
        const owner = member === to ? from : to;
        if (!head || owner.lane === head.lane) {
            drafts.push({ wire, draft: draftOf(from, to, gaps), member: null });
            continue;
        }
        const draft = shared.get(bundleKey(wire)) ?? draftOf(owner, spineOf(head, owner), gaps);
        shared.set(bundleKey(wire), draft);
        drafts.push({ wire, draft, member });
    }
    assignPorts([...new Set(drafts.map(({ draft }) => draft))]);
    const added = ownParts(drafts);
    return drafts.map((drawn) => {
        const whole = drawn.member ? branch(drawn.draft, drawn.member) : pathOf(drawn.draft);
        return { wire: drawn.wire, d: added.get(drawn) ?? whole, whole };
    });
}

/** @param {Box} from @param {Box} to @param {ReturnType<typeof gapsByLane>} gaps @returns {Draft} */
function draftOf(from, to, gaps) {
    const [a, b] = from.lane <= to.lane ? [from, to] : [to, from];
    return { a, b, stops: a.lane === b.lane ? [] : stopsBetween(a, b, gaps), ya: 0, yb: 0, backwards: from.lane > to.lane };
}

/** @param {Draft} draft */
const pathOf = (draft) => (draft.a.lane === draft.b.lane ? bow(draft.a, draft.ya, draft.yb) : flow(draft));

/** From the owner to the head of the group, down along it, and to the member. @param {Draft} draft @param {Box} member */
function branch(draft, member) {
    const trunk = draft.backwards ? flowBack(draft) : flow(draft);
    return `${trunk}V${n(middle(member))}H${n(draft.backwards ? member.right : member.left)}`;
}
