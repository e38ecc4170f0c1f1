// @ts-check
import { inLanguage } from '../../common/model/names.js';

/** @typedef {import('../../types.js').SavedQuery} SavedQuery */
/** @typedef {import('../../types.js').Lang} Lang */
/** @typedef {{query?: SavedQuery, params?: Record<string, string>, chosen?: Record<string, string>, view?: string,
 *   focus?: import('../../types.js').GraphNode}} Example a question filled in, or an element to look around */

/** Questions that open the three kinds of picture; of each kind the first that the catalogue has. */
const WANTED = [
    { ids: ['district-sdgs', 'sdg-elements', 'plan-outline'], view: 'graph' },
    { ids: ['manifesto-items-without-kpi', 'kpi-targets-below-baseline', 'sdg-coverage'], view: 'table' },
    { ids: ['project-measures', 'policy-measures', 'place-mentions'], focus: true },
];

/**
 * Three ways in, filled with the first choices that the data offers: nothing here knows a city.
 *
 * @param {import('../../api.js').Api} api
 * @param {SavedQuery[]} queries
 * @param {Lang} lang
 * @returns {Promise<Example[]>}
 */
export async function examplesFrom(api, queries, lang) {
    /** @param {typeof WANTED[number]} wanted @returns {Promise<Example | null>} */
    const example = async ({ ids, view, focus }) => {
        const query = ids.map((id) => queries.find((known) => known.id === id)).find((known) => known !== undefined);
        if (!query) return null;
        const [param] = Object.entries(query.params ?? {}).find(([, declared]) => declared.required) ?? [];
        const choice = param && (await api.choices(query.id, param))[0];
        if (param && !choice) return null;
        if (focus && choice) return { focus: { id: choice.value, label: choice.label ?? '', title: inLanguage(choice.title, lang) } };
        if (!choice) return { query, view, params: {}, chosen: {} };
        return { query, view, params: { [param]: choice.value }, chosen: { [param]: inLanguage(choice.title, lang) } };
    };
    const found = await Promise.all(WANTED.map((wanted) => example(wanted).catch(() => null)));
    return found.filter((one) => one !== null);
}
