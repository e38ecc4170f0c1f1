// @ts-check
import { html, nothing } from 'lit-html';
import { grouped } from '../columns/arrange.js';
import { inReadingOrder } from '../model/names.js';
import { basisBadge, countByBasis, evidenceList, strengthBadge } from '../evidence/evidence.js';
import { byId, landmark, nodeLink } from '../element/node-link.js';

/** Longer lists start closed. */
const OPEN_UP_TO = 6;

/**
 * An element's relationships by type and direction, each with its evidence one step away.
 *
 * @param {import('../../types.js').Context} context
 * @param {import('../../types.js').ElementRecord} record
 */
export function relationshipGroups(context, { element, neighbourhood }) {
    const { t, names } = context;
    const walked = neighbourhood.relationships.filter((relationship) => names.isWalked(relationship.type));
    if (!walked.length) return nothing;
    const nodes = byId(neighbourhood);
    const groups = grouped(walked, (relationship) => `${relationship.type} ${relationship.from === element.id ? 'out' : 'in'}`);
    return html`${[...groups].map(([name, relationships]) => {
        const [type, direction] = name.split(' ');
        const ordered = relationships
            .map((relationship) => {
                const id = direction === 'out' ? relationship.to : relationship.from;
                return { relationship, other: nodes.get(id) ?? landmark(context, id) };
            })
            .sort((a, b) => inReadingOrder(a.other, b.other));
        return html`<details class="relations" data-type=${type} data-direction=${direction} ?open=${relationships.length <= OPEN_UP_TO}>
            <summary><span class="direction"
                aria-hidden="true">${direction === 'out' ? t.details.out : t.details.in}</span>${names.type(type)} <span
                    class="count">${relationships.length}</span>
                <span class="bases">${countByBasis(relationships).map(({ basis }) => basisBadge(context, basis))}</span></summary>
            <ul>${ordered.map(
                ({ relationship, other }) => html`<li data-relationship=${relationship.key}>${nodeLink(context, other)}
                <details class="why"><summary>${basisBadge(context, relationship.basis)}${strengthBadge(context, relationship.evidence?.strength)} <span class="why-word">${t.evidence.show}</span></summary>${evidenceList(context, relationship)}</details></li>`,
            )}</ul>
        </details>`;
    })}`;
}
