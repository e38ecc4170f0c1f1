// @ts-check
import { html, nothing } from 'lit-html';
import { BASES, inLanguage } from '../model/names.js';
import { sourceNotes } from '../evidence/source-notes.js';

/**
 * What must be known before an answer is read: what it rests on, whether on a draft, and why it is empty.
 *
 * @param {import('../../types.js').Context} context
 * @param {import('../../types.js').Answer} answer
 */
export function answerNotes(context, answer) {
    const { t, lang } = context;
    return html`
        ${answer.explanation ? html`<div class="notice" data-explanation><p>${inLanguage(answer.explanation, lang)}</p></div>` : nothing}
        ${(answer.remarks ?? []).map((remark) => html`<p class="muted" data-remark>${inLanguage(remark, lang)}</p>`)}
        ${sourceNotes(context, answer.sources ?? [], t.query.draft)}`;
}

/**
 * Of how many elements the answer has how many; nothing when its query does not say what they are a part of.
 *
 * @param {import('../../types.js').Context} context
 * @param {import('../../types.js').Answer} answer
 */
export function partSentence({ t, lang }, { population, found }) {
    return population && typeof found === 'number' ? t.query.partOf(inLanguage(population.title, lang), population.members, found) : '';
}

/**
 * How many rows, and how much of the answer rests on which basis.
 *
 * @param {import('../../types.js').Context} context
 * @param {import('../../types.js').Answer} answer
 */
export function basisSentence(context, answer) {
    const { t } = context;
    const part = partSentence(context, answer);
    const total = BASES.reduce((sum, basis) => sum + (answer.basisCounts[basis] ?? 0), 0);
    const { about } = answer;
    const rows = about ? t.query.aboutRows(answer.rowCount, about.of, about.text) : t.query.rows(answer.rowCount);
    return html`<p class="basis-sentence" data-basis-counts><strong>${rows}</strong>${about?.words.length ? html`<span data-about-words>${t.query.aboutFound(about.words)}</span>` : nothing} ${part && !about ? html`<span data-part>${part}</span> ` : nothing}<span>${t.query.basisSentence(answer.basisCounts)}</span>
            ${total ? html`<svg class="basis-bar" viewBox="0 0 100 6" preserveAspectRatio="none"
                aria-hidden="true" focusable="false">${basisBars(answer.basisCounts, total)}</svg>` : nothing}</p>`;
}

/** @param {Record<string, number>} counts @param {number} total */
function basisBars(counts, total) {
    let x = 0;
    return html`<svg>${BASES.map((basis) => {
        const width = ((counts[basis] ?? 0) / total) * 100;
        const bar = html`<svg><rect data-basis=${basis} x=${x} y="0" width=${width} height="6"></rect></svg>`;
        x += width;
        return width ? bar : nothing;
    })}</svg>`;
}
