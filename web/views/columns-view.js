// @ts-check
import { html, nothing, render, svg } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { createPan } from '../columns/pan.js';
import { measure, place } from '../columns/place.js';
import { route } from '../columns/route.js';
import { stepFrom } from '../columns/walk.js';
import { connected, wiresOf } from '../columns/wires.js';
import { titleText } from './parts/node-link.js';
import { boxOf, laneOf } from './parts/box.js';

/** @typedef {import('../types.js').Context} Context */
/** @typedef {import('../columns/arrange.js').Arrangement} Arrangement */
/** @typedef {{select: (token: string) => void, focus: (id: string) => void, toggle: (token: string) => void}} Wishes */

/**
 * Elements in columns by kind, joined by lines: boxes are buttons, lines lie in an SVG beneath them.
 *
 * @param {HTMLElement} element
 * @param {{wishes: Wishes, mayExpand: boolean}} wiring
 */
export function createColumnsView(element, { wishes, mayExpand }) {
    element.classList.add('canvas');
    render(html`<div class="viewport" role="group" aria-describedby="canvas-keys"><div class="ground"><div class="stage"><svg class="wires" aria-hidden="true" focusable="false"></svg><div class="lanes"></div></div></div></div>
        <div class="canvas-tools"></div>`, element);
    const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (element.querySelector(selector));
    const [viewport, stage, lanes, wiresLayer] = [find('.viewport'), find('.stage'), find('.lanes'), /** @type {SVGElement} */ (/** @type {unknown} */ (find('.wires')))];
    const pan = createPan(viewport, find('.ground'), stage, { roomy: mayExpand, zoomed: () => tools() });
    /** @type {Context} */
    let context;
    /** @type {Arrangement} */
    let arrangement;
    /** @type {import('../columns/wires.js').Wire[]} */
    let wires = [];
    let current = '';
    let shownFocus = /** @type {string | null} */ (null);
    let middle = { x: 0, y: 0 };
    let takeFocus = false;

    const draw = () => {
        const { state } = context;
        const selected = state.select || (arrangement.focus?.id ?? '');
        const ends = new Set([...arrangement.nodes.keys(), ...arrangement.lanes.flatMap((lane) => lane.sections.flatMap((section) => section.groups.map((group) => group.token)))]);
        if (!ends.has(current)) current = arrangement.focus?.id ?? arrangement.nodes.keys().next().value ?? '';
        const open = new Set(state.open);
        const stageState = { context, focus: arrangement.focus?.id ?? '', selected, current, expanded: open, mayExpand };
        viewport.setAttribute('aria-label', context.t.explore.region);
        render(html`${repeat(arrangement.lanes, (lane) => lane.slot, (lane) => (arrangement.focus && lane.slot === 0
            ? html`<div class="lane lane-focus" data-slot="0" data-late="false">${boxOf(stageState, arrangement.focus)}</div>` : laneOf(stageState, lane)))}`, lanes);
        wires = wiresOf(arrangement);
        settle();
        lightSelected();
        tools();
    };

    /** Places, measures and wires what was drawn. */
    const settle = () => {
        if (!arrangement?.lanes.length) return;
        const held = pan.whereIs(middle);
        const placed = place(stage, { width: viewport.clientWidth, height: viewport.clientHeight });
        middle = placed.middle;
        pan.resize(placed);
        element.style.setProperty('--content', `${Math.ceil(placed.height)}px`);
        stage.style.setProperty('width', `${placed.width}px`);
        stage.style.setProperty('height', `${placed.height}px`);
        const focusNow = arrangement.focus?.id ?? '';
        if (focusNow !== shownFocus) pan.show(focusNow ? middle : { x: placed.width / 2, y: 0 });
        else pan.hold(middle, held);
        shownFocus = focusNow;
        const { boxes, obstacles } = measure(stage, pan.zoom());
        wiresLayer.setAttribute('viewBox', `0 0 ${placed.width} ${placed.height}`);
        render(svg`${repeat(route(wires, boxes, obstacles), ({ wire }) => wire.id, ({ wire, d }) => svg`<g class="wire" data-wire=${wire.id} data-basis=${wire.basis} data-from=${wire.from} data-to=${wire.to}>
            <path class="wire-line" d=${d} stroke-width=${wire.width}></path><path class="wire-hit" d=${d}><title>${wireTitle(wire)}</title></path></g>`)}`, wiresLayer);
    };
    /** @param {import('../columns/wires.js').Wire} wire */
    const wireTitle = (wire) => {
        const types = [...new Set(wire.relationships.map((relationship) => context.names.type(relationship.type)))].join('・');
        const ends = wire.folded ? `${wire.relationships.length}` : `${nameOf(wire.from)} → ${nameOf(wire.to)}`;
        return `${types}（${context.t.basis[/** @type {'stated'} */ (wire.basis)]}） ${ends}`;
    };
    /** @param {string} id */
    const nameOf = (id) => titleText(/** @type {any} */ (arrangement.nodes.get(id)), context.lang);

    /** Brings out the lines of one end, or of one line; the others step back. @param {string} end */
    const light = (end) => {
        for (const group of wiresLayer.querySelectorAll('.wire')) {
            const { from, to, wire } = /** @type {SVGElement} */ (group).dataset;
            group.classList.toggle('is-lit', end !== '' && (from === end || to === end || wire === end));
        }
        const near = connected(wires, end);
        for (const box of lanes.querySelectorAll('[data-end]')) box.classList.toggle('is-near', near.has(/** @type {HTMLElement} */ (box).dataset.end ?? ''));
        stage.toggleAttribute('data-lit', end !== '' && wiresLayer.querySelector('.is-lit') !== null);
    };
    const lightSelected = () => light(context?.state.select ?? '');

    const tools = () => {
        if (!context) return;
        const { t } = context;
        const tool = (/** @type {string} */ name, /** @type {string} */ path, /** @type {() => void} */ act) => html`<button type="button" class="tool" aria-label=${name} title=${name} @click=${act}>
            <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d=${path}></path></svg></button>`;
        render(html`${tool(t.explore.zoomIn, 'M8 3v10M3 8h10', pan.zoomIn)}<button type="button" class="tool zoom-level" title=${t.explore.zoomReset} @click=${pan.reset}>${Math.round(pan.zoom() * 100)}%<span class="visually-hidden"> ${t.explore.zoomReset}</span></button>
            ${tool(t.explore.zoomOut, 'M3 8h10', pan.zoomOut)}${tool(t.explore.fit, 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4', pan.fit)}<p id="canvas-keys" class="visually-hidden">${t.explore.keys}</p>`, find('.canvas-tools'));
    };

    /** @param {Event} event @param {string} selector */
    const hit = (event, selector) => /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest(selector));
    /** @param {MouseEvent} event */
    const clicked = (event) => {
        const expand = hit(event, '[data-expand]');
        const group = hit(event, '[data-group]');
        const node = hit(event, '[data-node]');
        const wire = wires.find((known) => known.id === hit(event, '[data-wire]')?.dataset.wire);
        if (expand) wishes.toggle(expand.dataset.expand ?? '');
        else if (group) wishes.toggle(group.dataset.group ?? '');
        else if (node) wishes.select(node.dataset.node ?? '');
        else if (wire?.folded) wishes.toggle(wire.from.includes(':') ? wire.from : wire.to);
        else if (wire) wishes.select(wire.id);
    };
    /** @param {string} id */
    const refocus = (id) => {
        takeFocus = true;
        wishes.focus(id);
    };
    /** @param {KeyboardEvent} event */
    const pressed = (event) => {
        const button = hit(event, '[data-walk]');
        const id = button?.dataset.node;
        if (!button || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === 'Enter' && id) refocus(id);
        else if ((event.key === '+' || event.key === ';' || event.key === '-') && id && mayExpand) wishes.toggle(id);
        else {
            const next = stepFrom(stage, button, event.key, (end) => connected(wires, end));
            if (!next) return;
            next.focus();
        }
        event.preventDefault();
    };
    /** @param {FocusEvent} event */
    const focused = (event) => {
        const end = hit(event, '[data-walk]')?.dataset.walk;
        if (!end) return;
        if (current !== end) {
            for (const button of lanes.querySelectorAll('[data-walk], [data-expand]')) {
                const { walk, expand } = /** @type {HTMLElement} */ (button).dataset;
                /** @type {HTMLElement} */ (button).tabIndex = (walk ?? expand) === end ? 0 : -1;
            }
        }
        current = end;
        light(end);
    };
    /** @param {Event} event */
    const over = (event) => {
        const end = hit(event, '[data-end]')?.dataset.end ?? hit(event, '[data-wire]')?.dataset.wire;
        if (end) light(end);
        else lightSelected();
    };
    stage.addEventListener('click', clicked);
    stage.addEventListener('dblclick', (event) => { const node = hit(event, '[data-node]'); if (node) refocus(node.dataset.node ?? ''); });
    stage.addEventListener('keydown', pressed);
    stage.addEventListener('focusin', focused);
    stage.addEventListener('focusout', lightSelected);
    stage.addEventListener('pointerover', over);
    stage.addEventListener('pointerleave', lightSelected);
    const resized = new ResizeObserver(() => settle());
    resized.observe(viewport);

    return {
        /** @param {Context} now @param {Arrangement} next */
        update: (now, next) => {
            [context, arrangement] = [now, next];
            draw();
            if (takeFocus && arrangement.focus) find('.is-focus .box-main')?.focus();
            takeFocus = false;
        },
        dispose: () => {
            resized.disconnect();
            pan.dispose();
            render(nothing, element);
        },
    };
}
