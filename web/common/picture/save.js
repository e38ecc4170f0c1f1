// @ts-check
import { BASES } from '../model/names.js';
import { saveFile } from '../files/save-file.js';
import { asCited } from '../model/sources.js';
import { plainColour } from './colour.js';
import { framed } from './frame.js';

/** @typedef {{name: string, title: string, subtitle?: string, parts: HTMLElement[], legends?: HTMLElement[],
 *   sources: import('../model/sources.js').Source[]}} Wanted `name` of the file, `sources` what is seen was taken from */

/** Twice as many dots as the screen has, so that small print stays readable on paper. */
const FINE = 2;
/** Browsers draw no canvas larger than this. */
const MOST_DOTS = 16_000;
const DASHES = /** @type {Record<string, string>} */ ({ stated: 'none', derived: '11 5', analyst: '5 3.5', machine: '0.5 4.5' });

/**
 * Saves what is on the screen as a picture, always in the colours of paper.
 *
 * @param {import('../../types.js').Context} context
 * @param {'svg' | 'png'} format
 * @param {Wanted} wanted
 */
export async function savePicture(context, format, wanted) {
    const picture = onPaper(wanted.parts.concat(wanted.legends ?? []), () => {
        const lines = basesIn(wanted.parts).map((basis) => ({
            words: `${context.t.basis[basis]}（${context.t.basis.long[basis]}）`,
            dash: DASHES[basis],
            colour: colourOf(wanted.parts[0], basis),
        }));
        return framed({ ...wanted, legends: wanted.legends ?? [], lines, notes: notesOf(context, wanted.sources) });
    });
    const name = `${wanted.name}.${format}`;
    if (format === 'svg') return saveFile(picture.svg, 'image/svg+xml;charset=utf-8', name);
    saveFile(await painted(picture), 'image/png', name);
}

/** Where it comes from: documents, data revision, day, address. @param {import('../../types.js').Context} context @param {Wanted['sources']} sources */
function notesOf(context, sources) {
    const { t, status, lang } = context;
    const today = new Date().toLocaleDateString(lang === 'ja' ? 'ja-JP' : 'en-GB', { dateStyle: 'long' });
    return [
        ...sources.map((source) => `${t.query.sources}: ${asCited(context, source)}`),
        `${t.product} ${t.settings.revision} ${status?.dataRevision ?? ''} — ${today}`,
        decodeURI(window.location.href),
    ];
}

/** @param {HTMLElement[]} parts */
const basesIn = (parts) => BASES.filter((basis) => parts.some((part) => part.querySelector(`[data-basis="${basis}"]`) !== null));

/** @param {HTMLElement} within @param {string} basis */
const colourOf = (within, basis) => {
    const probe = document.createElement('span');
    probe.dataset.basis = basis;
    probe.className = 'basis';
    within.append(probe);
    const colour = plainColour(getComputedStyle(probe).color);
    probe.remove();
    return colour;
};

/**
 * Does something while the parts wear light colours and nothing sticks to the rim of the window; nobody sees it, because it is over
 * before the next frame.
 *
 * @template T
 * @param {HTMLElement[]} parts
 * @param {() => T} act
 * @returns {T}
 */
function onPaper(parts, act) {
    for (const part of parts) part.classList.add('on-paper');
    try {
        return act();
    } finally {
        for (const part of parts) part.classList.remove('on-paper');
    }
}

/** @param {{svg: string, width: number, height: number}} picture @returns {Promise<Blob>} */
async function painted({ svg, width, height }) {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await image.decode();
    const fine = Math.min(FINE, MOST_DOTS / width, MOST_DOTS / height);
    const canvas = Object.assign(document.createElement('canvas'), { width: Math.round(width * fine), height: Math.round(height * fine) });
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise((resolve, reject) => {
        canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
    });
}
