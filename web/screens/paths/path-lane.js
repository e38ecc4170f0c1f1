// @ts-check
import { html, nothing } from 'lit-html';
import { toldApart } from '../../common/answer/row-tokens.js';
import { mark } from '../../common/element/glyphs.js';
import { basisBadge, relationshipSentence, strengthBadge } from '../../common/evidence/evidence.js';
import { byId, landmark, numbered, titleText, titled } from '../../common/element/node-link.js';

/** @typedef {import('./words.js').Context} Context */
/** @typedef {import('../../types.js').GraphNode} GraphNode */
/** @typedef {import('../../types.js').Way} Way */
/** @typedef {{toggle: (token: string) => void, select: (token: string) => void}} Wishes */

/**
 * All ways between two elements: the ends stand once at the sides, the lanes between them.
 *
 * @param {Context} context
 * @param {import('./load.js').PathsData} data
 * @param {Wishes} wishes
 */
export function pathLanes(context, { ends, paths, mayBeMore }, wishes) {
    const { t, state } = context;
    if (!paths?.length) return html`<p class="notice" data-notice="no-path">${t.paths.none}</p>`;
    const tokens = toldApart(paths.map((way) => `way:${way.nodes.slice(1, -1).map(({ id }) => id).join('~')}`));
    return html`<p class="muted" data-paths=${paths.length}>${mayBeMore ? t.paths.foundSome(paths.length) : t.paths.found(paths.length)}</p>
        <div class="path-scroll" tabindex="0" role="region" aria-label=${t.paths.region}><div class="path-field">
        <div class="path-end">${station(context, ends[0], wishes)}</div>
        <ol class="path-lanes">${paths.map((way, at) => html`<li class="path" data-path=${at}>${lane(context, way, { at, token: state.open.includes(`p${at}`) ? `p${at}` : tokens[at] }, wishes)}</li>`)}</ol>
        <div class="path-end">${station(context, ends[1], wishes)}</div></div></div>
        ${mayBeMore ? html`<p class="more"><button type="button" class="action" data-more-paths @click=${() => wishes.toggle('more')}>${state.open.includes('more') ? t.paths.fewer : t.paths.more}</button></p>` : nothing}`;
}

/** @param {Context} context @param {Way} way @param {{at: number, token: string}} place links of before called ways by their place alone @param {Wishes} wishes */
function lane(context, way, { at, token }, wishes) {
    const { t, state, lang } = context;
    const open = state.open.includes(token);
    const nodes = byId(way);
    return html`<div class="path-head"><span class="path-name">${t.paths.lane(at + 1, way.relationships.length)}</span>
            <span class="path-weakest" data-weakest=${way.weakestBasis}>${t.paths.weakest} ${basisBadge(context, way.weakestBasis)}</span>
            ${way.throughHub ? html`<span class="muted" data-through-hub>${t.paths.throughHub}</span>` : nothing}
            <button type="button" class="quiet" data-no-picture data-path-evidence=${`p${at}`} aria-expanded=${open ? 'true' : 'false'}
                @click=${() => wishes.toggle(token)}>${open ? t.paths.closeEvidence : t.paths.openEvidence}</button></div>
        <ol class="chain" aria-label=${way.nodes.map((node) => titleText(node, lang)).join(' → ')}>${way.relationships.map(
            (
                relationship,
                hop,
            ) => html`<li class="hop-cell">${hopButton(context, relationship, way.nodes[hop].id, way.weakestBasis, wishes)}</li>
            ${hop + 1 < way.relationships.length ? html`<li class="station-cell">${station(context, way.nodes[hop + 1], wishes)}</li>` : nothing}`,
        )}</ol>
        ${
            open
                ? html`<div class="sentences" data-path-sentences>${way.relationships.map((relationship) =>
                      relationshipSentence(context, relationship, (id) => nodes.get(id) ?? landmark(context, id)),
                  )}</div>`
                : nothing
        }`;
}

/** One link of a path, drawn in the line of its basis; pressing it opens its evidence. */
const hopButton = (
    /** @type {Context} */ context,
    /** @type {import('../../types.js').Relationship} */ relationship,
    /** @type {string} */ comesFrom,
    /** @type {string} */ weakest,
    /** @type {Wishes} */ { select },
) => html`<button type="button" class="hop" data-hop=${relationship.key} data-basis=${relationship.basis}
        data-is-weakest=${relationship.basis === weakest ? 'true' : 'false'} aria-pressed=${context.state.select === relationship.key ? 'true' : 'false'}
        title=${context.t.paths.evidenceOf} @click=${() => select(relationship.key)}>
    <span class="hop-type">${context.names.type(relationship.type)} <span aria-hidden="true">${relationship.from === comesFrom ? '→' : '←'}</span></span>
    <span class="hop-line" aria-hidden="true"></span>
    <span class="hop-basis">${basisBadge(context, relationship.basis)} ${strengthBadge(context, relationship.evidence?.strength)}</span></button>`;

/** @param {Context} context @param {GraphNode | null} node @param {Wishes} wishes */
const station = (context, node, { select }) =>
    node
        ? html`<button type="button" class="station" data-kind=${node.label} data-station=${node.id}
            aria-pressed=${context.state.select === node.id ? 'true' : 'false'} @click=${() => select(node.id)}>
            ${mark(node)}<span><span class="station-kind">${context.names.kind(node)}</span>
            <span class="station-title">${numbered(node)}${titled(node, context.lang)}</span></span></button>`
        : nothing;
