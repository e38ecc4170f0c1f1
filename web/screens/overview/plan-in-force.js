// @ts-check
import { inReadingOrder } from '../../common/model/names.js';

/** What a city calls the plan above its other plans. */
const COMPREHENSIVE = '総合計画';

/** The plan to begin with: adopted before draft, comprehensive before special, the latest generation. @param {import('../../types.js').GraphNode[]} plans */
export function planInForce(plans) {
    const rank = (/** @type {import('../../types.js').GraphNode} */ { properties = {} }) => [
        properties.status === 'adopted' ? 1 : 0,
        properties.kind === COMPREHENSIVE ? 1 : 0,
        Number(properties.generation) || 0,
    ];
    const [first] = plans
        .map((plan) => ({ plan, at: rank(plan) }))
        .sort((a, b) => b.at[0] - a.at[0] || b.at[1] - a.at[1] || b.at[2] - a.at[2] || inReadingOrder(a.plan, b.plan));
    return first?.plan;
}
