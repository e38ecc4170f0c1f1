// @ts-check
import { labelRank } from '../model/kinds.js';
import { BASES, inReadingOrder } from '../model/names.js';
import { FOLD_ABOVE, windowOf } from '../model/hub.js';
import { createSlots, lanesAround } from './lanes.js';

/** @typedef {import('../../types.js').GraphNode} GraphNode */
/** @typedef {import('../../types.js').Relationship} Relationship */
/** @typedef {{token: string, label: string, nodes: GraphNode[], types: string[], foldable: boolean, open: boolean,
 *   total?: number, bases?: Record<string, number>, from?: number, more?: string | null, earlier?: string | null}} Group
 *   `total`, `bases`, how many stand before, and what opens those after and before, where not all stand there */
/** @typedef {{owner: GraphNode | null, groups: Group[]}} Section a node's neighbours in one lane; the first section never moves */
/** @typedef {{slot: number, sections: Section[]}} Lane */
/** @typedef {{focus: GraphNode | null, lanes: Lane[], nodes: Map<string, GraphNode>, relationships: Relationship[],
 *   labels: Map<string, number>, bases: Map<string, number>, shown: number, total: number}} Arrangement
 *   `labels` and `bases` count what the legend may hide, hidden or not */

/** @template T @param {T[]} items @param {(item: T) => string} keyOf @returns {Map<string, T[]>} */
export function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
    return groups;
}

/** @param {Relationship} relationship @param {string} id */
const otherEnd = (relationship, id) => (relationship.from === id ? relationship.to : relationship.from);

/** @param {Iterable<string>} names @param {(a: string, b: string) => number} [order] @returns {Map<string, number>} */
export function tally(names, order) {
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    return new Map([...counts].sort(([a], [b]) => (order ? order(a, b) : 0)));
}

/** @param {GraphNode[]} nodes @param {Relationship[]} relationships */
export const legendCounts = (nodes, relationships) => ({
    labels: tally(
        nodes.map((node) => node.label),
        (a, b) => labelRank(a) - labelRank(b),
    ),
    bases: tally(
        relationships.map((relationship) => relationship.basis),
        (a, b) => BASES.indexOf(/** @type {any} */ (a)) - BASES.indexOf(/** @type {any} */ (b)),
    ),
});

/**
 * Places the neighbours of the element in the middle, then those of each expanded one below them: what stands, stays.
 *
 * @param {{focus: GraphNode, neighbourhoods: Map<string, import('../../types.js').Neighbourhood>, open: string[], hide: string[], isWalked: (type: string) => boolean}} input
 *   `neighbourhoods` begins with the one of the focus; the expanded ones follow in the order in which they were opened
 * @returns {Arrangement}
 */
export function arrangeAround({ focus, neighbourhoods, open, hide, isWalked }) {
    const hidden = new Set(hide);
    const opened = new Set(open);
    const slots = createSlots(lanesAround(focus.label));
    const nodes = new Map([[focus.id, focus]]);
    /** @type {Map<string, Relationship>} */
    const known = new Map();
    /** @type {Map<string, GraphNode>} */
    const everyNode = new Map();
    /** @type {Map<number, Lane>} */
    const lanes = new Map([[0, { slot: 0, sections: [] }]]);
    let total = 0;

    for (const [owner, neighbourhood] of neighbourhoods) {
        const walked = neighbourhood.relationships.filter((relationship) => isWalked(relationship.type));
        for (const relationship of walked) known.set(relationship.key, relationship);
        for (const node of neighbourhood.nodes)
            if (node.id !== focus.id && walked.some((r) => r.from === node.id || r.to === node.id)) everyNode.set(node.id, node);
        total += neighbourhood.truncated ? neighbourhood.total - neighbourhood.relationships.length : 0;
        if (!nodes.has(owner)) continue;
        const visible = walked.filter((relationship) => !hidden.has(relationship.basis));
        const reached = new Set(visible.map((relationship) => otherEnd(relationship, owner)));
        const parts = visibleParts(neighbourhood, hidden);
        const found = neighbourhood.nodes.filter((node) => reached.has(node.id) && !nodes.has(node.id) && !hidden.has(node.label));
        // Cut in the order in which they are read, so that every one has its turn.
        const fresh = [...grouped(found, (node) => node.label)]
            .flatMap(([label, members]) => {
                const part = parts.get(label);
                const { from, to } = part ? windowOf(open, `${owner}:${label}`, part.total) : { from: 0, to: members.length };
                return members.slice(from, to);
            })
            .sort(inReadingOrder);
        const kinds = new Set([...fresh.map((node) => node.label), ...parts.keys()]);
        slots.reserve(kinds);
        for (const [slot, labels] of grouped([...kinds], (label) => String(slots.slotOf(label)))) {
            const lane = lanes.get(Number(slot)) ?? { slot: Number(slot), sections: [] };
            lanes.set(lane.slot, lane);
            const groups = labels
                .sort((a, b) => labelRank(a) - labelRank(b))
                .map((label) => {
                    const token = `${owner}:${label}`;
                    const members = fresh.filter((node) => node.label === label);
                    const ids = new Set(members.map((node) => node.id));
                    const types = [...new Set(visible.filter((r) => ids.has(otherEnd(r, owner))).map((r) => r.type))];
                    const part = parts.get(label);
                    const size = part?.total ?? members.length;
                    const group = { token, label, nodes: members, types: part?.types ?? types, foldable: size > FOLD_ABOVE };
                    const isOpen = size <= FOLD_ABOVE || opened.has(token);
                    return { ...group, open: isOpen, ...(part && { total: size, bases: part.bases, ...windowOf(open, token, size) }) };
                });
            lane.sections.push({ owner: owner === focus.id ? null : /** @type {GraphNode} */ (nodes.get(owner)), groups });
        }
        for (const node of fresh) nodes.set(node.id, node);
    }
    const counts = legendCounts([...everyNode.values()], [...known.values()]);
    for (const neighbourhood of neighbourhoods.values()) countUnread(counts, neighbourhood);
    const relationships = [...known.values()].filter((r) => nodes.has(r.from) && nodes.has(r.to) && !hidden.has(r.basis));
    return {
        focus,
        lanes: [...lanes.values()].sort((a, b) => a.slot - b.slot),
        nodes,
        relationships,
        shown: known.size,
        total: known.size + total,
        ...counts,
    };
}

/** Kinds of a hub that are not wholly read, as far as the legend lets them be seen. @param {import('../../types.js').Neighbourhood} neighbourhood @param {Set<string>} hidden */
function visibleParts({ parts }, hidden) {
    const visible = [...(parts ?? [])].flatMap(([label, part]) => {
        const bases = Object.fromEntries(Object.entries(part.bases).filter(([basis, count]) => count && !hidden.has(basis)));
        const total = Object.values(bases).reduce((sum, count) => sum + count, 0);
        return hidden.has(label) || !total ? [] : [/** @type {const} */ ([label, { total, bases, types: part.types }])];
    });
    return new Map(visible);
}

/** Adds to the legend what is known by number only. @param {ReturnType<typeof legendCounts>} counts @param {import('../../types.js').Neighbourhood} neighbourhood */
function countUnread({ labels, bases }, { parts }) {
    for (const [label, { unread }] of parts ?? []) {
        for (const [basis, count] of Object.entries(unread)) {
            labels.set(label, (labels.get(label) ?? 0) + count);
            if (count) bases.set(basis, (bases.get(basis) ?? 0) + count);
        }
    }
}
