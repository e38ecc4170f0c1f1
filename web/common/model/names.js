// @ts-check
/** @typedef {import('../../types.js').Titles} Titles */

/** @param {Titles | string | null | undefined} title @param {import('../../types.js').Lang} lang */
export const inLanguage = (title, lang) =>
    title && typeof title === 'object' ? (title[lang] ?? title.ja ?? title.en ?? '') : (title ?? '');

/**
 * Names of kinds, relationships and properties, as the server's schema gives them.
 *
 * @param {import('../../types.js').Schema} schema
 * @param {import('../../types.js').Lang} lang
 */
export function createNames(schema, lang) {
    /** @param {{name: string, title: Titles}[] | undefined} entries */
    const index = (entries) => new Map((entries ?? []).map((entry) => [entry.name, inLanguage(entry.title, lang)]));
    const labels = index(schema.labels);
    const types = index(schema.relationshipTypes);
    const properties = index(schema.properties);
    const unwalked = new Set((schema.relationshipTypes ?? []).filter((type) => !type.walked).map((type) => type.name));
    return {
        /** What an answer can be taken away as, in the order in which it is offered. */
        formats: (schema.formats ?? []).filter(({ holds }) => holds.includes('answer')),
        /** @param {string} name */
        label: (name) => labels.get(name) ?? name,
        /** @param {string} name */
        type: (name) => types.get(name) ?? name,
        /** @param {string} name */
        isType: (name) => types.has(name),
        /** @param {string} name */
        property: (name) => properties.get(name) ?? name,
        /** @param {string} name */
        isWalked: (name) => !unwalked.has(name),
        /** The kind a person reads first: the official type when the record has one. @param {import('../../types.js').GraphNode} node */
        kind: (node) => (lang === 'ja' && node.properties?.kind) || labels.get(node.label) || node.label,
    };
}

const byName = new Intl.Collator('ja', { numeric: true });

/** Measures by their number, goals 1 to 17, the rest as their ids count them. @param {{id: string}} a @param {{id: string}} b */
export const inReadingOrder = (a, b) => byName.compare(a.id, b.id);

/** @type {import('../../types.js').Basis[]} */
export const BASES = ['stated', 'derived', 'analyst', 'machine'];
/** What an answer rests on unless asked otherwise. */
export const REVIEWED = BASES.slice(0, 3);
