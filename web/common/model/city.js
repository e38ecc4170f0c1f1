// @ts-check
/** @typedef {import('../../types.js').State} State */

/** The datasets that are cities, first the one that questions are asked of unless they say otherwise. @param {import('../../types.js').Status | null} status */
export function citiesOf(status) {
    const cities = (status?.datasets ?? []).filter((dataset) => dataset.hasPlans);
    return [...cities.filter((dataset) => dataset.city), ...cities.filter((dataset) => !dataset.city)];
}

/**
 * The id of the city that a screen is about: that of the elements it names (ids begin with their dataset's), else the one chosen. Empty
 * is the first. One that is not loaded stays: the server says so.
 *
 * @param {State} state
 * @param {{id: string}[]} cities
 */
export function cityOf({ city, params, focus, from }, cities) {
    if (cities.length < 2) return city;
    const named = [focus, from, ...Object.values(params)].filter(Boolean);
    const homes = cities.filter(({ id }) => params.dataset === id || named.some((value) => value.startsWith(`${id}.`)));
    const home = homes.sort((a, b) => b.id.length - a.id.length)[0]?.id ?? city;
    return home === cities[0].id ? '' : home;
}

/** The id that the server is asked for; with one city there is nothing to choose. @param {State} state @param {{id: string}[]} cities */
export const askedOf = (state, cities) => (cities.length > 1 ? state.city || cities[0].id : state.city);

/**
 * The city that is answered about; none when the one asked for is not loaded.
 *
 * @template {{id: string}} C
 * @param {State} state
 * @param {C[]} cities
 * @returns {C | undefined}
 */
export const shownOf = (state, cities) => (cities.length > 1 ? cities.find(({ id }) => id === askedOf(state, cities)) : cities[0]);
