// @ts-check
/** @typedef {{left: number, right: number, top: number, bottom: number, lane: number}} Box */

/** Height of the middle of a box. @param {Box} box */
export const middle = (box) => (box.top + box.bottom) / 2;

const LANE = { min: 148, max: 236 };
const GAP = { min: 34, max: 92 };
const MARGIN = 16;

/**
 * Puts the lanes side by side, each centred on the middle by what it held at first, and sizes the stage.
 *
 * @param {HTMLElement} stage
 * @param {{width: number, height: number}} room of the viewport
 * @returns {{width: number, height: number, middle: {x: number, y: number}}}
 */
export function place(stage, room) {
    const lanes = /** @type {HTMLElement[]} */ ([...stage.querySelectorAll('[data-slot]')]);
    const first = lanes.filter((lane) => lane.dataset.late !== 'true').length;
    const gap = Math.min(GAP.max, Math.max(GAP.min, (room.width - 2 * MARGIN) / first / 5));
    const width = Math.floor(Math.min(LANE.max, Math.max(LANE.min, (room.width - 2 * MARGIN - gap * (first - 1)) / first)));
    stage.style.setProperty('--lane', `${width}px`);
    const heights = lanes.map(firstHeight);
    const isTallAnswer = !stage.querySelector('.lane-focus') && Math.max(...heights) > room.height;
    const tops = heights.map((height) => (isTallAnswer ? 0 : -height / 2));
    const top = Math.min(...tops);
    const slots = lanes.map((lane) => Number(lane.dataset.slot));
    const left = Math.min(...slots);
    let bottom = 0;
    lanes.forEach((lane, at) => {
        const y = tops[at] - top + MARGIN;
        lane.style.setProperty('left', `${MARGIN + (slots[at] - left) * (width + gap)}px`);
        lane.style.setProperty('top', `${y}px`);
        bottom = Math.max(bottom, y + lane.offsetHeight);
    });
    return {
        width: 2 * MARGIN + (Math.max(...slots) - left) * (width + gap) + width,
        height: bottom + MARGIN,
        middle: { x: MARGIN - left * (width + gap) + width / 2, y: MARGIN - top },
    };
}

/**
 * Height of what a lane held at first, with its groups folded: opening a group or a neighbour moves nothing above it.
 *
 * @param {HTMLElement} lane
 */
function firstHeight(lane) {
    const section = /** @type {HTMLElement | null} */ (lane.querySelector('[data-section]'));
    if (!section) return lane.offsetHeight;
    const unfolded = /** @type {HTMLElement[]} */ ([...section.querySelectorAll('[data-foldable=true] > [data-members]')]);
    return section.offsetHeight - unfolded.reduce((sum, members) => sum + members.offsetHeight, 0);
}

/**
 * Where everything stands on the stage, whatever its zoom.
 *
 * @param {HTMLElement} stage
 * @param {number} zoom
 * @returns {{boxes: Map<string, Box>, obstacles: Box[], heads: Map<string, Box>}} `heads` of groups, by token
 */
export function measure(stage, zoom) {
    const origin = stage.getBoundingClientRect();
    const lanes = [...stage.querySelectorAll('[data-slot]')];
    /** @type {Map<string, Box>} */
    const boxes = new Map();
    /** @type {Map<string, Box>} */
    const heads = new Map();
    /** @type {Box[]} */
    const obstacles = [];
    lanes.forEach((lane, at) => {
        for (const element of /** @type {NodeListOf<HTMLElement>} */ (lane.querySelectorAll('[data-obstacle]'))) {
            const r = element.getBoundingClientRect();
            const box = {
                left: (r.left - origin.left) / zoom,
                right: (r.right - origin.left) / zoom,
                top: (r.top - origin.top) / zoom,
                bottom: (r.bottom - origin.top) / zoom,
                lane: at,
            };
            obstacles.push(box);
            if (element.dataset.end) boxes.set(element.dataset.end, box);
            if (element.dataset.head) heads.set(element.dataset.head, box);
        }
    });
    return { boxes, obstacles, heads };
}
