// @ts-check
import { escaped, short } from './colour.js';
import { drawn } from './draw.js';

/** @typedef {{title: string, subtitle?: string, parts: HTMLElement[], legends: HTMLElement[], notes: string[], lines: {words: string, dash: string, colour: string}[]}} Picture
 *   `parts` are what is to be seen, one below the other; `lines` tell the bases apart; `notes` stand at the foot */

const MARGIN = 24;
const GAP = 14;
const FONT = "'BIZ UDPGothic', 'Hiragino Sans', 'Noto Sans JP', 'Noto Sans CJK JP', 'Yu Gothic UI', Meiryo, sans-serif";
const INK = '#1b242e';
const SOFT = '#4f5b66';

/**
 * A picture with title, legend and notes, as a file of its own that needs no font from anywhere.
 *
 * @param {Picture} picture
 * @returns {{svg: string, width: number, height: number}}
 */
export function framed(picture) {
    let y = MARGIN;
    let width = 480;
    /** @type {string[]} */
    const body = [];
    const line = (/** @type {string} */ words, /** @type {number} */ size, /** @type {string} */ look) => {
        y += size * 1.25;
        body.push(`<text x="${MARGIN}" y="${short(y)}" font-size="${size}" ${look}>${escaped(words)}</text>`);
        // Signs of Japanese are as wide as they are high; others are narrower.
        width = Math.max(
            width,
            [...words].reduce((sum, sign) => sum + (sign > '\u2e80' ? size : size * 0.62), 2 * MARGIN),
        );
    };
    line(picture.title, 20, `font-weight="700" fill="${INK}"`);
    if (picture.subtitle) line(picture.subtitle, 13, `fill="${SOFT}"`);
    y += GAP;
    for (const element of [...picture.parts, ...picture.legends]) {
        const bounds = extent(element);
        const zoom = element.offsetWidth / (element.getBoundingClientRect().width || 1);
        const top = y;
        body.push(`<g>${drawn(element, (left, at) => [(left - bounds.left) * zoom + MARGIN, (at - bounds.top) * zoom + top], zoom)}</g>`);
        y += (bounds.bottom - bounds.top) * zoom + GAP;
        width = Math.max(width, (bounds.right - bounds.left) * zoom + 2 * MARGIN);
    }
    let x = MARGIN;
    y += picture.lines.length ? GAP : 0;
    for (const { words, dash, colour } of picture.lines) {
        body.push(
            `<path d="M${x} ${short(y - 4)}h28" fill="none" stroke="${colour}" stroke-width="2.4"${dash === 'none' ? '' : ` stroke-dasharray="${dash}"`}/>`,
        );
        body.push(`<text x="${x + 36}" y="${short(y)}" font-size="12" fill="${INK}">${escaped(words)}</text>`);
        x += 36 + [...words].length * 12.5 + 18;
        width = Math.max(width, x + MARGIN);
    }
    y += 4;
    for (const note of picture.notes) line(note, 11, `fill="${SOFT}"`);
    const [w, h] = [Math.ceil(width), Math.ceil(y + MARGIN)];
    const svg = `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" font-family="${FONT}" role="img">
<title>${escaped(picture.title)}</title><desc>${escaped([picture.subtitle ?? '', ...picture.notes].join(' / '))}</desc>
<rect width="${w}" height="${h}" fill="#ffffff"/>
${body.join('\n')}
</svg>
`;
    return { svg, width: w, height: h };
}

/** Where an element and all that it shows stand; lanes and tables may reach beyond it. @param {HTMLElement} element */
function extent(element) {
    const box = element.getBoundingClientRect();
    return {
        left: box.left,
        top: box.top,
        right: Math.max(box.right, box.left + element.scrollWidth * (box.width / (element.offsetWidth || 1))),
        bottom: box.bottom,
    };
}
