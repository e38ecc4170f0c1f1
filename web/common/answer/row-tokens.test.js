// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldApart, rowTokens } from './row-tokens.js';

const goal = (/** @type {string} */ id) => ({ id, title: id, label: 'SdgGoal' });

test('a row is called by the elements in its cells', () =>
    assert.deepEqual(rowTokens([{ goal: goal('sdg.3'), measure: goal('m.1'), note: 'x' }]), ['row:sdg.3~m.1']));
test('in another order a row keeps its name', () => {
    const rows = [{ goal: goal('sdg.3') }, { goal: goal('sdg.4') }, { goal: goal('sdg.5') }];
    assert.deepEqual(rowTokens([...rows].reverse()), rowTokens(rows).reverse());
});
test('a longer list of evidence does not rename a row', () =>
    assert.deepEqual(rowTokens([{ goal: goal('sdg.3'), evidence: ['a'] }]), rowTokens([{ goal: goal('sdg.3'), evidence: ['a', 'b'] }])));
test('rows without elements are called by their plain cells', () =>
    assert.deepEqual(rowTokens([{ year: 2025, count: 3 }, { year: 2026, count: null }]), ['row:2025~3', 'row:2026']));
test('rows of the same elements are told apart by their plain cells', () =>
    assert.deepEqual(rowTokens([{ goal: goal('a'), year: 1 }, { goal: goal('a'), year: 2 }, { goal: goal('b'), year: 1 }]), ['row:a~1', 'row:a~2', 'row:b']));
test('what nothing tells apart is toldApart', () => assert.deepEqual(toldApart(['a', 'b', 'a', 'a']), ['a', 'b', 'a~2', 'a~3']));
test('a comma is none, for it ends an entry of the address', () => assert.ok(!rowTokens([{ text: 'a,b' }])[0].includes(',')));
