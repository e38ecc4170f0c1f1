// @ts-check
let worn = false;

/**
 * Gives every kind its colours, as custom properties that style sheets use: `--kind` on whatever has the kind's `data-kind`, and
 * `--kind-<name>` everywhere. The rules are made of objects, because the page's security policy allows no style in its text.
 *
 * @param {import('../../types.js').Kind[]} kinds
 */
export function wearColours(kinds) {
    if (worn) return;
    worn = true;
    const sheet = new CSSStyleSheet();
    for (const { name, colours } of kinds) {
        sheet.insertRule(`:root { --kind-${name}: light-dark(${colours.light}, ${colours.dark}); }`);
        sheet.insertRule(`[data-kind="${name}"] { --kind: var(--kind-${name}); }`);
    }
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
