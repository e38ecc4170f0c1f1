// @ts-check
/** @typedef {import('./types.js').Context} Context */
/** @typedef {{document: string, title: string, status: string}} Source */

/**
 * The documents that elements were transcribed from, in the way an answer names its own.
 *
 * @param {Context} context
 * @param {import('./types.js').GraphNode[]} nodes
 * @returns {Source[]}
 */
export const sourcesOf = ({ landmarks }, nodes) =>
    [...new Set(nodes.flatMap((node) => node.properties?.documents ?? []))].sort().flatMap((id) => {
        const document = landmarks.get(id);
        return document ? [{ document: id, title: document.title, status: document.properties?.status ?? '' }] : [];
    });

/** One after the other, each once. @param {Source[]} sources */
export const eachOnce = (sources) => [...new Map(sources.map((source) => [source.document, source])).values()];

/** For a paper: title and state. @param {Context} context @param {Source} source */
export const asCited = ({ t }, { title, status }) => `『${title}』${status ? `（${t.status[status] ?? status}）` : ''}`;
