// @ts-check
import { html } from 'lit-html';

const words = new Intl.Segmenter('ja', { granularity: 'word' });
const CLOSES = /^[ー、。，．・：；）」』】〕％%！？!?)\]～〜]+$/u;
const OPENS = /[（「『【〔(\[]$/u;
const HIRAGANA = /^[\p{Script=Hiragana}ー]+$/u;
const PARTICLE =
    /^(?:から|まで|など|より|へと|として|による|により|における|とともに|ための|ため|こと|です|ます|した|して|する|される|られる|られた|ている)$/u;
const SUFFIX = /^[的化性者等率数市所型用系家部法業費額館園署課図]$/u;
const CONTENT = /[\p{Script=Han}\p{Script=Katakana}ー]$/u;
/** The segmenter cuts まち・ひと・しごと after し. */
const CUT_SHORT = /・\p{Script=Hiragana}$/u;
const RUN = /[\p{Script=Latin}\d\-－‐.,]$/u;
const RUN_ON = /^[\p{Script=Latin}\d\-－‐.,%件人年月日]/u;
/** Hiragana words and parts of compounds stay together up to this length, so that lines fill well. */
const LONG = 8;
const COMPOUND = 4;
/** @type {Map<string, string[]>} */
const known = new Map();

/** Whether a reader would not pause between these. @param {string} last @param {string} segment */
function joins(last, segment) {
    const together = last.length + segment.length;
    if (CLOSES.test(segment) || OPENS.test(last) || SUFFIX.test(segment) || CUT_SHORT.test(last)) return true;
    if (RUN.test(last) && RUN_ON.test(segment)) return true;
    if (HIRAGANA.test(segment)) return segment.length === 1 || together <= LONG || PARTICLE.test(segment);
    return together <= LONG && ((CONTENT.test(last) && last.length < COMPOUND) || last.length < 3) && !/[、。・]$/u.test(last);
}

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
        if (last !== undefined && joins(last, segment)) parts[parts.length - 1] += segment;
        else parts.push(segment);
    }
    known.set(text, parts);
    return parts;
}

/** The text with permission to break between its phrases; `.phrased` forbids breaks elsewhere. @param {string} text */
export const phrased = (text) => html`${phrases(text).map((part, at) => (at ? html`<wbr />${part}` : part))}`;
