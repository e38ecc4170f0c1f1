// @ts-check
import { html, nothing } from 'lit-html';
import { glyph, stroke } from '../element/glyphs.js';

/**
 * What the signs and lines mean; each entry switches its kind or basis off and on.
 *
 * @param {import('../../types.js').Context} context
 * @param {import('./arrange.js').Arrangement} arrangement
 * @param {(hide: string[]) => void} hide
 */
export function legend(context, arrangement, hide) {
    const { t, names, state } = context;
    const hidden = new Set(state.hide);
    const toggle = (/** @type {string} */ name) =>
        hide(hidden.has(name) ? state.hide.filter((other) => other !== name) : [...state.hide, name]);
    const entry = (
        /** @type {string} */ name,
        /** @type {unknown} */ sign,
        /** @type {string} */ word,
        /** @type {number} */ count,
        /** @type {string} */ hint,
    ) => html`<button type="button" class="legend-entry" data-legend=${name}
        aria-pressed=${hidden.has(name) ? 'false' : 'true'} title=${hint} @click=${() => toggle(name)}>${sign}<span>${word}</span> <span
            class="count">${count}</span></button>`;
    return html`<div class="legend" role="group" aria-label=${t.explore.legend}>
        ${[...arrangement.labels].map(([label, count]) => entry(label, glyph(label), names.label(label), count, names.label(label)))}
        ${arrangement.bases.size ? html`<span class="legend-divide" role="presentation"></span>` : nothing}
        ${[...arrangement.bases].map(([basis, count]) => entry(basis, stroke(basis), t.basis[/** @type {'stated'} */ (basis)], count, t.basis.long[/** @type {'stated'} */ (basis)]))}
        ${state.hide.length ? html`<button type="button" class="quiet" data-show-all
            @click=${() => hide([])}>${t.explore.showAll}</button>` : nothing}
    </div>`;
}
