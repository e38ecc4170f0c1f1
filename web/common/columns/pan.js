// @ts-check
import { sheetFor } from './paper.js';

const ZOOM = { min: 0.4, max: 2, step: 1.2 };
const SLOP = 4;

/**
 * Moves the canvas: scrolling does the panning (touch, wheel, keyboard, screen magnifiers all know it), dragging the
 * ground scrolls too, and one CSS transform does the zoom.
 *
 * @param {HTMLElement} viewport scrolls
 * @param {HTMLElement} ground sized as the zoomed stage
 * @param {HTMLElement} stage
 * @param {{roomy: boolean, zoomed: () => void}} how `roomy` leaves half a viewport free around the stage, so that what stands can stay
 *   where it is on the screen when the stage grows
 */
export function createPan(viewport, ground, stage, { roomy, zoomed }) {
    let zoom = 1;
    let size = { width: 0, height: 0 };
    let free = { x: 0, y: 0 };
    /** @type {{x: number, y: number, left: number, top: number, moved: boolean} | null} */
    let drag = null;

    const room = () => (roomy ? { x: Math.round(viewport.clientWidth / 2), y: Math.round(viewport.clientHeight / 2) } : { x: 0, y: 0 });
    const apply = () => {
        free = room();
        const { x, y } = free;
        stage.style.setProperty('left', `${x}px`);
        stage.style.setProperty('top', `${y}px`);
        stage.style.setProperty('transform', zoom === 1 ? 'none' : `scale(${zoom})`);
        ground.style.setProperty('width', `${size.width * zoom + 2 * x}px`);
        ground.style.setProperty('height', `${size.height * zoom + 2 * y}px`);
    };
    /** Zooms about a point of the viewport. @param {number} next @param {{x: number, y: number}} [about] */
    const zoomTo = (next, about = { x: viewport.clientWidth / 2, y: viewport.clientHeight / 2 }) => {
        const before = zoom;
        zoom = Math.min(ZOOM.max, Math.max(ZOOM.min, next));
        if (zoom === before) return;
        const x = (viewport.scrollLeft + about.x - free.x) / before;
        const y = (viewport.scrollTop + about.y - free.y) / before;
        apply();
        viewport.scrollTo(x * zoom + free.x - about.x, y * zoom + free.y - about.y);
        zoomed();
    };
    /** Brings a point of the stage to the centre; a stage that fits is centred itself. @param {{x: number, y: number}} point */
    const show = (point) => {
        const x = size.width * zoom <= viewport.clientWidth ? size.width / 2 : point.x;
        const y = size.height * zoom <= viewport.clientHeight ? size.height / 2 : point.y;
        viewport.scrollTo(x * zoom + free.x - viewport.clientWidth / 2, y * zoom + free.y - viewport.clientHeight / 2);
    };
    /** @param {WheelEvent} event */
    const wheel = (event) => {
        if (!event.ctrlKey) return;
        event.preventDefault();
        const bounds = viewport.getBoundingClientRect();
        zoomTo(zoom * (event.deltaY < 0 ? 1.1 : 1 / 1.1), { x: event.clientX - bounds.left, y: event.clientY - bounds.top });
    };
    /** @param {PointerEvent} event */
    const down = (event) => {
        const target = /** @type {Element} */ (event.target);
        if (event.button !== 0 || event.pointerType !== 'mouse' || target.closest('button, a, [data-wire]')) return;
        drag = { x: event.clientX, y: event.clientY, left: viewport.scrollLeft, top: viewport.scrollTop, moved: false };
    };
    /** @param {PointerEvent} event */
    const move = (event) => {
        if (!drag) return;
        const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
        if (!drag.moved && Math.hypot(dx, dy) < SLOP) return;
        if (!drag.moved) viewport.setPointerCapture(event.pointerId);
        drag.moved = true;
        viewport.classList.add('is-dragged');
        viewport.scrollTo(drag.left - dx, drag.top - dy);
    };
    const up = () => {
        drag = null;
        viewport.classList.remove('is-dragged');
    };
    viewport.addEventListener('wheel', wheel, { passive: false });
    viewport.addEventListener('pointerdown', down);
    viewport.addEventListener('pointermove', move);
    viewport.addEventListener('pointerup', up);
    viewport.addEventListener('pointercancel', up);

    return {
        zoom: () => zoom,
        /** @param {{width: number, height: number}} next */
        resize: (next) => {
            size = next;
            apply();
        },
        show,
        /** Where a point of the stage stands in the viewport now. @param {{x: number, y: number}} point */
        whereIs: (point) => ({ x: point.x * zoom + free.x - viewport.scrollLeft, y: point.y * zoom + free.y - viewport.scrollTop }),
        /**
         * Brings a point of the stage to a place in the viewport.
         *
         * @param {{x: number, y: number}} point
         * @param {{x: number, y: number}} at
         */
        hold: (point, at) => viewport.scrollTo(point.x * zoom + free.x - at.x, point.y * zoom + free.y - at.y),
        zoomIn: () => zoomTo(zoom * ZOOM.step),
        zoomOut: () => zoomTo(zoom / ZOOM.step),
        reset: () => zoomTo(1),
        fit: () => {
            zoomTo(Math.min(1, viewport.clientWidth / size.width, viewport.clientHeight / size.height));
            show({ x: size.width / 2, y: size.height / 2 });
        },
        /** Lays the whole stage out for paper: `zoom` breaks between pages, a transform would be cut off. @param {number} head */
        toPaper: (head) => {
            const { way, zoom: fit, height } = sheetFor(size, head);
            for (const [name, value] of Object.entries({ left: '0', top: '0', transform: 'none', zoom: String(fit) }))
                stage.style.setProperty(name, value);
            ground.style.setProperty('width', `${size.width * fit}px`);
            ground.style.setProperty('height', `${height}px`);
            return way;
        },
        fromPaper: () => {
            stage.style.removeProperty('zoom');
            apply();
        },
        dispose: () => {
            viewport.removeEventListener('wheel', wheel);
            viewport.removeEventListener('pointerdown', down);
            viewport.removeEventListener('pointermove', move);
            viewport.removeEventListener('pointerup', up);
            viewport.removeEventListener('pointercancel', up);
        },
    };
}
