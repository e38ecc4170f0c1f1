// @ts-check
import { REVIEWED } from './names.js';

/** @typedef {import('./types.js').Neighbourhood} Neighbourhood */
/** @typedef {import('./types.js').Part} Part */

/** A kind with more neighbours than this folds into a counted group. */
export const FOLD_ABOVE = 12;
/** Neighbours of one kind that are shown at once, and how many of these steps one answer may hold. */
export const STEP = 100;
const MOST_STEPS = 10;

/**
 * How many steps of a kind were asked for: `id:Label` opens the first, `id:Label:3` the third.
 *
 * @param {string[]} open
 * @param {string} token
 */
export const stepsOf = (open, token) =>
    open
        .filter((other) => other.startsWith(`${token}:`))
        .reduce((most, other) => Math.max(most, Math.min(MOST_STEPS, Number(other.slice(token.length + 1)) || 1)), 1);

/** What would open the next step. @param {string[]} open @param {string} token */
export const nextStep = (open, token) => {
    const next = stepsOf(open, token) + 1;
    return next > MOST_STEPS ? null : `${token}:${next}`;
};

/**
 * The neighbours of an element. Where there are too many for one answer, each kind is counted, and only the kinds that
 * were opened are read, a step at a time.
 *
 * @param {import('./api.js').Api} api
 * @param {string} id
 * @param {string[]} open
 * @returns {Promise<Neighbourhood>}
 */
export async function neighbourhoodOf(api, id, open) {
    const first = await api.neighbours(id);
    if (!first.truncated) return first;
    const parts = partsOf(await api.element(id), await api.schema());
    const asked = [...parts].flatMap(([label, { total }]) => (total <= FOLD_ABOVE || open.includes(`${id}:${label}`) ? label : []));
    const pages = await Promise.all(asked.map((label) => api.neighbours(id, label, STEP * stepsOf(open, `${id}:${label}`))));
    const nodes = new Map([first, ...pages].flatMap((page) => page.nodes).map((node) => [node.id, node]));
    const relationships = new Map([first, ...pages].flatMap((page) => page.relationships).map((link) => [link.key, link]));
    for (const [label, part] of parts) {
        const read = [...relationships.values()].filter((link) => nodes.get(link.from === id ? link.to : link.from)?.label === label);
        for (const link of read) part.unread[link.basis] = (part.unread[link.basis] ?? 0) - 1;
        if (read.length >= part.total) parts.delete(label);
    }
    return { ...first, nodes: [...nodes.values()], relationships: [...relationships.values()], parts };
}

/**
 * Kinds of neighbours with their number, from the degree that comes with an element.
 *
 * @param {import('./types.js').ElementNode} element
 * @param {import('./types.js').Schema} schema
 */
function partsOf(element, schema) {
    const walked = new Set(schema.relationshipTypes.filter((type) => type.walked).map((type) => type.name));
    /** @type {Map<string, Part>} */
    const parts = new Map();
    for (const { type, label, bases } of element.degree.filter((entry) => walked.has(entry.type))) {
        const part = parts.get(label) ?? { total: 0, types: [], bases: {}, unread: {} };
        parts.set(label, part);
        part.types = [...new Set([...part.types, type])];
        for (const basis of REVIEWED) {
            const count = bases?.[basis] ?? 0;
            part.total += count;
            part.bases[basis] = (part.bases[basis] ?? 0) + count;
            part.unread[basis] = (part.unread[basis] ?? 0) + count;
        }
    }
    return parts;
}
