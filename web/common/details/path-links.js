// @ts-check
import { html, nothing } from 'lit-html';
import { kindOf } from '../model/kinds.js';

/**
 * Ways from here to elsewhere, and from the element in the middle to here.
 *
 * @param {import('../../types.js').Context} context
 * @param {import('../../types.js').GraphNode} node
 */
export function pathLinks({ t, state, href }, node) {
    if (kindOf(node.label)?.walked === false) return nothing;
    const isAside = state.focus !== '' && state.focus !== node.id;
    return html`<a class="action" data-paths-from href=${href({ from: node.id })}>${t.details.pathsFrom}</a>${
        isAside
            ? html` <a class="action" data-paths-between href=${href({ from: state.focus, to: node.id })}>${t.details.pathsBetween}</a>`
            : nothing
    }`;
}
