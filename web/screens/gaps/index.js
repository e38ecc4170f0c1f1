// @ts-check
export { load } from './load.js';
export { createView } from './view.js';
export { words } from './words.js';
