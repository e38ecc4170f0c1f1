// @ts-check
import { render as renderInto } from 'lit-html';

/** What a browser's page translation puts in the place of text. */
const TRANSLATED = 'font';

/** The text that an element of a translation stands for; none: it is a further piece of the one before it. @type {WeakMap<Node, Text | null>} */
const originals = new WeakMap();
/** @type {MutationObserver | undefined} */
let observer;

/** @param {Node | null} node @returns {node is Element} */
const isTranslation = (node) => node?.nodeName === 'FONT';

/** @param {MutationRecord[]} records */
function remember(records) {
    for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
        const text = [...removedNodes].find((node) => node instanceof Text);
        if (!text) continue;
        const beside = [previousSibling, nextSibling].find((node) => isTranslation(node) && !originals.has(node));
        const pieces = [...addedNodes].filter(isTranslation);
        (pieces.length ? pieces : beside ? [beside] : []).forEach((piece, at) => originals.set(piece, at ? null : /** @type {Text} */ (text)));
    }
}

/** Begins to remember what the browser's page translation replaces. @param {Document} document */
export function watchTranslation(document) {
    observer = new MutationObserver(remember);
    observer.observe(document.body, { childList: true, subtree: true });
}

/**
 * Renders a template as lit-html does, also on a page that the browser has translated. There, text stands in elements that lit-html does not
 * know: it would write into nodes that are no longer on the page, and the old text would stay. So the nodes that it knows come back first;
 * the browser translates them again.
 *
 * @param {unknown} template
 * @param {Element | DocumentFragment} element
 */
export function render(template, element) {
    const into = /** @type {HTMLElement} */ (element);
    if (element.querySelector(TRANSLATED)) untranslate(element);
    return renderInto(template, into);
}

/** @param {Element | DocumentFragment} element */
function untranslate(element) {
    remember(observer?.takeRecords() ?? []);
    for (const piece of element.querySelectorAll(TRANSLATED)) {
        // Within one that was replaced already.
        if (!element.contains(piece)) continue;
        const original = originals.get(piece);
        if (original === null) piece.remove();
        else piece.replaceWith(original ?? piece.textContent ?? '');
    }
}
