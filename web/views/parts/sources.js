// @ts-check
import { html, nothing } from 'lit-html';
import { statusBadge } from './evidence.js';

/** @typedef {import('../../types.js').Context} Context */
/** @typedef {{document: string, title: string, status: string}} Source */

/**
 * The documents that elements were transcribed from, in the way an answer names its own.
 *
 * @param {Context} context
 * @param {import('../../types.js').GraphNode[]} nodes
 * @returns {Source[]}
 */
export const sourcesOf = ({ landmarks }, nodes) =>
    [...new Set(nodes.flatMap((node) => node.properties?.documents ?? []))].sort().flatMap((id) => {
        const document = landmarks.get(id);
        return document ? [{ document: id, title: document.title, status: document.properties?.status ?? '' }] : [];
    });

/** One after the other, each once. @param {Source[]} sources */
export const eachOnce = (sources) => [...new Map(sources.map((source) => [source.document, source])).values()];

/** For a paper: title and state. @param {Context} context @param {Source} source */
export const asCited = ({ t }, { title, status }) => `『${title}』${status ? `（${t.status[status] ?? status}）` : ''}`;

/**
 * What an answer or a page rests on, and whether that is a draft.
 *
 * @param {Context} context
 * @param {Source[]} sources
 * @param {string} draft what is said when it is
 */
export function sourceNotes(context, sources, draft) {
    const { t } = context;
    const isDraft = sources.some((source) => source.status === 'draft');
    const named = sources.length
        ? html`<p class="sources"><span class="muted">${t.query.sources}</span> ${sources.map(
              (
                  source,
              ) => html`<span class="source-name" data-source=${source.document}><a
                  href=${context.href({ focus: source.document })}><cite lang="ja">${source.title}</cite></a>
        ${statusBadge(context, source.status)}</span>`,
          )}</p>`
        : nothing;
    return isDraft ? html`<div class="notice draft" data-notice="draft"><strong>${draft}</strong>${named}</div>` : named;
}
