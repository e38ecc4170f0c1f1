// @ts-check
/**
 * What the server's schema says about the kinds of element: order, place in pictures, sign, colours. Nothing here knows a kind by name.
 *
 * @typedef {import('../../types.js').Kind} Kind
 */

/** A program has one schema as long as it runs, so that it is learnt once, before anything is drawn. @type {Map<string, Kind>} */
let known = new Map();

/** @param {Kind[]} kinds */
export function learnKinds(kinds) {
    known = new Map(kinds.map((kind) => [kind.name, kind]));
}

/** @param {string} label */
export const kindOf = (label) => known.get(label);

/** As a policy works, then what explains it. */
export const kindsInOrder = () => [...known.values()].sort((a, b) => a.readingOrder - b.readingOrder);

/** The place of a kind in lists; one that is not known comes last. @param {string} label */
export const labelRank = (label) => known.get(label)?.readingOrder ?? Number.MAX_SAFE_INTEGER;

/** Whether number and colour of an element are its sign. @param {string} label */
export const isShownByNumber = (label) => known.get(label)?.shownByNumber === true;
