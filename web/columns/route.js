// @ts-check
/** @typedef {import('./place.js').Box} Box */
/** @typedef {{id: string, from: string, to: string}} Wire */

/** Narrower gaps belong together, as a heading and its first box. */
const CLEAR = 9;
const PORT = 7;

/**
 * Paths from box to box that never pass beneath another box: through the lanes between they take the nearest free gap.
 *
 * @template {Wire} W
 * @param {W[]} wires
 * @param {Map<string, Box>} boxes
 * @param {Box[]} obstacles
 * @returns {{wire: W, d: string}[]}
 */
export function route(wires, boxes, obstacles) {
    const gaps = gapsByLane(obstacles);
    const drafts = wires.flatMap((wire) => {
        const from = boxes.get(wire.from);
        const to = boxes.get(wire.to);
        if (!from || !to || from === to) return [];
        const [a, b] = from.lane <= to.lane ? [from, to] : [to, from];
        return [{ wire, a, b, stops: a.lane === b.lane ? [] : stopsBetween(a, b, gaps), ya: 0, yb: 0 }];
    });
    assignPorts(drafts);
    return drafts.map(({ wire, a, b, stops, ya, yb }) => ({ wire, d: a.lane === b.lane ? bow(a, ya, yb) : flow(a, b, ya, yb, stops) }));
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
 * @param {{a: Box, b: Box, stops: {y: number}[], ya: number, yb: number}[]} drafts
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

const n = (/** @type {number} */ value) => Math.round(value * 10) / 10;

/** @param {Box} a @param {Box} b @param {number} ya @param {number} yb @param {{left: number, right: number, y: number}[]} stops */
function flow(a, b, ya, yb, stops) {
    let x = a.right;
    let y = ya;
    let d = `M${n(x)} ${n(y)}`;
    for (const stop of [...stops, { left: b.left, right: b.left, y: yb }]) {
        const mid = n((x + stop.left) / 2);
        d += `C${mid} ${n(y)} ${mid} ${n(stop.y)} ${n(stop.left)} ${n(stop.y)}${stop.right > stop.left ? `H${n(stop.right)}` : ''}`;
        x = stop.right;
        y = stop.y;
    }
    return d;
}

/** Within one lane: a bow on its right side. @param {Box} a @param {number} ya @param {number} yb */
function bow(a, ya, yb) {
    const out = n(a.right + Math.min(34, 14 + Math.abs(yb - ya) / 14));
    return `M${n(a.right)} ${n(ya)}C${out} ${n(ya)} ${out} ${n(yb)} ${n(a.right)} ${n(yb)}`;
}
