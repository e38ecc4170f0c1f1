// @ts-check
import { csv } from '../../common/files/csv.js';
import { inReadingOrder } from '../../common/model/names.js';

/** @typedef {import('../../types.js').GraphNode} GraphNode */
/** @typedef {import('../../types.js').Relationship} Relationship */
/** @typedef {{row: string, column: string, count: number | null, strength: string, relationships: Relationship[], weight: number}} Cell
 *   `count` is null where the query counts nothing */
/** @typedef {{rows: GraphNode[], columns: GraphNode[], cells: Map<string, Cell>, most: number, nodes: Map<string, GraphNode>,
 *   rowTitle: any, columnTitle: any, countTitle: any}} Matrix `countTitle` says what the cells count */

/** @param {string} row @param {string} column */
export const cellKey = (row, column) => `${row}|${column}`;

/** Which two columns of an answer cross: the first two that hold one element each. @param {import('../../types.js').Answer} answer */
const axesOf = (answer) =>
    answer.columns.filter((column) => column.type === 'node' && answer.rows.every((row) => row[column.name]?.id !== undefined)).slice(0, 2);

/**
 * An answer as a table of two kinds of elements, or null where it has no two columns that cross.
 *
 * @param {import('../../types.js').Answer} answer
 * @returns {Matrix | null}
 */
export function matrixOf(answer) {
    const [down, across] = axesOf(answer);
    if (!down || !across) return null;
    const nodes = new Map(answer.graph.nodes.map((node) => [node.id, node]));
    const relationships = new Map(answer.graph.relationships.map((relationship) => [relationship.key, relationship]));
    const counted = answer.columns.find((column) => column.type === 'number');
    /** @type {Map<string, Cell>} */
    const cells = new Map();
    for (const row of answer.rows) {
        const key = cellKey(row[down.name].id, row[across.name].id);
        const proof = [row.evidence ?? []]
            .flat()
            .map((item) => relationships.get(item?.key ?? item))
            .filter((found) => found !== undefined);
        const before = cells.get(key);
        const count = counted ? (before?.count ?? 0) + Number(row[counted.name] ?? 0) : null;
        const strength = before?.strength === 'primary' ? 'primary' : String(row.strength ?? '');
        cells.set(key, {
            row: row[down.name].id,
            column: row[across.name].id,
            count,
            strength,
            relationships: [...(before?.relationships ?? []), ...proof],
            weight: count ?? (strength === 'secondary' ? 1 : 2),
        });
    }
    const ends = (/** @type {string} */ name) =>
        [...new Map(answer.rows.map((row) => [row[name].id, nodes.get(row[name].id) ?? row[name]])).values()].sort(inReadingOrder);
    const most = Math.max(1, ...[...cells.values()].map((cell) => cell.weight));
    return {
        rows: ends(down.name),
        columns: ends(across.name),
        cells,
        most,
        nodes,
        rowTitle: down.title,
        columnTitle: across.title,
        countTitle: counted?.title,
    };
}

const LEVELS = 4;

/** How dark a cell is, 1 to 4. @param {Matrix} matrix @param {Cell} cell */
export const levelOf = ({ most }, { weight }) => Math.max(1, Math.ceil((weight / most) * LEVELS));

/** What each level stands for where cells count; levels that no number falls into are left out. @param {Matrix} matrix */
export const levelRanges = ({ most }) =>
    [1, 2, 3, 4]
        .map((level) => ({ level, from: Math.floor(((level - 1) * most) / LEVELS) + 1, to: Math.floor((level * most) / LEVELS) }))
        .filter(({ from, to }) => from <= to);

/** @param {Matrix} matrix @param {string} row */
export const rowTotal = ({ cells, columns }, row) => columns.filter((column) => cells.has(cellKey(row, column.id))).length;
/** @param {Matrix} matrix @param {string} column */
export const columnTotal = ({ cells, rows }, column) => rows.filter((row) => cells.has(cellKey(row.id, column))).length;

/**
 * Rows by one column or by how much they hold, columns likewise; reading order decides between equals.
 *
 * @param {Matrix} matrix
 * @param {string[]} sort `rows:total`, `rows:<id of a column>`, `columns:total`, `columns:<id of a row>`
 * @returns {Matrix}
 */
export function sorted(matrix, sort) {
    const by = (/** @type {string} */ axis) => sort.find((token) => token.startsWith(`${axis}:`))?.slice(axis.length + 1);
    const [rowsBy, columnsBy] = [by('rows'), by('columns')];
    const weight = (/** @type {string} */ row, /** @type {string} */ column) => matrix.cells.get(cellKey(row, column))?.weight ?? 0;
    /** @param {GraphNode[]} nodes @param {(id: string) => number} value */
    const order = (nodes, value) => [...nodes].sort((a, b) => value(b.id) - value(a.id) || inReadingOrder(a, b));
    return {
        ...matrix,
        rows: rowsBy ? order(matrix.rows, (id) => (rowsBy === 'total' ? rowTotal(matrix, id) : weight(id, rowsBy))) : matrix.rows,
        columns: columnsBy
            ? order(matrix.columns, (id) => (columnsBy === 'total' ? columnTotal(matrix, id) : weight(columnsBy, id)))
            : matrix.columns,
    };
}

/**
 * The table as CSV for a spreadsheet, sorted as it is shown.
 *
 * @param {Matrix} matrix
 * @param {(node: GraphNode) => string} nameOf
 * @param {(cell: Cell) => string} wordOf
 */
export function matrixCsv(matrix, nameOf, wordOf) {
    const lines = matrix.rows.map((row) => [
        nameOf(row),
        ...matrix.columns.map((column) => {
            const cell = matrix.cells.get(cellKey(row.id, column.id));
            return cell ? (cell.count ?? wordOf(cell)) : '';
        }),
    ]);
    return csv([['', ...matrix.columns.map(nameOf)], ...lines]);
}
