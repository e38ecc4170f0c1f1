// @ts-check
/** @typedef {import('./tree.js').Branch} Branch */

/**
 * Where a key leads in the icicle: up and down within a column, left to what holds the branch, right to what it holds.
 *
 * @param {HTMLElement} cell that has the focus
 * @param {string} key
 * @param {Branch} branch
 * @returns {HTMLElement | null}
 */
export function walkTree(cell, key, branch) {
    const cells = /** @type {HTMLElement[]} */ ([...(cell.parentElement?.querySelectorAll('[data-branch]') ?? [])]);
    const column = cells.filter((other) => other.ariaLevel === cell.ariaLevel);
    const find = (/** @type {Branch | null | undefined} */ wanted) =>
        cells.find((other) => other.dataset.branch === wanted?.node.id) ?? null;
    switch (key) {
        case 'ArrowUp':
            return column[column.indexOf(cell) - 1] ?? null;
        case 'ArrowDown':
            return column[column.indexOf(cell) + 1] ?? null;
        case 'ArrowLeft':
            return find(branch.parent);
        case 'ArrowRight':
            return find(branch.children[0]);
        case 'Home':
            return column[0];
        case 'End':
            return column.at(-1) ?? null;
        default:
            return null;
    }
}
