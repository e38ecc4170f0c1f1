// @ts-check
import { emptyState } from '../../state.js';
import { goalsOf } from '../../common/model/kpi-figures.js';
import { eachOnce } from '../../common/model/sources.js';

/** @typedef {{goals: import('../../common/model/kpi-figures.js').Goal[], sources: import('../../common/model/sources.js').Source[]}} KpisData */

/** The saved query that knows which figures measure what, and the parameter that chooses the goal. */
const KPIS = { query: 'kpi-of-policy', param: 'policy' };

/** @param {import('../../common/model/reading.js').Reading} reading @returns {Promise<KpisData>} */
export async function load({ api }) {
    const goals = await api.choices(KPIS.query, KPIS.param);
    const about = async (/** @type {string} */ goal) => ({
        goal,
        answer: await api.answer({ ...emptyState(), query: KPIS.query, params: { [KPIS.param]: goal } }),
    });
    // The first alone: a database that has just started plans a query anew for each that asks at the same time.
    const [first, ...rest] = goals.map((choice) => choice.value);
    const answers = first ? [await about(first), ...(await Promise.all(rest.map(about)))] : [];
    return { goals: goalsOf(answers), sources: eachOnce(answers.flatMap(({ answer }) => answer.sources ?? [])) };
}
