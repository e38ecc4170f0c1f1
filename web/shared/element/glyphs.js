// @ts-check
import { html, svg } from 'lit-html';

/** One silhouette per kind on a 16 × 16 grid, so that kinds differ by shape and not by colour alone. */
const SHAPES = /** @type {Record<string, string>} */ ({
    Plan: 'M3 1h7l3.5 3.5V15H3zm6.5 1.5V5H12z',
    Statement: 'M8 .8l2.1 4.8 5.1.5-3.9 3.4 1.2 5.1L8 11.9l-4.5 2.7 1.2-5.1L.8 6.1l5.1-.5z',
    Policy: 'M8 .8l6.4 3.6v7.2L8 15.2l-6.4-3.6V4.4z',
    Measure: 'M3 1.5h10A1.5 1.5 0 0 1 14.5 3v10a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 13V3A1.5 1.5 0 0 1 3 1.5z',
    Initiative: 'M3 1.5 14.5 8 3 14.5z',
    Kpi: 'M1 9.5h3.6V15H1zM6.2 5.5h3.6V15H6.2zM11.4 1H15v14h-3.6z',
    KpiSeries: 'M3 7.5h3.6V15H3zM9.4 2.5H13V15H9.4z',
    Project: 'M8 .7 15.3 8 8 15.3.7 8z',
    District:
        'M8 .8a5.2 5.2 0 0 1 5.2 5.2C13.200 9.700 8 15.400 8 15.400S2.800 9.700 2.800 6A5.2 5.2 0 0 1 8 .8zM8 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
    DistrictDirection: 'M1 5.800h6.500V2L15 8l-7.500 6v-3.800H1z',
    ManifestoItem: 'M1 2h14v9H8.500L4.500 15v-4H1z',
    SdgGoal: 'M8 .8a7.200 7.200 0 1 0 0 14.400A7.200 7.200 0 0 0 8 .8zm0 4.200a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
    NationalDirection: 'M2.500 1h1.800v14H2.500zM5.300 1.800h9.200L12.300 5.300l2.200 3.500H5.300z',
    Place: 'M.8 1.800h14.400v2.400h-1.800V15H11V7.400H5V15H2.600V4.200H.8zM5 4.200v1.200h6V4.200z',
    Term: 'M2 1.800h12V5H9.800v9.500H6.200V5H2z',
    Document: 'M2.500 1h11v14h-11zM5 4v1.400h6V4zm0 3.300v1.400h6V7.300zm0 3.300V12h4v-1.400z',
    Observation: 'M8 3.500a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9z',
    Correction: 'M11.500 1 15 4.500 5.500 14 1 15l1-4.500z',
    Discrepancy:
        'M1.500 4.500h7L10.200 1l1.800.9-1.300 2.600h3.800v2.200H9.600L8.300 9.300h6.200v2.200H7.200L5.500 15l-1.800-.9L5 11.500H1.500V9.300h4.600l1.300-2.600H1.500z',
    Examination:
        'M6.500 1a5.500 5.500 0 0 1 4.400 8.800l4 4-1.600 1.600-4-4A5.500 5.500 0 1 1 6.500 1zm0 2.200a3.300 3.300 0 1 0 0 6.600 3.300 3.300 0 0 0 0-6.600z',
    Revision: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm-1 3v5l3.500 2 .8-1.400L8.600 8V4z',
});

/** The sign of a kind; its name stands beside it, so it is silent. @param {string} label */
export const glyph = (label) => html`<svg class="glyph" data-kind=${label} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    ${svg`<path fill-rule="evenodd" d=${SHAPES[label] ?? SHAPES.Observation}></path>`}</svg>`;

/** The sign of an element: SDG goals wear their number on their colour. @param {import('../../types.js').GraphNode} node */
export function mark(node) {
    const goal = node.label === 'SdgGoal' && (node.properties?.number ?? node.id.split('.').at(-1));
    return goal ? html`<span class="sdg" data-goal=${goal} aria-hidden="true">${goal}</span>` : glyph(node.label);
}

/** A stroke in the line style of a basis. @param {string} basis */
export const stroke = (basis) => html`<svg class="stroke" data-basis=${basis} viewBox="0 0 26 8" aria-hidden="true" focusable="false">
    ${svg`<path d="M1 4h24"></path>`}</svg>`;
