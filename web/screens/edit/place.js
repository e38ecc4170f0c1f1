// @ts-check
/** @typedef {{parameter: string, message: string, line?: number, column?: number}} Fault */

/**
 * The characters that a fault is about: the word that begins at its place, or the whole line.
 *
 * @param {string} text
 * @param {Fault} fault
 * @returns {[number, number]}
 */
export function rangeOf(text, { line = 1, column }) {
    const lines = text.split('\n');
    const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    const own = lines[line - 1] ?? '';
    if (!column) return [before + (own.length - own.trimStart().length), before + own.length];
    const rest = own.slice(column - 1);
    const word = rest.match(/^[\p{L}\p{N}_$]+/u)?.[0] ?? rest.slice(0, 1);
    return [before + column - 1, before + column - 1 + Math.max(1, word.length)];
}

/**
 * The text in pieces, those that a fault is about marked; faults at the same place are one piece.
 *
 * @param {string} text
 * @param {Fault[]} faults
 * @returns {{text: string, wrong: boolean}[]}
 */
export function pieces(text, faults) {
    const ranges = faults.map((fault) => rangeOf(text, fault)).sort((a, b) => a[0] - b[0]);
    const parts = [];
    let at = 0;
    for (const [from, to] of ranges) {
        if (from < at || from >= text.length) continue;
        parts.push({ text: text.slice(at, from), wrong: false }, { text: text.slice(from, to), wrong: true });
        at = to;
    }
    parts.push({ text: text.slice(at), wrong: false });
    return parts;
}
