// @ts-check
import { html, nothing, svg } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { render } from '../render.js';
import { listenTo } from './gestures.js';
import { createPan } from './pan.js';
import { measure, place } from './place.js';
import { route } from './route.js';
import { connected, wiresOf } from './wires.js';
import { boxOf, laneOf } from './box.js';
import { wirePath, zoomTools } from './canvas-parts.js';

/** @typedef {import('../../types.js').Context} Context */
/** @typedef {import('./arrange.js').Arrangement} Arrangement */

/** What is printed above the canvas, in pixels: a heading, or a question with its documents. */
const PRINTED_ABOVE = { element: 110, answer: 330 };
/** More lines than this step back until one of their ends is pointed at. */
const MANY_WIRES = 40;

/**
 * Elements in columns by kind, joined by lines: boxes are buttons, lines lie in an SVG beneath them.
 *
 * @param {HTMLElement} element
 * @param {{wishes: import('./gestures.js').Wishes, mayExpand: boolean}} wiring
 */
export function createColumnsView(element, { wishes, mayExpand }) {
    element.classList.add('canvas');
    render(
        html`<div class="viewport" role="group" aria-describedby="canvas-keys"><div class="ground"><div class="stage">
                <svg class="wires" aria-hidden="true" focusable="false"></svg><div class="lanes"></div></div></div></div>
            <div class="canvas-tools"></div>`,
        element,
    );
    const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (element.querySelector(selector));
    const [viewport, stage, lanes] = [find('.viewport'), find('.stage'), find('.lanes')];
    const wiresLayer = /** @type {SVGElement} */ (/** @type {unknown} */ (find('.wires')));
    const pan = createPan(viewport, find('.ground'), stage, { roomy: mayExpand, zoomed: () => tools() });
    /** @type {Context} */
    let context;
    /** @type {Arrangement} */
    let arrangement;
    /** @type {import('./wires.js').Wire[]} */
    let wires = [];
    /** The one box that the tab key reaches; arrows reach the others. */
    let current = '';
    let shownFocus = /** @type {string | null} */ (null);
    let middle = { x: 0, y: 0 };
    let takeFocus = false;

    const draw = () => {
        const focus = arrangement.focus;
        const groups = arrangement.lanes.flatMap((lane) => lane.sections.flatMap((section) => section.groups));
        if (!arrangement.nodes.has(current) && !groups.some((group) => group.token === current)) {
            current = focus?.id ?? arrangement.nodes.keys().next().value ?? '';
        }
        const { select, open } = context.state;
        const shared = { context, focus: focus?.id ?? '', selected: select || (focus?.id ?? ''), current, expanded: new Set(open), mayExpand };
        const focusLane = () => html`<div class="lane lane-focus" data-slot="0" data-late="false">${focus && boxOf(shared, focus)}</div>`;
        const laneOrFocus = repeat(
            arrangement.lanes,
            (lane) => lane.slot,
            (lane) => (focus && lane.slot === 0 ? focusLane() : laneOf(shared, lane)),
        );
        viewport.setAttribute('aria-label', context.t.explore.region);
        render(html`${laneOrFocus}`, lanes);
        wires = wiresOf(arrangement);
        settle();
        unlight();
        tools();
    };

    /** Places, measures and wires what was drawn; what stood keeps its place on the screen. */
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
        if (focusNow === shownFocus) pan.hold(middle, held);
        else pan.show(focusNow ? middle : { x: placed.width / 2, y: 0 });
        shownFocus = focusNow;
        const measured = measure(stage, pan.zoom());
        wiresLayer.setAttribute('viewBox', `0 0 ${placed.width} ${placed.height}`);
        const paths = repeat(
            route(wires, measured),
            ({ wire }) => wire.id,
            (routed) => wirePath(context, arrangement, routed),
        );
        render(svg`${paths}`, wiresLayer);
        stage.toggleAttribute('data-many', wires.length > MANY_WIRES);
    };

    /** Brings out the lines of one end, or one line; the others step back. @param {string} end */
    const light = (end) => {
        for (const group of wiresLayer.querySelectorAll('.wire')) {
            const { from, to, wire } = /** @type {SVGElement} */ (group).dataset;
            group.classList.toggle('is-lit', end !== '' && [from, to, wire].includes(end));
        }
        const near = connected(wires, end);
        for (const box of lanes.querySelectorAll('[data-end]')) {
            box.classList.toggle('is-near', near.has(/** @type {HTMLElement} */ (box).dataset.end ?? ''));
        }
        stage.toggleAttribute('data-lit', end !== '' && wiresLayer.querySelector('.is-lit') !== null);
    };
    const unlight = () => light(context?.state.select ?? '');
    const tools = () => context && render(zoomTools(context, pan), find('.canvas-tools'));

    /** @param {string} end */
    const arrived = (end) => {
        for (const button of /** @type {NodeListOf<HTMLElement>} */ (lanes.querySelectorAll('[data-walk], [data-expand]'))) {
            button.tabIndex = (button.dataset.walk ?? button.dataset.expand) === end ? 0 : -1;
        }
        current = end;
        light(end);
    };
    /** @param {string} id */
    const refocus = (id) => {
        // Without a change nothing would be drawn, and the focus would be taken later, from where it is then.
        takeFocus = id !== arrangement?.focus?.id;
        wishes.focus(id);
    };
    listenTo(stage, { wires: () => wires, mayExpand, wishes, refocus, arrived, light, unlight });
    const resized = new ResizeObserver(settle);
    resized.observe(viewport);
    const toPaper = () => {
        document.body.dataset.paper = pan.toPaper(PRINTED_ABOVE[mayExpand ? 'element' : 'answer']);
    };
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', pan.fromPaper);

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
            window.removeEventListener('beforeprint', toPaper);
            window.removeEventListener('afterprint', pan.fromPaper);
            pan.dispose();
            render(nothing, element);
        },
    };
}
