// @ts-check
/** @typedef {import('./place.js').Box} Box */
/** @typedef {import('./route.js').Draft} Draft */

/** Tenths of a pixel are enough. */
export const n = (/** @type {number} */ value) => Math.round(value * 10) / 10;

/** From the box on the left to the one on the right. @param {Draft} draft */
export function flow({ a, b, ya, yb, stops }) {
    let x = a.right;
    let y = ya;
    let d = `M${n(x)} ${n(y)}`;
    for (const stop of [...stops, { left: b.left, right: b.left, y: yb }]) {
        const mid = n((x + stop.left) / 2);
        d += `C${mid} ${n(y)} ${mid} ${n(stop.y)} ${n(stop.left)} ${n(stop.y)}${stop.right > stop.left ? `H${n(stop.right)}` : ''}`;
        x = stop.right;
        y = stop.y;
    }
    return d;
}

/** The same from right to left, so that dashes begin at the owner on either side. @param {Draft} draft */
export const flowBack = ({ a, b, ya, yb, stops }) => {
    const turned = (/** @type {Box} */ box) => ({ ...box, left: -box.right, right: -box.left });
    const mirrored = flow({
        a: turned(b),
        b: turned(a),
        ya: yb,
        yb: ya,
        stops: stops.map((stop) => ({ ...stop, left: -stop.right, right: -stop.left })).reverse(),
        backwards: false,
    });
    return mirrored.replace(/([MCH])([^MCH]+)/g, (_, command, numbers) => command + flipped(command, numbers));
};

/** Mirrors the abscissas of one command. @param {string} command @param {string} numbers */
const flipped = (command, numbers) =>
    numbers
        .trim()
        .split(/\s+/)
        .map((value, at) => (command === 'H' || at % 2 === 0 ? String(-Number(value)) : value))
        .join(' ');

/** Within one lane: a bow on its right side. @param {Box} a @param {number} ya @param {number} yb */
export function bow(a, ya, yb) {
    const out = n(a.right + Math.min(34, 14 + Math.abs(yb - ya) / 14));
    return `M${n(a.right)} ${n(ya)}C${out} ${n(ya)} ${out} ${n(yb)} ${n(a.right)} ${n(yb)}`;
}
