// @ts-check
const ZOOM = { min: 0.4, max: 2, step: 1.2 };
const SLOP = 4;

/**
 * Moves the canvas: scrolling does the panning (touch, wheel, keyboard, screen magnifiers all know it), dragging the
 * ground scrolls too, and one CSS transform does the zoom.
 *
 * @param {HTMLElement} viewport scrolls
 * @param {HTMLElement} ground sized as the zoomed stage
 * @param {HTMLElement} stage
 * @param {(zoom: number) => void} zoomed
 */
export function createPan(viewport, ground, stage, zoomed) {
    let zoom = 1;
    let size = { width: 0, height: 0 };
    /** @type {{x: number, y: number, left: number, top: number, moved: boolean} | null} */
    let drag = null;

    const apply = () => {
        stage.style.setProperty('transform', zoom === 1 ? 'none' : `scale(${zoom})`);
        ground.style.setProperty('width', `${Math.max(size.width * zoom, 0)}px`);
        ground.style.setProperty('height', `${Math.max(size.height * zoom, 0)}px`);
    };
    /** Zooms about a point of the viewport. @param {number} next @param {{x: number, y: number}} [about] */
    const zoomTo = (next, about = { x: viewport.clientWidth / 2, y: viewport.clientHeight / 2 }) => {
        const before = zoom;
        zoom = Math.min(ZOOM.max, Math.max(ZOOM.min, next));
        if (zoom === before) return;
        const x = (viewport.scrollLeft + about.x) / before;
        const y = (viewport.scrollTop + about.y) / before;
        apply();
        viewport.scrollTo(x * zoom - about.x, y * zoom - about.y);
        zoomed(zoom);
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
        /** @param {{x: number, y: number}} point of the stage @param {{x: number, y: number}} [at] place in the viewport, its centre unless told */
        show: (point, at = { x: viewport.clientWidth / 2, y: viewport.clientHeight / 2 }) => viewport.scrollTo(point.x * zoom - at.x, point.y * zoom - at.y),
        zoomIn: () => zoomTo(zoom * ZOOM.step),
        zoomOut: () => zoomTo(zoom / ZOOM.step),
        reset: () => zoomTo(1),
        fit: () => zoomTo(Math.min(1, viewport.clientWidth / size.width, viewport.clientHeight / size.height)),
        dispose: () => {
            viewport.removeEventListener('wheel', wheel);
            viewport.removeEventListener('pointerdown', down);
            viewport.removeEventListener('pointermove', move);
            viewport.removeEventListener('pointerup', up);
            viewport.removeEventListener('pointercancel', up);
        },
    };
}
