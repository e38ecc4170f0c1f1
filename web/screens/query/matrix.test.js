// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnTotal, levelOf, levelRanges, matrixCsv, matrixOf, rowTotal, sorted } from './matrix.js';

/** @param {any} value @returns {any} */
const any = (value) => value;
const node = (/** @type {string} */ id) => ({ id, label: 'X', title: id.toUpperCase() });
const row = (/** @type {string} */ a, /** @type {string} */ b, more = {}) => ({ a: node(a), b: node(b), ...more });
const answer = (/** @type {any[]} */ rows, /** @type {any[]} */ columns = []) =>
    any({
        columns: [{ name: 'a', type: 'node', title: 'A' }, { name: 'b', type: 'node', title: 'B' }, ...columns],
        rows,
        graph: { nodes: [], relationships: [{ key: 'k1' }, { key: 'k2' }] },
    });
const counts = [{ name: 'n', type: 'number', title: 'N' }];
const given = any(matrixOf(answer([row('r1', 'c1', { n: 2 }), row('r2', 'c1', { n: 5 }), row('r2', 'c2', { n: 1 })], counts)));

test('an answer with one column of elements is no matrix', () => assert.equal(matrixOf(any({ columns: [{ name: 'a', type: 'node' }], rows: [], graph: { nodes: [], relationships: [] } })), null));
test('a column with a missing element is no side of a matrix', () => assert.equal(matrixOf(answer([row('r1', 'c1'), any({ a: node('r2'), b: null })])), null));
test('rows and columns stand once each, in reading order', () => {
    const matrix = any(matrixOf(answer([row('r10', 'c1'), row('r2', 'c1'), row('r2', 'c2')])));
    assert.deepEqual([matrix.rows.map((/** @type {any} */ r) => r.id), matrix.columns.map((/** @type {any} */ c) => c.id)], [['r2', 'r10'], ['c1', 'c2']]);
});
test('rows of one cell are added up, with the evidence of both', () => {
    const cell = any(matrixOf(answer([row('r', 'c', { n: 2, evidence: ['k1'] }), row('r', 'c', { n: 3, evidence: [{ key: 'k2' }, 'unknown'] })], counts))).cells.get('r|c');
    assert.deepEqual([cell.count, cell.weight, cell.relationships.map((/** @type {any} */ r) => r.key)], [5, 5, ['k1', 'k2']]);
});
test('a primary link is not made secondary by another of the same cell', () => {
    const cell = any(matrixOf(answer([row('r', 'c', { strength: 'primary' }), row('r', 'c', { strength: 'secondary' })]))).cells.get('r|c');
    assert.deepEqual([cell.strength, cell.weight, cell.count], ['primary', 2, null]);
});
test('totals count cells, not what is in them', () => assert.deepEqual([rowTotal(given, 'r2'), rowTotal(given, 'r1'), columnTotal(given, 'c1')], [2, 1, 2]));
test('the darkest cell is of level 4, one of a fifth of it of level 1', () => assert.deepEqual([...given.cells.values()].map((cell) => levelOf(given, cell)), [2, 4, 1]));
test('levels stand for ranges of numbers', () =>
    assert.deepEqual(levelRanges(any({ most: 10 })), [{ level: 1, from: 1, to: 2 }, { level: 2, from: 3, to: 5 }, { level: 3, from: 6, to: 7 }, { level: 4, from: 8, to: 10 }]));
test('levels that no number falls into are left out', () => assert.deepEqual(levelRanges(any({ most: 2 })).map(({ level }) => level), [2, 4]));
test('rows are sorted by how much they hold, or by one column', () => {
    const ids = (/** @type {string[]} */ sort) => sorted(given, sort).rows.map(({ id }) => id);
    assert.deepEqual([ids([]), ids(['rows:total']), ids(['rows:c1']), ids(['rows:c9'])], [['r1', 'r2'], ['r2', 'r1'], ['r2', 'r1'], ['r1', 'r2']]);
});
test('columns are sorted by a row', () => assert.deepEqual(sorted(given, ['columns:r1']).columns.map(({ id }) => id), ['c1', 'c2']));
test('the CSV of a matrix has numbers as numbers and empty cells empty', () =>
    assert.equal(matrixCsv(given, ({ title }) => title, () => ''), '\uFEFF,"C1","C2"\r\n"R1",2,\r\n"R2",5,1\r\n'));
