// @ts-check
/** @type {Map<string, Promise<void>>} */
const worn = new Map();

/**
 * Adds a stylesheet that only some screens need, once.
 *
 * @param {string} name of a file from the top, without its ending
 * @returns {Promise<void>} when it holds, so that nothing is shown undressed
 */
export function wearStyle(name) {
    const known = worn.get(name);
    if (known) return known;
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL(`../${name}.css`, import.meta.url).href;
    const loaded = new Promise((resolve) => {
        link.addEventListener('load', () => resolve(undefined));
        link.addEventListener('error', () => resolve(undefined));
    });
    // Before the print style, which has the last word.
    document.head.insertBefore(link, document.querySelector('link[media="print"]'));
    worn.set(name, loaded);
    return loaded;
}
