// @ts-check
import { middle } from './place.js';
import { PORT } from './ports.js';

/** @typedef {import('./place.js').Box} Box */

/** Narrower gaps belong together, as a heading and its first box. */
const CLEAR = 9;

/** Free heights of each lane with its left and right edge. @param {Box[]} obstacles */
export function gapsByLane(obstacles) {
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
export function stopsBetween(a, b, gaps) {
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
