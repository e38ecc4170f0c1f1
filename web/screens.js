// @ts-check
// The screens: a folder of `screens/` and a line here. What a folder's `url.js` says decides which addresses are its own.
export { url as ask } from './screens/ask/url.js';
export { url as changes } from './screens/changes/url.js';
export { url as edit } from './screens/edit/url.js';
export { url as explore } from './screens/explore/url.js';
export { url as gallery } from './screens/gallery/url.js';
export { url as gaps } from './screens/gaps/url.js';
export { url as kpis } from './screens/kpis/url.js';
export { url as lacks } from './screens/lacks/url.js';
export { url as overview } from './screens/overview/url.js';
export { url as paths } from './screens/paths/url.js';
export { url as query } from './screens/query/url.js';
export { url as search } from './screens/search/url.js';
export { url as sheet } from './screens/sheet/url.js';
export { url as start } from './screens/start/url.js';
