// @ts-check
import { asProblem } from '../../api.js';
import { neighbourhoodOf } from './hub.js';

/** @typedef {import('../../types.js').ElementRecord} ElementRecord */
/** @typedef {{record?: ElementRecord, relationship?: import('../../types.js').Relationship, ends?: import('../../types.js').GraphNode[],
 *   many?: {cell: import('../../screens/query/matrix.js').Cell, nodes: Map<string, import('../../types.js').GraphNode>}, problem?: import('../../api.js').Problem}} Selected */

/**
 * What the screens' `load.js` read with: the calls of the API, and what several of them need put together.
 *
 * @param {import('../../api.js').Api} api
 */
export function createReading(api) {
    /** An element with its neighbours. @param {string} id @param {string[]} [open] @returns {Promise<ElementRecord>} */
    const record = async (id, open = []) => {
        const [element, neighbourhood] = await Promise.all([api.element(id), neighbourhoodOf(api, id, open)]);
        return { element, neighbourhood };
    };
    /** What the details panel is about. @param {string} token @returns {Promise<Selected | null>} */
    const selected = async (token) => {
        if (!token || token.startsWith('cell:')) return null;
        try {
            if (!token.includes('~')) return { record: await record(token) };
            const relationship = await api.relationship(token);
            return { relationship, ends: await Promise.all([api.element(relationship.from), api.element(relationship.to)]) };
        } catch (problem) {
            return { problem: asProblem(problem) };
        }
    };
    return { api, record, selected };
}

/** @typedef {ReturnType<typeof createReading>} Reading */
