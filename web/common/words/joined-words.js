// @ts-check
/**
 * The wording that all screens have, with that of one screen in the same groups.
 *
 * @template {Record<string, any>} T
 * @param {T} shared
 * @param {Record<string, any>} [own]
 * @returns {T}
 */
export const joinedWords = (shared, own = {}) => ({
    ...shared,
    ...Object.fromEntries(Object.entries(own).map(([group, words]) => [group, { ...shared[group], ...words }])),
});
