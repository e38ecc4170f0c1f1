// @ts-check
/** @param {any} value @returns {string[]} ids of elements, or the value of a plain cell; lists and evidence tell no rows apart */
const naming = (value) =>
    value && typeof value === 'object' ? ('id' in value ? [value.id] : []) : value === null || value === undefined || value === '' ? [] : [String(value)];

/** Commas stand between the entries of a list in the address. @param {string} text */
const plain = (text) => text.replaceAll(',', '\u201a');

/**
 * What rows are called in an address: by the elements in them, so that a link to a row leads to it in another order too; by their plain
 * cells where these do not tell them apart.
 *
 * @param {Record<string, any>[]} rows
 * @returns {string[]}
 */
export function rowTokens(rows) {
    const byElements = rows.map((row) => {
        const ids = Object.values(row).flatMap((value) => (value && typeof value === 'object' ? naming(value) : []));
        return `row:${plain(ids.join('~'))}`;
    });
    const byAll = rows.map((row) => `row:${plain(Object.values(row).flatMap(naming).join('~'))}`);
    const isOnce = onlyOnce(byElements);
    return toldApart(byElements.map((token, at) => (isOnce(token) && token !== 'row:' ? token : byAll[at])));
}

/** @param {string[]} tokens @returns {(token: string) => boolean} */
function onlyOnce(tokens) {
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
    return (token) => counts.get(token) === 1;
}

/** Tells apart what is the same, by its place among its likes. @param {string[]} tokens @returns {string[]} */
export function toldApart(tokens) {
    /** @type {Map<string, number>} */
    const seen = new Map();
    return tokens.map((token) => {
        const times = (seen.get(token) ?? 0) + 1;
        seen.set(token, times);
        return times === 1 ? token : `${token}~${times}`;
    });
}
