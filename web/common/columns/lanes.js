// @ts-check
import { kindOf, labelRank } from '../model/kinds.js';

/** @typedef {import('../../types.js').Sides} Sides */

/** Around an element of a kind that the schema does not know. @type {Sides} */
const ONE_LANE = { left: [], right: [[]] };

/**
 * The lanes to the left and right of the element in the middle, from the inside out: names of lanes, those in one list side by side.
 *
 * @param {string} focusLabel
 */
export const lanesAround = (focusLabel) => kindOf(focusLabel)?.sides ?? ONE_LANE;

/**
 * Gives each lane its slot (0 is the middle, left is negative). Lanes that come later go outside, so that nothing moves.
 *
 * @param {Sides} sides
 */
export function createSlots(sides) {
    /** @type {Map<string[], number>} */
    const taken = new Map();
    /** @param {string} label */
    const laneOf = (label) => {
        const name = kindOf(label)?.lane ?? '';
        return [...sides.left, ...sides.right].find((lane) => lane.includes(name)) ?? sides.right[sides.right.length - 1];
    };
    return {
        /** Lanes of these labels, inner ones first. @param {Iterable<string>} labels */
        reserve: (labels) => {
            const wanted = new Set([...labels].map(laneOf));
            for (const [side, sign] of /** @type {[string[][], number][]} */ ([
                [sides.left, -1],
                [sides.right, 1],
            ])) {
                for (const lane of side) {
                    if (!wanted.has(lane) || taken.has(lane)) continue;
                    taken.set(lane, sign * (1 + [...taken.values()].filter((slot) => Math.sign(slot) === sign).length));
                }
            }
        },
        /** @param {string} label */
        slotOf: (label) => taken.get(laneOf(label)) ?? 0,
    };
}

/** Above this many lanes the order of kinds is kept as it is: trying all orders would take too long. */
const TRIED_LANES = 7;

/**
 * The order of an answer's columns in which its relationships cross the fewest other columns.
 *
 * @param {string[]} lanes names of columns
 * @param {Map<string, number>} crossings how many relationships join two columns, by `a|b`
 * @param {(lane: string) => string} labelOf
 */
export function calmestOrder(lanes, crossings, labelOf) {
    const canonical = [...lanes].sort((a, b) => labelRank(labelOf(a)) - labelRank(labelOf(b)) || (a < b ? -1 : 1));
    if (canonical.length < 3 || canonical.length > TRIED_LANES) return canonical;
    /** @param {string[]} order */
    const cost = (order) => {
        let sum = 0;
        for (const [pair, count] of crossings) {
            const [a, b] = pair.split('|').map((lane) => order.indexOf(lane));
            sum += count * (Math.abs(a - b) - 1);
        }
        return sum + order.reduce((drift, lane, at) => drift + Math.abs(at - canonical.indexOf(lane)), 0) / 100;
    };
    return permutations(canonical).reduce((best, order) => (cost(order) < cost(best) ? order : best), canonical);
}

/** @param {string[]} items @returns {string[][]} */
const permutations = (items) =>
    items.length < 2
        ? [items]
        : items.flatMap((item, at) => permutations([...items.slice(0, at), ...items.slice(at + 1)]).map((rest) => [item, ...rest]));
