// @ts-check
/**
 * Where an arrow key leads: up and down within a column, left and right to the nearest box, connected ones first.
 *
 * @param {HTMLElement} stage
 * @param {HTMLElement} from the button that has the focus
 * @param {string} key
 * @param {(end: string) => Set<string>} connectedTo
 * @returns {HTMLElement | null}
 */
export function stepFrom(stage, from, key, connectedTo) {
    const lane = from.closest('[data-slot]');
    if (!lane) return null;
    const column = buttonsOf(lane);
    const at = column.indexOf(from);
    switch (key) {
        case 'ArrowUp':
            return column[at - 1] ?? null;
        case 'ArrowDown':
            return column[at + 1] ?? null;
        case 'Home':
            return column[0];
        case 'End':
            return column.at(-1) ?? null;
        case 'ArrowLeft':
            return sideways(stage, from, -1, connectedTo);
        case 'ArrowRight':
            return sideways(stage, from, 1, connectedTo);
        default:
            return null;
    }
}

/** @param {Element} lane */
const buttonsOf = (lane) => /** @type {HTMLElement[]} */ ([...lane.querySelectorAll('[data-walk]')]);

/** @param {HTMLElement} element */
const heightOf = (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return (top + bottom) / 2;
};

/** @param {HTMLElement} stage @param {HTMLElement} from @param {1 | -1} direction @param {(end: string) => Set<string>} connectedTo */
function sideways(stage, from, direction, connectedTo) {
    const lanes = [...stage.querySelectorAll('[data-slot]')];
    const connected = connectedTo(from.dataset.walk ?? '');
    const here = lanes.indexOf(/** @type {Element} */ (from.closest('[data-slot]')));
    /** @type {HTMLElement | null} */
    let fallback = null;
    for (let at = here + direction; at >= 0 && at < lanes.length; at += direction) {
        const near = buttonsOf(lanes[at]).sort((a, b) => Math.abs(heightOf(a) - heightOf(from)) - Math.abs(heightOf(b) - heightOf(from)));
        const linked = near.find((button) => connected.has(button.dataset.walk ?? ''));
        if (linked) return linked;
        fallback ??= near[0] ?? null;
    }
    return fallback;
}
