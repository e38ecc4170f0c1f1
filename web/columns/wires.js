// @ts-check
/** @typedef {import('../types.js').Relationship} Relationship */
/** @typedef {{id: string, from: string, to: string, basis: string, width: number, relationships: Relationship[], folded: boolean}} Wire
 *   `from` and `to` are ends on the stage: an element's id, or the token of the folded group that holds it */

const WIDTHS = /** @type {Record<string, number>} */ ({ primary: 2.6, direct: 2.6, secondary: 1.3, topical: 1.3 });
const PLAIN = 1.8;
const WIDEST = 6;

/** @param {Relationship[]} relationships */
const widthOf = (relationships) =>
    relationships.length > 1
        ? Math.min(WIDEST, PLAIN + Math.log2(relationships.length))
        : (WIDTHS[relationships[0].evidence?.strength ?? ''] ?? PLAIN);

/**
 * The lines to draw: one for each relationship, and one for each basis into a folded group.
 *
 * @param {import('./arrange.js').Arrangement} arrangement
 * @returns {Wire[]}
 */
export function wiresOf(arrangement) {
    /** @type {Map<string, string>} */
    const foldedInto = new Map();
    for (const lane of arrangement.lanes) {
        for (const group of lane.sections.flatMap((section) => section.groups)) {
            if (!group.open) for (const node of group.nodes) foldedInto.set(node.id, group.token);
        }
    }
    /** @type {Map<string, Wire>} */
    const wires = new Map();
    for (const relationship of arrangement.relationships) {
        const from = foldedInto.get(relationship.from) ?? relationship.from;
        const to = foldedInto.get(relationship.to) ?? relationship.to;
        const folded = from !== relationship.from || to !== relationship.to;
        const id = folded ? `${from}|${to}|${relationship.basis}` : relationship.key;
        const relationships = [...(wires.get(id)?.relationships ?? []), relationship];
        wires.set(id, { id, from, to, basis: relationship.basis, relationships, folded, width: widthOf(relationships) });
    }
    return [...wires.values()];
}

/** @param {Wire[]} wires @param {string} end @returns {Set<string>} ends that a line joins to this one */
export function connected(wires, end) {
    const found = new Set();
    for (const wire of wires) {
        if (wire.from === end) found.add(wire.to);
        if (wire.to === end) found.add(wire.from);
    }
    return found;
}
