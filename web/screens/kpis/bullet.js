// @ts-check
import { html, nothing, svg } from 'lit-html';

const WIDTH = 200;
const HEIGHT = 26;
const MIDDLE = HEIGHT / 2;
/** Room beyond the longer of the two, so that a mark at the end is seen. */
const BEYOND = 1.06;

/**
 * A baseline as a bar and its target as a mark, on an axis of their own that begins at zero.
 *
 * @param {Record<string, any>} p properties of a KPI or series
 * @param {string} state
 */
export function bullet(p, state) {
    const [baseline, target] = [p.baselineNumber, p.targetNumber].map((value) => (typeof value === 'number' ? value : null));
    const known = [baseline, target].filter((value) => value !== null);
    const comparable = state === 'comparable' || state === 'below';
    if (!known.length || (known.length === 2 && !comparable)) return nothing;
    const isShare = (p.targetUnit ?? p.baselineUnit) === '%';
    const most = isShare ? Math.max(100, ...known) : Math.max(...known, Number.MIN_VALUE) * BEYOND;
    const at = (/** @type {number} */ value) => Math.max(0, Math.min(WIDTH, (value / most) * WIDTH));
    return html`<svg class="bullet" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        ${svg`<path class="bullet-axis" d=${`M0 ${MIDDLE}H${WIDTH}`}></path>
        ${baseline === null ? nothing : svg`<rect class="bullet-baseline" x="0" y=${MIDDLE - 5} width=${at(baseline)} height="10"></rect>`}
        ${baseline === null || target === null ? nothing : svg`<path class="bullet-change" d=${`M${at(baseline)} ${MIDDLE}H${at(target)}`}></path>`}
        ${target === null ? nothing : svg`<path class="bullet-target" d=${`M${at(target)} 2V${HEIGHT - 2}`}></path>`}`}</svg>`;
}
