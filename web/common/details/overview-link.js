// @ts-check
import { html, nothing } from 'lit-html';
import { kindOf } from '../model/kinds.js';

/**
 * The way to an element's place in its whole plan.
 *
 * @param {import('../../types.js').Context} context
 * @param {import('../../types.js').GraphNode} node
 * @param {string} plan
 */
export const overviewLink = ({ t, state, href }, node, plan) =>
    kindOf(node.label)?.inOutline && state.view !== 'overview'
        ? html` <a class="action" data-overview-of=${node.id}
              href=${href({ view: 'overview', params: node.id === plan ? { plan } : { plan, at: node.id }, select: node.id })}>${t.overview.show}</a>`
        : nothing;
