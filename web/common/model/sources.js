// @ts-check
/** @typedef {import('../../types.js').Context} Context */
/** @typedef {{document: string, title: string, status: string}} Source */

/** @param {import('../../types.js').GraphNode} document @returns {Source} */
const asSource = ({ id, title, properties }) => ({ document: id, title, status: properties?.status ?? '' });

/**
 * The documents that elements were transcribed from, in the way an answer names its own.
 *
 * @param {Context} context
 * @param {import('../../types.js').GraphNode[]} nodes
 * @returns {Source[]}
 */
export const sourcesOf = ({ landmarks }, nodes) =>
    [...new Set(nodes.flatMap((node) => node.properties?.documents ?? []))].sort().flatMap((id) => {
        const document = landmarks.get(id);
        return document ? [asSource(document)] : [];
    });

/** Every document of one city: what a page rests on that looks at all of it. @param {import('../../types.js').Context} context @param {string} city @returns {Source[]} */
export const sourcesOfCity = ({ landmarks }, city) =>
    [...landmarks.values()].filter((node) => node.label === 'Document' && node.id.startsWith(`${city}.`)).map(asSource);

/** Whether drafts are all that an element was taken from. @param {import('../../types.js').Context} context @param {import('../../types.js').GraphNode} node */
export function isDraft({ landmarks }, node) {
    /** @type {string[]} */
    const documents = node.properties?.documents ?? [];
    return documents.length > 0 && documents.every((id) => landmarks.get(id)?.properties?.status === 'draft');
}

/** One after the other, each once. @param {Source[]} sources */
export const eachOnce = (sources) => [...new Map(sources.map((source) => [source.document, source])).values()];

/** For a paper: title and state. @param {Context} context @param {Source} source */
export const asCited = ({ t }, { title, status }) => `『${title}』${status ? `（${t.status[status] ?? status}）` : ''}`;
