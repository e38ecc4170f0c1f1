// @ts-check
import { html, nothing } from 'lit-html';
import { render } from '../../common/render.js';
import { arrangeAround } from '../../common/columns/arrange.js';
import { sourcesOf } from '../../common/model/sources.js';
import { mark } from '../../common/element/glyphs.js';
import { toggled } from '../../common/model/hub.js';
import { createColumnsView } from '../../common/columns/columns-view.js';
import { createDetailsView } from '../../common/details/details-view.js';
import { createListView } from './list-view.js';
import { legend } from '../../common/columns/legend.js';
import { titled } from '../../common/element/node-link.js';
import { headingOf, pictureButtons } from '../../common/picture/picture-buttons.js';

/** The `view` that shows the list beside the canvas. */
const LIST = 'list';

/**
 * An element in the middle of its neighbours, and what is known about the chosen one beside it.
 *
 * @param {HTMLElement} element
 * @param {{actions: import('../../types.js').Actions}} wiring
 */
export function createView(element, { actions }) {
    element.innerHTML = `<div class="explore"><div class="explore-head"></div><section class="explore-list" hidden></section><div class="explore-canvas"></div>
        <div class="explore-legend"></div><aside class="details"></aside></div>`;
    const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (element.querySelector(selector));
    /** @type {import('./words.js').Context} */
    let context;
    let placed = -1;
    /** @type {import('../../common/columns/arrange.js').Arrangement | null} */
    let shown = null;

    const wishes = {
        select: (/** @type {string} */ token) => actions.tweak({ select: token === context.state.focus ? '' : token }),
        reveal: (/** @type {string} */ id) => {
            const groups = shown?.lanes.flatMap((lane) => lane.sections.flatMap((section) => section.groups)) ?? [];
            const folded = groups.find((group) => !group.open && group.nodes.some((node) => node.id === id));
            const { open, focus } = context.state;
            actions.tweak({ select: id === focus ? '' : id, open: folded ? [...open, folded.token] : open });
        },
        focus: (/** @type {string} */ id) => actions.visit({ focus: id, hide: context.state.hide, view: context.state.view }),
        toggle: (/** @type {string} */ token) => actions.go({ open: toggled(context.state.open, token) }),
    };
    const columns = createColumnsView(find('.explore-canvas'), { wishes, mayExpand: true });
    const details = createDetailsView(find('.details'), { actions });
    const list = find('.explore-list');
    /** @type {ReturnType<typeof createListView> | null} */
    let listView = null;
    /** @param {import('../../common/columns/arrange.js').Arrangement} arrangement */
    const showList = (arrangement) => {
        if (list.hidden) return;
        listView ??= createListView(list, { actions, wishes });
        listView.update(context, arrangement);
    };

    /** @param {import('./words.js').Context} now @param {import('./load.js').ExploreData} data */
    const update = (now, { focus, opened, vanished, selected }) => {
        const before = context?.state;
        context = now;
        const { t, state } = context;
        const neighbourhoods = new Map([[focus.element.id, focus.neighbourhood], ...opened]);
        const arrangement = arrangeAround({
            focus: focus.element,
            neighbourhoods,
            open: state.open,
            hide: state.hide,
            isWalked: context.names.isWalked,
        });
        shown = arrangement;
        render(
            html`<h1>${mark(focus.element)}<span>${titled(focus.element, context.lang)}<span class="around">${t.explore.around}</span></span></h1>
            <button type="button" class="action" data-list-toggle aria-pressed=${state.view === LIST ? 'true' : 'false'}
                @click=${() => actions.tweak({ view: state.view === LIST ? '' : LIST, params: {}, sort: [] })}>${t.list.title}</button>
            ${pictureButtons(context, actions, () => ({
                name: state.focus,
                title: headingOf(element),
                parts: [find('.explore-canvas .stage')],
                legends: [find('.explore-legend .legend')],
                sources: sourcesOf(context, [focus.element, ...[focus.neighbourhood, ...opened.values()].flatMap(({ nodes }) => nodes)]),
            }))}
            ${arrangement.total > arrangement.shown ? html`<p class="notice"
                data-notice="truncated">${t.explore.hub(arrangement.total)}</p>` : nothing}
            ${vanished.map((id) => html`<p class="notice" data-notice="vanished">${t.explore.vanished(id)}</p>`)}
            ${arrangement.labels.size === 0 ? html`<p class="notice" data-notice="nothing">${t.explore.nothing}</p>` : nothing}
            ${arrangement.labels.size && arrangement.nodes.size === 1 ? html`<p class="notice"
                data-notice="hidden">${t.explore.allHidden}</p>` : nothing}`,
            find('.explore-head'),
        );
        render(
            legend(context, arrangement, (hide) => actions.tweak({ hide })),
            find('.explore-legend'),
        );
        list.hidden = state.view !== LIST;
        element.querySelector('.explore')?.classList.toggle('has-list', !list.hidden);
        columns.update(context, arrangement);
        showList(arrangement);
        details.update(context, selected ?? { record: focus });
        const isElement = !state.open.at(-1)?.includes(':');
        if (before?.focus === state.focus && before.open.length < state.open.length && isElement) {
            const added = arrangement.nodes.size - placed;
            actions.announce(added > 0 ? t.explore.added(added) : t.explore.nothingAdded, true);
        }
        placed = arrangement.nodes.size;
    };
    return {
        update,
        dispose: () => {
            listView?.dispose();
            columns.dispose();
            details.dispose();
            element.replaceChildren();
        },
    };
}
