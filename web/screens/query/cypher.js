// @ts-check
import { html } from 'lit-html';

const TOKENS =
    /(\/\/[^\n]*)|('(?:[^'\\]|\\.)*')|(\$\w+)|(:[A-Z]\w+)|\b(MATCH|OPTIONAL|WHERE|RETURN|WITH|ORDER BY|AS|AND|OR|NOT|IN|UNWIND|CALL|UNION|DISTINCT|CASE|WHEN|THEN|ELSE|END|LIMIT|SKIP|EXISTS|COUNT|COLLECT|IS NULL|IS NOT NULL|DESC|ASC|XOR|STARTS WITH|CONTAINS)\b/g;
const NAMES = ['comment', 'string', 'param', 'label', 'keyword'];

/** Cypher with its words told apart. @param {string} source */
export function highlighted(source) {
    /** @type {unknown[]} */
    const parts = [];
    let at = 0;
    for (const match of source.matchAll(TOKENS)) {
        parts.push(source.slice(at, match.index));
        const kind = NAMES[match.slice(1).findIndex((group) => group !== undefined)];
        parts.push(html`<span class=${`cypher-${kind}`}>${match[0]}</span>`);
        at = match.index + match[0].length;
    }
    parts.push(source.slice(at));
    return parts;
}
