// @ts-check
import { html } from 'lit-html';

const words = new Intl.Segmenter('ja', { granularity: 'word' });
const CLINGS = /^[\p{Script=Hiragana}ー、。，．・：；）」』】〕％%！？!?)\]]+$/u;
const SUFFIX = /^[的化性者等率数市所型用系家部法業費額館園署課]$/u;
const OPENS = /[（「『【〔(\[]$/u;
const RUN = /[\p{Script=Latin}\d\-－‐.,]$/u;
const RUN_ON = /^[\p{Script=Latin}\d\-－‐.,%件人年月日]/u;
/** @type {Map<string, string[]>} */
const known = new Map();

/**
 * Cuts Japanese text where a reader would pause (before a content word), because browsers break it anywhere.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function phrases(text) {
    const before = known.get(text);
    if (before) return before;
    /** @type {string[]} */
    const parts = [];
    for (const { segment } of words.segment(text)) {
        const last = parts.at(-1);
        const joins = last !== undefined
            && (CLINGS.test(segment) || SUFFIX.test(segment) || OPENS.test(last) || (RUN.test(last) && RUN_ON.test(segment)));
        if (joins) parts[parts.length - 1] += segment;
        else parts.push(segment);
    }
    known.set(text, parts);
    return parts;
}

/** The text with permission to break between its phrases; `.phrased` forbids breaks elsewhere. @param {string} text */
export const phrased = (text) => html`${phrases(text).map((part, at) => (at ? html`<wbr />${part}` : part))}`;
