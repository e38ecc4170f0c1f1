// @ts-check
import { emptyState } from '../../state.js';
import { planInForce } from './plan-in-force.js';

/** @typedef {{plans: import('../../types.js').Choice[], plan: import('../../types.js').GraphNode | null, answer: import('../../types.js').Answer | null,
 *   selected: import('../../common/model/reading.js').Selected | null}} OverviewData `plan` is the one asked for, or the first where that is unknown */

/** The saved query that knows what each element of a plan is linked to, and the parameter that chooses the plan. */
const OVERVIEW = { query: 'plan-overview', param: 'plan' };

/** @param {import('../../common/model/reading.js').Reading} reading @param {import('../../types.js').State} state @returns {Promise<OverviewData>} */
export async function load({ api, selected }, state) {
    const [plans, records] = await Promise.all([api.choices(OVERVIEW.query, OVERVIEW.param), api.nodesOf('Plan')]);
    const offered = plans.map((plan) => plan.value);
    const id = offered.includes(state.params.plan) ? state.params.plan : planInForce(records.filter((plan) => offered.includes(plan.id)))?.id;
    const asked = { ...emptyState(), query: OVERVIEW.query, params: { [OVERVIEW.param]: id }, basis: state.basis };
    const [plan, answer, chosen] = await Promise.all([id ? api.element(id) : null, id ? api.answer(asked) : null, selected(state.select)]);
    return { plans, plan, answer, selected: chosen };
}
