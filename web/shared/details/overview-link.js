// @ts-check
import { html, nothing } from 'lit-html';

/** Kinds that the overview nests. */
const NESTED = new Set(['Plan', 'Policy', 'Measure', 'Initiative', 'ManifestoItem']);

/**
 * The way to an element's place in its whole plan.
 *
 * @param {import('../../types.js').Context} context
 * @param {import('../../types.js').GraphNode} node
 * @param {string} plan
 */
export const overviewLink = ({ t, state, href }, node, plan) =>
    NESTED.has(node.label) && state.view !== 'overview'
        ? html` <a class="action" data-overview-of=${node.id}
              href=${href({ view: 'overview', params: node.id === plan ? { plan } : { plan, at: node.id }, select: node.id })}>${t.overview.show}</a>`
        : nothing;
