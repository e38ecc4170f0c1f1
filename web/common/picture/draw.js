// @ts-check
import { plainColour, short } from './colour.js';
import { textLines } from './text-lines.js';

/** @typedef {import('./text-lines.js').Clip} Clip */
/** @typedef {(x: number, y: number) => [number, number]} Place */

/** What is there to be pressed, or to be read aloud, is no part of a picture. */
const SKIPPED = '.visually-hidden, .box-expand, .sort-columns, .fold-hint, [data-no-picture], script, style, input, select, textarea';
const SHAPES = new Set(['path', 'rect', 'circle', 'line', 'polygon']);
const GEOMETRY = ['d', 'x', 'y', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2', 'points'];

/**
 * What stands on the page within an element, as SVG: backgrounds, borders, texts and drawings, in plain shapes that any
 * program reads. Everything is drawn, also what is scrolled away.
 *
 * @param {HTMLElement} root
 * @param {Place} place from client to picture coordinates
 * @param {number} zoom of the picture against the page
 * @returns {string}
 */
export function drawn(root, place, zoom) {
    const everything = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
    return element(root, everything, place, zoom);
}

/** @param {Element} node @param {Clip} clip @param {Place} place @param {number} zoom @returns {string} */
function element(node, clip, place, zoom) {
    if (node.matches(SKIPPED)) return '';
    if (node instanceof SVGElement) return drawing(node, place, zoom);
    const style = getComputedStyle(node);
    if (style.display === 'none' || style.visibility === 'hidden') return '';
    const box = node.getBoundingClientRect();
    const inner = ['hidden', 'clip'].includes(style.overflowX) ? crossing(clip, box) : clip;
    const parts = [style.display === 'contents' ? '' : boxOf(box, style, place, zoom)];
    for (const child of node.childNodes) {
        if (child instanceof Element) parts.push(element(child, inner, place, zoom));
        else if (child instanceof Text) parts.push(textLines(child, node, inner, place, zoom));
    }
    return parts.join('');
}

/** @param {Clip} clip @param {DOMRect} box @returns {Clip} */
const crossing = (clip, box) => ({
    left: Math.max(clip.left, box.left),
    top: Math.max(clip.top, box.top),
    right: Math.min(clip.right, box.right),
    bottom: Math.min(clip.bottom, box.bottom),
});

/** Ground and borders. @param {DOMRect} box @param {CSSStyleDeclaration} style @param {Place} place @param {number} zoom */
function boxOf(box, style, place, zoom) {
    if (!box.width || !box.height) return '';
    const [x, y] = place(box.left, box.top).map(short);
    const [width, height] = [short(box.width * zoom), short(box.height * zoom)];
    const ground = plainColour(style.backgroundColor);
    const rx = short(Math.min(parseFloat(style.borderTopRightRadius) || 0, box.width / 2, box.height / 2) * zoom);
    const sides = /** @type {const} */ (['Top', 'Right', 'Bottom', 'Left']).map((side) => ({
        width: style[`border${side}Style`] === 'none' ? 0 : parseFloat(style[`border${side}Width`]),
        colour: plainColour(style[`border${side}Color`]),
        dashed: style[`border${side}Style`] === 'dashed' ? ' stroke-dasharray="4 3"' : '',
    }));
    const fill = ground ? `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${rx}" fill="${ground}"/>` : '';
    // Three equal sides and a thicker one, as boxes of a kind have them, are a frame and a stripe.
    const [frame] = sides;
    const isFrame = frame.width > 0 && sides.slice(0, 3).every((side) => side.width === frame.width && side.colour === frame.colour);
    const outline = isFrame
        ? `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${rx}" fill="none" stroke="${frame.colour}" stroke-width="${short(frame.width * zoom)}"${frame.dashed}/>`
        : '';
    const left = sides[3];
    const rest = isFrame ? (left.width === frame.width && left.colour === frame.colour ? [] : [3]) : [0, 1, 2, 3];
    const ends = [
        [x, y, x + width, y],
        [x + width, y, x + width, y + height],
        [x, y + height, x + width, y + height],
        [x, y, x, y + height],
    ];
    const lines = rest
        .filter((at) => sides[at].width > 0 && sides[at].colour)
        .map((at) => {
            const [x1, y1, x2, y2] = ends[at].map(short);
            const { width: thick, colour, dashed } = sides[at];
            return `<path d="M${x1} ${y1}L${x2} ${y2}" fill="none" stroke="${colour}" stroke-width="${short(thick * zoom)}"${dashed}/>`;
        });
    return fill + outline + lines.join('');
}

/** A drawing within the page: its shapes with the style that the browser computed. @param {SVGElement} node @param {Place} place @param {number} zoom */
function drawing(node, place, zoom) {
    if (getComputedStyle(node).display === 'none') return '';
    const shapes = [node, ...node.querySelectorAll('*')].filter((shape) => SHAPES.has(shape.localName) && !shape.matches('.wire-hit'));
    return shapes.map((shape) => shapeOf(/** @type {SVGGraphicsElement} */ (shape), place, zoom)).join('');
}

/** @param {SVGGraphicsElement} shape @param {Place} place @param {number} zoom */
function shapeOf(shape, place, zoom) {
    const style = getComputedStyle(shape);
    if (style.display === 'none') return '';
    const matrix = shape.getScreenCTM();
    const [fill, stroke] = [plainColour(style.fill), plainColour(style.stroke)];
    if (!matrix || (!fill && !stroke)) return '';
    const [e, f] = place(matrix.e, matrix.f);
    const transform = [matrix.a * zoom, matrix.b * zoom, matrix.c * zoom, matrix.d * zoom, e, f].map(short).join(' ');
    const geometry = GEOMETRY.filter((name) => shape.hasAttribute(name)).map((name) => `${name}="${shape.getAttribute(name)}"`);
    const strokes = stroke
        ? ` stroke="${stroke}" stroke-width="${parseFloat(style.strokeWidth)}"${style.strokeDasharray === 'none' ? '' : ` stroke-dasharray="${style.strokeDasharray.replace(/px/g, '')}"`}`
        : '';
    const scaling = style.vectorEffect === 'non-scaling-stroke' ? ' vector-effect="non-scaling-stroke"' : '';
    const faint = style.opacity === '1' ? '' : ` opacity="${style.opacity}"`;
    const rule = style.fillRule === 'evenodd' ? ' fill-rule="evenodd"' : '';
    return `<${shape.localName} ${geometry.join(' ')} transform="matrix(${transform})" fill="${fill || 'none'}"${strokes}${scaling}${faint}${rule}/>`;
}
