// @ts-check
import { html } from 'lit-html';
import { levelOf, levelRanges } from './matrix.js';
import { inLanguage } from '../../common/model/names.js';
import { cellWord } from './matrix-parts.js';

/** @typedef {import('./words.js').Context} Context */
/** @typedef {import('./matrix.js').Matrix} Matrix */

/** What words, shades and sums of a matrix mean; it goes into the picture too. @param {Context} context @param {Matrix} matrix */
export const matrixLegend = (context, matrix) => html`<ul class="shades matrix-legend" aria-label=${context.t.matrix.legend}>${
    matrix.countTitle ? counts(context, matrix) : strengths(context, matrix)
}<li class="muted">${context.t.matrix.totalMeans}</li></ul>`;

/** @param {Context} context @param {Matrix} matrix */
const counts = ({ t, lang }, matrix) => html`<li>${t.matrix.countMeans(inLanguage(matrix.countTitle, lang))}</li>${levelRanges(matrix).map(
    ({ level, from, to }) => html`<li><span class="shade" data-level=${level}></span>${from === to ? from : `${from}–${to}`}</li>`,
)}`;

/** @param {Context} context @param {Matrix} matrix */
function strengths(context, matrix) {
    const known = new Map([...matrix.cells.values()].map((cell) => [cell.strength, cell]));
    return [...known]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(
            ([strength, cell]) => html`<li><span class="shade" data-level=${levelOf(matrix, cell)}><strong>${cellWord(context, cell)}</strong></span>${
                context.t.matrix.strengthMeans[strength] ?? context.t.matrix.linked
            }</li>`,
        );
}
