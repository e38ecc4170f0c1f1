// @ts-check
import { wearStyle } from './wear-style.js';

/** @typedef {{update: (context: import('./types.js').Context, data: any) => void, dispose: () => void}} View */
/** @typedef {{actions: import('./types.js').Actions, suggest: import('./views/choice-field.js').Suggest,
 *   editing: () => Promise<import('./edit/editing.js').Editing>}} Wiring */
/** @typedef {(element: HTMLElement, wiring: Wiring) => Promise<View>} Opener */

/**
 * Screens by name. Each is fetched when first shown, so that the first view stays light.
 *
 * @type {Record<string, Opener>}
 */
export const SCREENS = {
    start: async (element) => (await import('./views/start-view.js')).createStartView(element),
    search: async (element) => (await import('./views/search-view.js')).createSearchView(element),
    ask: async (element, wiring) => (await import('./views/ask-view.js')).createAskView(element, wiring),
    edit: async (element, { actions, suggest, editing }) => {
        const [{ createEditView }, able] = await Promise.all([import('./views/edit-view.js'), editing(), wearStyle('edit'), wearStyle('keys')]);
        return createEditView(element, { actions, suggest, editing: able });
    },
    gallery: async (element) => (await import('./views/gallery-view.js')).createGalleryView(element),
    lacks: async (element) => (await import('./views/lacks-view.js')).createLacksView(element),
    changes: async (element) => (await import('./views/changes-view.js')).createChangesView(element),
    gaps: async (element) => (await import('./views/gaps-view.js')).createGapsView(element),
    paths: async (element, wiring) => {
        const [{ createPathsView }] = await Promise.all([import('./views/paths-view.js'), wearStyle('paths')]);
        return createPathsView(element, wiring);
    },
    kpis: async (element, wiring) => {
        const [{ createKpisView }] = await Promise.all([import('./views/kpis-view.js'), wearStyle('kpis')]);
        return createKpisView(element, wiring);
    },
    overview: async (element, wiring) => {
        const [{ createOverviewView }] = await Promise.all([import('./views/overview-view.js'), wearStyle('overview')]);
        return createOverviewView(element, wiring);
    },
    explore: async (element, wiring) => (await import('./views/explore-view.js')).createExploreView(element, wiring),
    sheet: async (element) => {
        const [{ createSheetView }] = await Promise.all([import('./views/sheet-view.js'), wearStyle('sheet')]);
        return createSheetView(element);
    },
    query: async (element, wiring) => {
        const [{ createQueryView }] = await Promise.all([import('./views/query-view.js'), wearStyle('matrix')]);
        return createQueryView(element, wiring);
    },
};
