// @ts-check
import { wearStyle } from './shell/wear-style.js';

/** @typedef {{update: (context: import('./types.js').Context, data: any) => void, dispose: () => void}} View */
/** @typedef {{actions: import('./types.js').Actions, suggest: import('./shared/fields/choice-field.js').Suggest,
 *   editing: () => Promise<import('./screens/edit/editing.js').Editing>}} Wiring */
/** @typedef {(element: HTMLElement, wiring: Wiring) => Promise<View>} Opener */

/**
 * Screens by name. Each is fetched when first shown, so that the first view stays light.
 *
 * @type {Record<string, Opener>}
 */
export const SCREENS = {
    start: async (element) => (await import('./screens/start/view.js')).createStartView(element),
    search: async (element) => (await import('./screens/search/view.js')).createSearchView(element),
    ask: async (element, wiring) => (await import('./screens/ask/view.js')).createAskView(element, wiring),
    edit: async (element, { actions, suggest, editing }) => {
        const [{ createEditView }, able] = await Promise.all([import('./screens/edit/view.js'), editing(), wearStyle('screens/edit/style'), wearStyle('shell/keys')]);
        return createEditView(element, { actions, suggest, editing: able });
    },
    gallery: async (element) => (await import('./screens/gallery/view.js')).createGalleryView(element),
    lacks: async (element) => (await import('./screens/lacks/view.js')).createLacksView(element),
    changes: async (element) => (await import('./screens/changes/view.js')).createChangesView(element),
    gaps: async (element) => (await import('./screens/gaps/view.js')).createGapsView(element),
    paths: async (element, wiring) => {
        const [{ createPathsView }] = await Promise.all([import('./screens/paths/view.js'), wearStyle('screens/paths/style')]);
        return createPathsView(element, wiring);
    },
    kpis: async (element, wiring) => {
        const [{ createKpisView }] = await Promise.all([import('./screens/kpis/view.js'), wearStyle('screens/kpis/style')]);
        return createKpisView(element, wiring);
    },
    overview: async (element, wiring) => {
        const [{ createOverviewView }] = await Promise.all([import('./screens/overview/view.js'), wearStyle('screens/overview/style')]);
        return createOverviewView(element, wiring);
    },
    explore: async (element, wiring) => (await import('./screens/explore/view.js')).createExploreView(element, wiring),
    sheet: async (element) => {
        const [{ createSheetView }] = await Promise.all([import('./screens/sheet/view.js'), wearStyle('screens/sheet/style')]);
        return createSheetView(element);
    },
    query: async (element, wiring) => {
        const [{ createQueryView }] = await Promise.all([import('./screens/query/view.js'), wearStyle('screens/query/style')]);
        return createQueryView(element, wiring);
    },
};
