// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fits } from './screen-url.js';

const at = (/** @type {Record<string, string>} */ given) => /** @type {any} */ ({ query: '', view: '', from: '', to: '', ...given });

test('a name asks for any value', () => {
    assert.equal(fits('from', at({ from: 'x' })), true);
    assert.equal(fits('from', at({})), false);
});
test('a name with a value asks for this one', () => {
    assert.equal(fits('view=gaps', at({ view: 'gaps' })), true);
    assert.equal(fits('view=gaps', at({ view: 'gap' })), false);
});
test('both sides of & are needed, either side of | is enough', () => {
    assert.equal(fits('query&view=sheet', at({ query: 'q', view: 'sheet' })), true);
    assert.equal(fits('query&view=sheet', at({ query: 'q' })), false);
    assert.equal(fits('from|to', at({ to: 'x' })), true);
});
test('nothing asked for fits always', () => assert.equal(fits('', at({})), true));
