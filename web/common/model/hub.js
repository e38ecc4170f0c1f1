// @ts-check
import { REVIEWED } from './names.js';

/** @typedef {import('../../types.js').Neighbourhood} Neighbourhood */
/** @typedef {import('../../types.js').Part} Part */

/** A kind with more neighbours than this folds into a counted group. */
export const FOLD_ABOVE = 12;
/** Neighbours of one kind that one more step shows. */
export const STEP = 100;
/** Steps of one kind that stand at once; further ones push the first out, so that no page holds more boxes than it can move. */
const WINDOW = 10;
/** What one answer of the server may hold. */
const MOST = 1_000;

/**
 * How many steps of a kind were asked for: `id:Label` opens the first, `id:Label:3` the third.
 *
 * @param {string[]} open
 * @param {string} token
 */
export const stepsOf = (open, token) =>
    open
        .filter((other) => other.startsWith(`${token}:`))
        .reduce((most, other) => Math.max(most, Math.floor(Number(other.slice(token.length + 1))) || 1), 1);

/**
 * Which neighbours of a kind stand there, and what opens those after and before them.
 *
 * @param {string[]} open
 * @param {string} token
 * @param {number} total
 * @returns {{from: number, to: number, more: string | null, earlier: string | null}}
 */
export function windowOf(open, token, total) {
    const steps = Math.min(stepsOf(open, token), Math.max(1, Math.ceil(total / STEP)));
    const from = Math.max(0, steps - WINDOW) * STEP;
    const to = steps * STEP;
    return { from, to, more: to < total ? `${token}:${steps + 1}` : null, earlier: from ? `${token}:${steps - 1}` : null };
}

/**
 * Opens what is closed and closes what is open; of the steps of a kind only the last stands in the link.
 *
 * @param {string[]} open
 * @param {string} token
 */
export function toggled(open, token) {
    const [, kind] = token.match(/^(.+:[A-Za-z]+):\d+$/) ?? [];
    const others = open.filter((other) => other !== token && !other.startsWith(`${kind ?? token}:`));
    return open.includes(token) ? others : [...others, token];
}

/**
 * The neighbours of an element. Where there are too many for one answer, each kind is counted, and only the kinds that
 * were opened are read, a step at a time.
 *
 * @param {import('../../api.js').Api} api
 * @param {string} id
 * @param {string[]} open
 * @returns {Promise<Neighbourhood>}
 */
export async function neighbourhoodOf(api, id, open) {
    const first = await api.neighbours(id);
    if (!first.truncated) return first;
    const parts = partsOf(await api.element(id), await api.schema());
    const asked = [...parts].flatMap(([label, { total }]) => (total <= FOLD_ABOVE || open.includes(`${id}:${label}`) ? label : []));
    const upTo = (/** @type {string} */ label) => windowOf(open, `${id}:${label}`, parts.get(label)?.total ?? 0).to;
    const pages = (await Promise.all(asked.map((label) => pagesOf(api, id, label, upTo(label))))).flat();
    const nodes = new Map([first, ...pages].flatMap((page) => page.nodes).map((node) => [node.id, node]));
    const relationships = new Map([first, ...pages].flatMap((page) => page.relationships).map((link) => [link.key, link]));
    for (const [label, part] of parts) {
        const read = [...relationships.values()].filter((link) => nodes.get(link.from === id ? link.to : link.from)?.label === label);
        for (const link of read) part.unread[link.basis] = (part.unread[link.basis] ?? 0) - 1;
        if (read.length >= part.total && part.total <= WINDOW * STEP) parts.delete(label);
    }
    return { ...first, nodes: [...nodes.values()], relationships: [...relationships.values()], parts };
}

/** The first neighbours of a kind, in as many answers as they need. @param {import('../../api.js').Api} api @param {string} id @param {string} label @param {number} upTo */
async function pagesOf(api, id, label, upTo) {
    const pages = [await api.neighbours(id, label, Math.min(MOST, upTo))];
    for (let read = MOST; read < upTo && pages.at(-1)?.next; read += MOST)
        pages.push(await api.neighbours(id, label, Math.min(MOST, upTo - read), pages.at(-1)?.next ?? undefined));
    return pages;
}

/**
 * Kinds of neighbours with their number, from the degree that comes with an element.
 *
 * @param {import('../../types.js').ElementNode} element
 * @param {import('../../types.js').Schema} schema
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
