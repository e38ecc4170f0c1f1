// @ts-check
import { escaped, plainColour, short } from './colour.js';

/** @typedef {{left: number, top: number, right: number, bottom: number}} Clip */

/** @type {CanvasRenderingContext2D | null} */
let ruler = null;

/** Share of a line's height that lies above its baseline. @param {CSSStyleDeclaration} style */
function ascent(style) {
    ruler ??= document.createElement('canvas').getContext('2d');
    if (!ruler) return 0.8;
    ruler.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const { fontBoundingBoxAscent, fontBoundingBoxDescent } = ruler.measureText('国g');
    return fontBoundingBoxAscent / (fontBoundingBoxAscent + fontBoundingBoxDescent);
}

/**
 * The lines into which the browser broke a text, each with where it stands.
 *
 * @param {Text} text
 * @param {boolean} upright
 */
function linesOf(text, upright) {
    const range = document.createRange();
    /** @type {{words: string, box: DOMRect}[]} */
    const lines = [];
    let at = 0;
    for (const sign of text.data) {
        range.setStart(text, at);
        range.setEnd(text, (at += sign.length));
        const box = range.getBoundingClientRect();
        if (!box.width && !box.height) continue;
        const last = lines.at(-1);
        const sameLine = last && (upright ? Math.abs(last.box.left - box.left) < 2 : Math.abs(last.box.top - box.top) < 2);
        if (last && sameLine) last.words += sign;
        else lines.push({ words: sign, box });
    }
    return lines;
}

/**
 * A text as SVG, line by line as it stands on the page; lines that are clipped away are left out.
 *
 * @param {Text} text
 * @param {Element} parent
 * @param {Clip} clip in client coordinates
 * @param {(x: number, y: number) => [number, number]} place from client to picture coordinates
 * @param {number} zoom
 */
export function textLines(text, parent, clip, place, zoom) {
    if (!text.data.trim()) return '';
    const style = getComputedStyle(parent);
    const upright = style.writingMode.startsWith('vertical');
    const size = parseFloat(style.fontSize);
    const bold = Number(style.fontWeight) >= 600 ? ' font-weight="700"' : '';
    const struck = style.textDecorationLine.includes('line-through') ? ' text-decoration="line-through"' : '';
    return linesOf(text, upright)
        .filter(({ words, box }) => {
            const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
            return words.trim() && x >= clip.left && x <= clip.right && y >= clip.top && y <= clip.bottom;
        })
        .map(({ words, box }) => {
            const [x, y] = upright
                ? place((box.left + box.right) / 2, box.top)
                : place(box.left, box.top + (box.bottom - box.top) * ascent(style));
            const way = upright ? ' style="writing-mode: vertical-rl"' : '';
            return `<text x="${short(x)}" y="${short(y)}" font-size="${short(size * zoom)}" fill="${plainColour(style.color)}"${bold}${struck}${way} xml:space="preserve">${escaped(words)}</text>`;
        })
        .join('');
}
