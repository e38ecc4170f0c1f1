// @ts-check
/** A spreadsheet runs a text that begins with one of these; Japanese ones the wide forms too. As the server's files have it. */
const FORMULA_STARTS = /^[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[-+]?\d[\d,]*(\.\d+)?[%％]?$/;

/** @param {string} text */
const harmless = (text) => (text.length > 1 && FORMULA_STARTS.test(text) && !NUMBER.test(text) ? `'${text}` : text);

/** @param {string | number} cell */
const field = (cell) => (typeof cell === 'number' || !cell ? String(cell) : `"${harmless(cell).replace(/"/g, '""')}"`);

/**
 * Rows as CSV for a spreadsheet: UTF-8 with its mark, text that would be run with an apostrophe.
 *
 * @param {(string | number)[][]} rows
 */
export const csv = (rows) =>
    `\uFEFF${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
