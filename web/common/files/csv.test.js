// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csv } from './csv.js';

const line = (/** @type {(string | number)[]} */ ...cells) => csv([cells]).slice(1, -2);

test('it begins with the mark of UTF-8 and ends its lines as spreadsheets do', () => assert.equal(csv([['a'], ['b']]), '\uFEFF"a"\r\n"b"\r\n'));
test('quotes are doubled', () => assert.equal(line('a "b" c'), '"a ""b"" c"'));
test('numbers and nothing stand bare', () => assert.equal(line(1.5, '', 0), '1.5,,0'));
test('a text that a spreadsheet would run gets an apostrophe, wide signs too', () => assert.equal(line('=1+1', '＝A1', '@x'), `"'=1+1","'＝A1","'@x"`));
test('a negative number, and a sign alone, are no formula', () => assert.equal(line('-1,200.5%', '-'), '"-1,200.5%","-"'));
