// @ts-check
import { html, nothing, svg } from 'lit-html';
import { titleText } from '../element/node-link.js';

/** @typedef {import('../../types.js').Context} Context */
/** @typedef {import('./wires.js').Wire} Wire */

/**
 * A line on the canvas, with a wider one above it that is easier to hit.
 *
 * @param {Context} context
 * @param {import('./arrange.js').Arrangement} arrangement
 * @param {{wire: Wire, d: string, whole: string}} routed `whole` is drawn where the line is pointed at
 */
export const wirePath = (context, arrangement, { wire, d, whole }) => svg`<g
    class="wire" data-wire=${wire.id} data-basis=${wire.basis} data-from=${wire.from} data-to=${wire.to}>
    <path class="wire-line" d=${d} stroke-width=${wire.width}></path>
    ${whole === d ? nothing : svg`<path class="wire-whole" d=${whole} stroke-width=${wire.width}></path>`}
    <path class="wire-hit" d=${d}><title>${wireTitle(context, arrangement, wire)}</title></path></g>`;

/** @param {Context} context @param {import('./arrange.js').Arrangement} arrangement @param {Wire} wire */
function wireTitle({ t, names, lang }, { nodes }, wire) {
    const types = wire.types.map(names.type).join('・');
    const nameOf = (/** @type {string} */ id) => titleText(nodes.get(id) ?? { id, label: '', title: id }, lang);
    const ends = wire.folded ? `${wire.count}` : `${nameOf(wire.from)} → ${nameOf(wire.to)}`;
    return `${types}（${t.basis[/** @type {'stated'} */ (wire.basis)]}） ${ends}`;
}

/** @param {Context} context @param {ReturnType<typeof import('./pan.js').createPan>} pan */
export function zoomTools({ t }, pan) {
    const tool = (/** @type {string} */ name, /** @type {string} */ path, /** @type {() => void} */ act) => html`<button
        type="button" class="tool" aria-label=${name} title=${name} @click=${act}>
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d=${path}></path></svg></button>`;
    return html`${tool(t.explore.zoomIn, 'M8 3v10M3 8h10', pan.zoomIn)}
        <button type="button" class="tool zoom-level" title=${t.explore.zoomReset} @click=${pan.reset}>
            ${Math.round(pan.zoom() * 100)}%<span class="visually-hidden"> ${t.explore.zoomReset}</span></button>
        ${tool(t.explore.zoomOut, 'M3 8h10', pan.zoomOut)}
        ${tool(t.explore.fit, 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4', pan.fit)}
        <p id="canvas-keys" class="visually-hidden">${t.explore.keys}</p>`;
}
