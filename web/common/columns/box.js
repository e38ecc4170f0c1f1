// @ts-check
import { html, nothing } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { glyph, mark } from '../element/glyphs.js';
import { isShownByNumber } from '../model/kinds.js';
import { isDraft } from '../model/sources.js';
import { statusBadge } from '../evidence/evidence.js';
import { numbered, titleText, titled } from '../element/node-link.js';

/** @typedef {import('../../types.js').Context} Context */
/** @typedef {import('../../types.js').GraphNode} GraphNode */
/** @typedef {{context: Context, focus: string, selected: string, current: string, expanded: Set<string>, mayExpand: boolean}} Stage */

/** @param {Stage} stage @param {import('./arrange.js').Lane} lane */
export const laneOf = (
    stage,
    lane,
) => html`<div class="lane" role="group" data-slot=${lane.slot} data-late=${lane.sections[0]?.owner ? 'true' : 'false'}
    aria-label=${laneName(stage, lane)}>
    ${repeat(
        lane.sections,
        (section) => section.owner?.id ?? '',
        (section) => html`<div class="section" data-section>
        ${section.owner ? html`<p class="section-owner" data-obstacle>${stage.context.t.explore.neighboursOf(titleText(section.owner, stage.context.lang))}</p>` : nothing}
        ${repeat(
            section.groups,
            (group) => group.token,
            (group) => groupOf(stage, group),
        )}</div>`,
    )}
</div>`;

/** @param {Stage} stage @param {import('./arrange.js').Lane} lane */
const laneName = ({ context }, lane) =>
    [...new Set(lane.sections.flatMap((section) => section.groups.map((group) => context.names.label(group.label))))].join('・');

/** @param {Stage} stage @param {import('./arrange.js').Group} group */
function groupOf(stage, group) {
    const {
        context: { t, names },
    } = stage;
    const name = html`${glyph(group.label)}<span class="group-name">${names.label(group.label)}</span> <span
        class="count">${group.total ?? group.nodes.length}</span>`;
    const types = group.types.length ? html`<span class="group-types">${group.types.map(names.type).join('・')}</span>` : nothing;
    const heading = group.foldable
        ? html`<button type="button" class="fold" data-kind=${group.label} data-obstacle data-head=${group.token} data-end=${group.open ? nothing : group.token}
            data-walk=${group.token} data-group=${group.token}
            tabindex=${stage.current === group.token ? 0 : -1} aria-expanded=${group.open ? 'true' : 'false'}>
            <span class="group-line">${name}</span>${types}<span
                class="fold-hint">${group.open ? t.explore.fold : t.explore.unfold(group.total ?? group.nodes.length)}</span></button>`
        : html`<h2 class="group-heading" data-obstacle><span class="group-line">${name}</span>${types}</h2>`;
    return html`<div class="group" data-kind=${group.label} data-foldable=${group.foldable ? 'true' : 'false'}>${heading}
        ${
            group.open
                ? html`<div class="members" data-members>${group.earlier ? stepOf(stage, group, group.earlier, '-', t.explore.earlier) : nothing}${repeat(
                      group.nodes,
                      (node) => node.id,
                      (node) => boxOf(stage, node),
                  )}${group.more ? stepOf(stage, group, group.more, '+', t.explore.moreOf((group.from ?? 0) + 1, (group.from ?? 0) + group.nodes.length, group.total ?? 0)) : nothing}</div>`
                : nothing
        }</div>`;
}

/** A step of a hub's neighbours on or back. @param {Stage} stage @param {import('./arrange.js').Group} group @param {string} opens @param {'+' | '-'} way @param {string} words */
const stepOf = ({ current }, group, opens, way, words) => html`<button type="button" class="fold more-of" data-obstacle data-step=${way}
    data-walk=${group.token + way} data-group=${opens} tabindex=${current === group.token + way ? 0 : -1}>${words}</button>`;

/**
 * An element on the canvas: a button that selects it, and a small one that adds its neighbours.
 *
 * @param {Stage} stage
 * @param {GraphNode} node
 */
export function boxOf({ context, focus, selected, current, expanded, mayExpand }, node) {
    const { t, names, lang } = context;
    const title = titleText(node, lang);
    const isFocus = node.id === focus;
    const isExpanded = expanded.has(node.id);
    const full = `${names.kind(node)} ${node.properties?.number ?? ''} ${title}`.replace(/ +/g, ' ');
    const tabindex = current === node.id ? 0 : -1;
    return html`<div class=${`box${isFocus ? ' is-focus' : ''}${node.id === selected ? ' is-selected' : ''}`}
        data-kind=${node.label} data-obstacle data-end=${node.id}>
        <button type="button" class="box-main" data-walk=${node.id} data-node=${node.id} tabindex=${tabindex}
            aria-pressed=${node.id === selected ? 'true' : 'false'} title=${full}>
            ${isFocus || isShownByNumber(node.label) ? mark(node) : nothing}<span class="box-text"><span
                class=${isFocus ? 'box-kind' : 'visually-hidden'}>${names.kind(node)} </span>${isShownByNumber(node.label) ? html`<span
                    class="visually-hidden">${node.properties?.number} </span>` : nothing}<span
                        class="box-title">${numbered(node)}${titled(node, lang)}</span></span>${isDraft(context, node) ? statusBadge(context, 'draft') : nothing}</button>
        ${
            mayExpand && !isFocus
                ? html`<button type="button" class="box-expand" data-expand=${node.id} tabindex=${tabindex}
                    aria-expanded=${isExpanded ? 'true' : 'false'}
            aria-label=${isExpanded ? t.explore.collapse(title) : t.explore.expand(title)} title=${isExpanded ? t.explore.collapse(title) : t.explore.expand(title)}>
            <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false"><path d=${isExpanded ? 'M2 6h8' : 'M6 2v8M2 6h8'}></path></svg></button>`
                : nothing
        }
    </div>`;
}
