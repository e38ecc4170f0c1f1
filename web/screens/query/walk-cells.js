// @ts-check
/** @type {Record<string, [number, number]>} */
const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** Arrow keys walk the cells of a grid, Home and End its rows. @param {KeyboardEvent} event */
export function walkCells(event) {
    const cell = /** @type {HTMLElement} */ (event.target).closest('[data-cell]');
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = [...(cell.closest('tbody')?.rows ?? [])].map(
        (row) => /** @type {HTMLElement[]} */ ([...row.querySelectorAll('[data-cell]')]),
    );
    const y = rows.findIndex((row) => row.includes(/** @type {HTMLElement} */ (cell)));
    const x = rows[y].indexOf(/** @type {HTMLElement} */ (cell));
    const [down, right] = STEPS[event.key] ?? [0, 0];
    const next = event.key === 'Home' ? rows[y][0] : event.key === 'End' ? rows[y].at(-1) : rows[y + down]?.[x + right];
    if (!next || next === cell) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
