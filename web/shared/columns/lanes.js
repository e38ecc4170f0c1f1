// @ts-check
import { labelRank } from '../model/names.js';

const ENDS = [
    'DistrictDirection',
    'District',
    'NationalDirection',
    'Place',
    'Term',
    'Document',
    'Correction',
    'Discrepancy',
    'Examination',
    'Revision',
];
const YARDSTICKS = ['Initiative', 'Kpi', 'KpiSeries', 'Observation'];
const PROMISES = ['ManifestoItem', 'Project'];
const PLANS = ['Plan', 'Statement', 'Policy'];

/**
 * Kinds to the left and right of the element in the middle, from the inside out, along the way a policy works:
 * SDG ← measure ← policy, plan | middle | KPI, initiative – manifesto item, project – district, place.
 *
 * @param {string} focusLabel
 * @returns {{left: string[][], right: string[][]}}
 */
export function lanesAround(focusLabel) {
    switch (focusLabel) {
        case 'SdgGoal':
            return { left: [['SdgGoal']], right: [[...PLANS, 'Measure'], YARDSTICKS, PROMISES, ENDS] };
        case 'Plan':
            return { left: [PLANS, ['Measure'], ['SdgGoal']], right: [YARDSTICKS, PROMISES, ENDS] };
        case 'Policy':
            return { left: [['Measure'], ['SdgGoal']], right: [PLANS, YARDSTICKS, PROMISES, ENDS] };
        case 'District':
        case 'DistrictDirection':
            return { left: [[...PLANS, 'Measure'], ['SdgGoal']], right: [ENDS, YARDSTICKS, PROMISES] };
        default:
            return { left: [[...PLANS, 'Measure'], ['SdgGoal']], right: [YARDSTICKS, PROMISES, ENDS] };
    }
}

/**
 * Gives each lane its slot (0 is the middle, left is negative). Lanes that come later go outside, so that nothing moves.
 *
 * @param {{left: string[][], right: string[][]}} sides
 */
export function createSlots(sides) {
    /** @type {Map<string[], number>} */
    const taken = new Map();
    /** @param {string} label */
    const laneOf = (label) => [...sides.left, ...sides.right].find((lane) => lane.includes(label)) ?? sides.right[sides.right.length - 1];
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
