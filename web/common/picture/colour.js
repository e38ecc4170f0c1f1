// @ts-check
/** @type {Map<string, string>} */
const known = new Map();
/** @type {CanvasRenderingContext2D | null} */
let brush = null;

/**
 * A computed colour as `rgb` or `rgba`, which every program that reads SVG knows: browsers compute mixed ones to `oklab(…)`.
 *
 * @param {string} colour
 * @returns {string} empty where nothing would be seen
 */
export function plainColour(colour) {
    const before = known.get(colour);
    if (before !== undefined) return before;
    brush ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
    if (!brush || colour === 'none') return '';
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = '#000';
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = brush.getImageData(0, 0, 1, 1).data;
    const plain = a === 0 ? '' : a === 255 ? `rgb(${r},${g},${b})` : `rgba(${r},${g},${b},${(a / 255).toFixed(2)})`;
    known.set(colour, plain);
    return plain;
}

/** Text between tags and in attributes. @param {string} text */
export const escaped = (text) =>
    text
        // Control characters are not allowed in XML.
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
        .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** @param {number} value */
export const short = (value) => Math.round(value * 100) / 100;
