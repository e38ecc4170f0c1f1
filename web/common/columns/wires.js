// @ts-check
/** @typedef {import('../../types.js').Relationship} Relationship */
/** @typedef {{id: string, from: string, to: string, basis: string, width: number, relationships: Relationship[], folded: boolean, count: number, types: string[], bundle: string}} Wire
 *   `from` and `to` are ends on the stage: an element's id, or the token of the folded group that holds it;
 *   `bundle` is the token of an opened group whose lines run together up to it */

const WIDTHS = /** @type {Record<string, number>} */ ({ primary: 2.6, direct: 2.6, secondary: 1.3, topical: 1.3 });
const PLAIN = 1.8;
const WIDEST = 6;

/** @param {number} count */
const bundle = (count) => Math.min(WIDEST, PLAIN + Math.log2(count));

/** @param {Relationship[]} relationships */
const widthOf = (relationships) =>
    relationships.length > 1 ? bundle(relationships.length) : (WIDTHS[relationships[0].evidence?.strength ?? ''] ?? PLAIN);

/**
 * The lines to draw: one for each relationship, and one for each basis into a folded group.
 *
 * @param {import('./arrange.js').Arrangement} arrangement
 * @returns {Wire[]}
 */
export function wiresOf(arrangement) {
    /** @type {Map<string, string>} */
    const foldedInto = new Map();
    /** @type {Map<string, string>} */
    const openedIn = new Map();
    for (const lane of arrangement.lanes) {
        for (const group of lane.sections.flatMap((section) => section.groups)) {
            for (const node of group.nodes) (group.open ? openedIn : foldedInto).set(node.id, group.token);
        }
    }
    /** @param {string} member @param {string} owner */
    const bundleOf = (member, owner) => {
        const token = openedIn.get(member) ?? '';
        return token.slice(0, token.lastIndexOf(':')) === owner ? token : '';
    };
    // What is counted is not drawn once more from what happens to be read.
    const counted = new Set(countedWires(arrangement).flatMap((wire) => [`${wire.from}|${wire.to}`, `${wire.to}|${wire.from}`]));
    /** @type {Map<string, Wire>} */
    const wires = new Map();
    for (const relationship of arrangement.relationships) {
        const from = foldedInto.get(relationship.from) ?? relationship.from;
        const to = foldedInto.get(relationship.to) ?? relationship.to;
        const folded = from !== relationship.from || to !== relationship.to;
        if (counted.has(`${from}|${to}`)) continue;
        const id = folded ? `${from}|${to}|${relationship.basis}` : relationship.key;
        const relationships = [...(wires.get(id)?.relationships ?? []), relationship];
        const types = [...new Set(relationships.map((known) => known.type))];
        const width = widthOf(relationships);
        wires.set(id, { id, from, to, basis: relationship.basis, relationships, folded, width, count: relationships.length, types, bundle: '' });
    }
    for (const wire of countedWires(arrangement)) wires.set(wire.id, wire);
    for (const wire of wires.values()) wire.bundle = [bundleOf(wire.to, wire.from), bundleOf(wire.from, wire.to)].find((token) => token) ?? '';
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

/** Lines into groups of a hub that are counted and not read. @param {import('./arrange.js').Arrangement} arrangement @returns {Wire[]} */
const countedWires = ({ lanes }) =>
    lanes
        .flatMap((lane) => lane.sections.flatMap((section) => section.groups))
        .filter((group) => group.bases && !group.open)
        .flatMap(({ token, types, bases }) => {
            const owner = token.slice(0, token.lastIndexOf(':'));
            return Object.entries(bases ?? {}).map(([basis, count]) => ({
                id: `${owner}|${token}|${basis}`,
                from: owner,
                to: token,
                basis,
                relationships: [],
                folded: true,
                width: bundle(count),
                count,
                types,
                bundle: '',
            }));
        });
