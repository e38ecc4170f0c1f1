// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsAfter, fieldsOf, modelOf, newModel, newParam } from './model.js';
import { pieces, rangeOf } from './place.js';

const fault = (/** @type {number | undefined} */ line, /** @type {number | undefined} */ column) => ({ parameter: 'cypher', message: '', line, column });

test('a fault with a column is about the word there', () => assert.deepEqual(rangeOf('MATCH (n)\nRETURN foo', fault(2, 8)), [17, 20]));
test('a fault without a column is about the line, not its indentation', () => assert.deepEqual(rangeOf('a\n  b c', fault(2, undefined)), [4, 7]));
test('a sign that is no word is one character', () => assert.deepEqual(rangeOf('(n)', fault(1, 1)), [0, 1]));
test('the text is cut around its faults, in their order', () =>
    assert.deepEqual(pieces('ab cd', [fault(1, 4), fault(1, 1)]), [
        { text: '', wrong: false },
        { text: 'ab', wrong: true },
        { text: ' ', wrong: false },
        { text: 'cd', wrong: true },
        { text: '', wrong: false },
    ]));
test('two faults at one place are one piece', () => assert.equal(pieces('ab', [fault(1, 1), fault(1, 1)]).filter(({ wrong }) => wrong).length, 1));

test('fields that travel to the editor and back stay the same', () => {
    const fields = {
        title: { ja: '題', en: 'title' }, question: ['{a}は', '{a}の'], tags: ['district', 'sdg'],
        params: { a: { type: 'enum', required: true, title: { ja: 'あ', en: 'a' }, values: { x: { ja: '人/日', en: 'person / day' } } } },
        views: ['table'], whenEmpty: { ja: '', en: '' }, cypher: 'RETURN 1',
    };
    assert.deepEqual(fieldsOf(modelOf(fields, 'q1')), fields);
});
test('a choice is written as code = Japanese / English', () => {
    const param = { ...newParam(), name: 'p', type: 'enum', values: 'x = 上 / up\n\n y=下/down' };
    const params = /** @type {any} */ (fieldsOf({ ...newModel(), params: [param] }).params);
    assert.deepEqual(params.p.values, { x: { ja: '上', en: 'up' }, y: { ja: '下', en: 'down' } });
});
test('a choice with one name has it in both languages', () => {
    const params = /** @type {any} */ (fieldsOf({ ...newModel(), params: [{ ...newParam(), name: 'p', type: 'enum', values: 'KPI' }] }).params);
    assert.deepEqual(params.p.values, { KPI: { ja: 'KPI', en: 'KPI' } });
});
test('tags may be parted by Japanese commas, empty lines of sentences are left out', () => {
    const { tags, question } = fieldsOf({ ...newModel(), tags: 'a、b, ,c', question: ' x \n\ny' });
    assert.deepEqual([tags, question], [['a', 'b', 'c'], ['x', 'y']]);
});
test('an element parameter without a kind takes any', () => {
    const params = /** @type {any} */ (fieldsOf({ ...newModel(), params: [{ ...newParam(), name: 'p', type: 'node' }] }).params);
    assert.equal(params.p.label, 'Element');
});
test('columns of an answer keep the titles that they have already', () =>
    assert.deepEqual(
        columnsAfter([{ name: 'a', type: 'node', title: { ja: '甲', en: 'A' } }], [{ name: 'a', type: 'string', title: { ja: 'a', en: 'a' } }, { name: 'b', type: 'number', title: { ja: 'b', en: 'b' } }]),
        [{ name: 'a', type: 'string', title: { ja: '甲', en: 'A' } }, { name: 'b', type: 'number', title: { ja: 'b', en: 'b' } }],
    ));
