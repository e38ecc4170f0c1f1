// @ts-check
/**
 * An element that was found by searching, as a choice.
 *
 * @param {import('../../types.js').GraphNode} node
 * @returns {import('../../types.js').Choice[]}
 */
export const asChoice = (node) => [
    { value: node.id, label: node.label, title: { ja: node.title, en: node.properties?.titleEn ?? node.title } },
];

/** The required parameters that have no value yet. @param {import('../../types.js').SavedQuery} query @param {Record<string, string>} params */
export const missingParams = (query, params) =>
    Object.entries(query.params ?? {})
        .filter(([name, param]) => param.required && !params[name])
        .map(([name]) => name);
