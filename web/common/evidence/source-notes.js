// @ts-check
import { html, nothing } from 'lit-html';
import { statusBadge } from './evidence.js';

/**
 * What an answer or a page rests on, and whether that is a draft.
 *
 * @param {import('../../types.js').Context} context
 * @param {import('../model/sources.js').Source[]} sources
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
