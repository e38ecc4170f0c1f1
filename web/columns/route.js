// @ts-check
import { bow, flow, flowBack, n } from './strokes.js';

/** @typedef {import('./place.js').Box} Box */
/** @typedef {{id: string, from: string, to: string, basis: string, bundle: string}} Wire */
/** @typedef {{a: Box, b: Box, stops: {left: number, right: number, y: number}[], ya: number, yb: number, backwards: boolean}} Draft
 *   from the box on the left to the one on the right; `backwards` where the line begins on the right */

/** Narrower gaps belong together, as a heading and its first box. */
const CLEAR = 9;
const PORT = 7;
/** More lines than this into one group run together. */
const CROWD = 8;
/** How far from the members they run. */
const SPINE = 12;

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

/**
 * What each line adds to the ones above it in its group. Drawn from end to end each, three hundred would cover each other for ten
 * thousand pixels, and no frame would be painted in time.
 *
 * @template {{draft: Draft, member: Box | null}} D
 * @param {D[]} drafts
 * @returns {Map<D, string>}
 */
function ownParts(drafts) {
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

/** @param {Wire} wire */
const bundleKey = (wire) => `${wire.bundle}|${wire.basis}`;

/** Bundles with many lines. @param {Wire[]} wires */
function crowdedBundles(wires) {
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const wire of wires) if (wire.bundle) counts.set(bundleKey(wire), (counts.get(bundleKey(wire)) ?? 0) + 1);
    return new Set([...counts].filter(([, count]) => count > CROWD).map(([key]) => key));
}

/** The head of a group with room beside it, on the side of the owner, for lines to run down along the members. @param {Box} head @param {Box} owner @returns {Box} */
const spineOf = (head, owner) =>
    owner.lane < head.lane ? { ...head, left: head.left - SPINE } : { ...head, right: head.right + SPINE };

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

/** @param {Box} box */
const middle = (box) => (box.top + box.bottom) / 2;

/** Free heights of each lane with its left and right edge. @param {Box[]} obstacles */
function gapsByLane(obstacles) {
    /** @type {Map<number, {left: number, right: number, free: [number, number][]}>} */
    const lanes = new Map();
    for (const lane of new Set(obstacles.map((box) => box.lane))) {
        const inLane = obstacles.filter((box) => box.lane === lane).sort((a, b) => a.top - b.top);
        /** @type {[number, number][]} */
        const free = [];
        let from = -Infinity;
        for (const box of inLane) {
            if (box.top - from >= CLEAR) free.push([from, box.top]);
            from = Math.max(from, box.bottom);
        }
        free.push([from, Infinity]);
        lanes.set(lane, { left: Math.min(...inLane.map((box) => box.left)), right: Math.max(...inLane.map((box) => box.right)), free });
    }
    return lanes;
}

/** @param {Box} a @param {Box} b @param {ReturnType<typeof gapsByLane>} gaps */
function stopsBetween(a, b, gaps) {
    const stops = [];
    for (let lane = a.lane + 1; lane < b.lane; lane++) {
        const between = gaps.get(lane);
        if (!between) continue;
        const share = (between.left - a.right) / Math.max(1, b.left - a.right);
        const wanted = middle(a) + (middle(b) - middle(a)) * share;
        const heights = between.free.map(([from, to]) => within(wanted, from, to));
        const y = heights.reduce((best, height) => (Math.abs(height - wanted) < Math.abs(best - wanted) ? height : best));
        stops.push({ left: between.left, right: between.right, y });
    }
    return stops;
}

/** The height in a gap nearest to the wanted one, off its rims. @param {number} wanted @param {number} from @param {number} to */
function within(wanted, from, to) {
    const rim = Math.min(PORT, (to - from) / 2);
    if (from === -Infinity) return Math.min(wanted, to - PORT);
    if (to === Infinity) return Math.max(wanted, from + PORT);
    return Math.min(Math.max(wanted, from + rim), to - rim);
}

/**
 * Spreads the ends over the sides of the boxes in the order of where they lead.
 *
 * @param {Draft[]} drafts
 */
function assignPorts(drafts) {
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
