// @ts-check
/** Room on a sheet of A4 within its margins, lying and standing, in pixels. */
const SHEETS = { wide: { width: 1020, height: 680 }, tall: { width: 675, height: 990 } };
/** Below this nobody reads the labels; the picture then goes on over several sheets. */
const LEAST = 0.5;
/** What one break between sheets may push down: the height of a box. */
const PUSHED = 90;

/**
 * Which way the sheet is turned, and by how much the picture shrinks to stand on one sheet.
 *
 * @param {{width: number, height: number}} picture
 * @param {number} head what stands above it
 * @returns {{way: 'wide' | 'tall', zoom: number, height: number}} `height` to keep free for it
 */
export function sheetFor(picture, head) {
    const zoomOn = (/** @type {{width: number, height: number}} */ room) =>
        Math.min(1, room.width / picture.width, (room.height - head) / picture.height);
    const way = zoomOn(SHEETS.wide) >= zoomOn(SHEETS.tall) ? 'wide' : 'tall';
    const zoom = zoomOn(SHEETS[way]);
    if (zoom >= LEAST) return { way, zoom, height: picture.height * zoom };
    const shrunk = Math.min(1, SHEETS.wide.width / picture.width);
    const sheets = Math.ceil((picture.height * shrunk) / SHEETS.wide.height);
    return { way: 'wide', zoom: shrunk, height: picture.height * shrunk + sheets * PUSHED * shrunk };
}
