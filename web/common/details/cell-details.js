// @ts-check
import { html } from 'lit-html';
import { relationshipSentence } from '../evidence/evidence.js';
import { landmark, nodeLink } from '../element/node-link.js';

/**
 * All that joins two elements of a matrix, link by link.
 *
 * @param {import('../../types.js').Context} context
 * @param {{cell: import('../../screens/query/matrix.js').Cell, nodes: Map<string, import('../../types.js').GraphNode>}} many
 */
export function cellDetails(context, { cell, nodes }) {
    const nodeOf = (/** @type {string} */ id) => nodes.get(id) ?? landmark(context, id);
    return html`<div class="details-head" data-cell-details=${`${cell.row}|${cell.column}`}><p class="kind">${context.t.matrix.cell}</p>
            <h2 class="cell-ends">${nodeLink(context, nodeOf(cell.row))}${nodeLink(context, nodeOf(cell.column))}</h2>
            <p class="muted">${context.t.matrix.links(cell.relationships.length)}</p></div>
        ${cell.relationships.map((relationship) => html`<section class="details-section">${relationshipSentence(context, relationship, nodeOf)}</section>`)}`;
}
