// @ts-check
import { html, nothing } from 'lit-html';
import { render } from '../../common/render.js';
import { arrangeAnswer } from '../../common/columns/arrange-answer.js';
import { createColumnsView } from '../../common/columns/columns-view.js';
import { legend } from '../../common/columns/legend.js';
import { headingOf, pictureButtons } from '../../common/picture/picture-buttons.js';

/**
 * An answer as a graph: the elements and relationships that the query returned, no more and no fewer.
 *
 * @param {HTMLElement} element
 * @param {{actions: import('../../types.js').Actions}} wiring
 */
export function createAnswerGraphView(element, { actions }) {
    /** @type {ReturnType<typeof createColumnsView> | null} */
    let columns = null;
    /** @type {import('./words.js').Context} */
    let context;
    element.innerHTML = '<div class="graph-head"></div><div class="graph-canvas"></div>';
    const [head, canvas] = /** @type {HTMLElement[]} */ ([...element.children]);
    const wishes = {
        select: (/** @type {string} */ token) => actions.tweak({ select: token === context.state.select ? '' : token }),
        focus: (/** @type {string} */ id) => actions.visit({ focus: id }),
        toggle: (/** @type {string} */ token) => {
            const { open } = context.state;
            actions.tweak({ open: open.includes(token) ? open.filter((other) => other !== token) : [...open, token] });
        },
    };

    /** @param {import('./words.js').Context} now @param {import('../../types.js').Answer | null} answer */
    const update = (now, answer) => {
        context = now;
        element.hidden = answer === null;
        if (!answer || !answer.graph.nodes.length) {
            columns?.dispose();
            columns = null;
            canvas.className = 'graph-canvas';
            render(answer && !answer.explanation ? html`<p class="muted" data-empty>${context.t.query.noGraph}</p>` : nothing, head);
            return;
        }
        const { t, state } = context;
        const arrangement = arrangeAnswer({ graph: answer.graph, open: state.open, hide: state.hide });
        render(
            html`<p class="muted graph-caption"
                data-graph-size=${`${answer.graph.nodes.length}/${answer.graph.relationships.length}`}>${t.query.graphCaption(answer.graph.nodes.length, answer.graph.relationships.length)}</p>
            ${legend(context, arrangement, (hide) => actions.tweak({ hide }))}${pictureButtons(context, actions, () => ({
                name: `${state.query}-graph`,
                title: headingOf(document),
                parts: [/** @type {HTMLElement} */ (canvas.querySelector('.stage'))],
                legends: [/** @type {HTMLElement} */ (head.querySelector('.legend'))],
                sources: answer.sources ?? [],
            }))}`,
            head,
        );
        columns ??= createColumnsView(canvas, { wishes, mayExpand: false });
        columns.update(context, arrangement);
    };
    return {
        update,
        dispose: () => {
            columns?.dispose();
            render(nothing, head);
        },
    };
}
