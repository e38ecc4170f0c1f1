// @ts-check
import { inReadingOrder } from '../model/names.js';
import { grouped, legendCounts } from './arrange.js';
import { calmestOrder } from './lanes.js';

/** @typedef {import('../../types.js').GraphNode} GraphNode */
/** @typedef {import('../../types.js').Relationship} Relationship */

/** Answers fold later than neighbourhoods: their elements were asked for. */
const FOLD_ABOVE = 60;
/** A kind that leads to itself (policy → sub-policy) gets up to this many columns. */
const LEVELS = 3;

/**
 * The elements of an answer in columns by kind: all that the query returned, and nothing else.
 *
 * @param {{graph: import('../../types.js').Graph, open: string[], hide: string[]}} input
 * @returns {import('./arrange.js').Arrangement}
 */
export function arrangeAnswer({ graph, open, hide }) {
    const hidden = new Set(hide);
    const opened = new Set(open);
    const shown = graph.nodes.filter((node) => !hidden.has(node.label)).sort(inReadingOrder);
    const nodes = new Map(shown.map((node) => [node.id, node]));
    const relationships = graph.relationships.filter((r) => nodes.has(r.from) && nodes.has(r.to) && !hidden.has(r.basis));
    const laneOf = laneNames(shown, relationships);
    const inLanes = grouped(shown, (node) => laneOf(node.id));
    /** @type {Map<string, number>} */
    const crossings = new Map();
    for (const { from, to } of relationships) {
        const pair = [laneOf(from), laneOf(to)].sort().join('|');
        crossings.set(pair, (crossings.get(pair) ?? 0) + 1);
    }
    const order = calmestOrder([...inLanes.keys()], crossings, (lane) => lane.split('.')[0]);
    const lanes = order.map((name, at) => {
        const members = inLanes.get(name) ?? [];
        const token = `answer:${name}`;
        const label = members[0].label;
        const group = {
            token,
            label,
            nodes: members,
            types: [],
            foldable: members.length > FOLD_ABOVE,
            open: members.length <= FOLD_ABOVE || opened.has(token),
        };
        return { slot: at, sections: [{ owner: null, groups: [group] }] };
    });
    return {
        focus: null,
        lanes,
        nodes,
        relationships,
        shown: graph.relationships.length,
        total: graph.relationships.length,
        ...legendCounts(graph.nodes, graph.relationships),
    };
}

/**
 * Column of each element: its kind, and how deep it lies where a kind leads to itself.
 *
 * @param {GraphNode[]} nodes
 * @param {Relationship[]} relationships
 */
function laneNames(nodes, relationships) {
    const label = new Map(nodes.map((node) => [node.id, node.label]));
    const inner = relationships.filter((r) => label.get(r.from) === label.get(r.to));
    const depth = new Map(nodes.map((node) => [node.id, 0]));
    for (let level = 1; level < LEVELS; level++) {
        for (const { from, to } of inner) {
            if ((depth.get(from) ?? 0) === level - 1) depth.set(to, Math.max(depth.get(to) ?? 0, level));
        }
    }
    return (/** @type {string} */ id) => `${label.get(id)}.${depth.get(id)}`;
}
