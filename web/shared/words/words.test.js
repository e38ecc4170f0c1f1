// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from './words.en.js';
import { ja } from './words.ja.js';

/** Every wording by its path; of a function its number of parameters. @param {any} words @param {string} at @returns {[string, any][]} */
const flat = (words, at) =>
    typeof words === 'object' && words !== null ? Object.entries(words).flatMap(([key, value]) => flat(value, `${at}.${key}`)) : [[at, words]];

const [japanese, english] = [new Map(flat(ja, 't')), new Map(flat(en, 't'))];

test('both languages have the same wordings', () => assert.deepEqual([...english.keys()].sort(), [...japanese.keys()].sort()));
test('a wording with parameters has them in both languages', () => {
    for (const [at, words] of japanese) assert.equal(typeof english.get(at), typeof words, at);
});
test('no wording is empty', () => {
    for (const words of [japanese, english]) for (const [at, text] of words) if (typeof text === 'string') assert.notEqual(text.trim(), '', at);
});
test('numbers and names that a wording is given stand in it, in either language', () => {
    for (const words of [japanese, english])
        for (const [at, wording] of words) {
            if (typeof wording !== 'function') continue;
            const given = [...Array(wording.length).keys()].map((index) => 7001 + index);
            let said;
            try {
                said = JSON.stringify(wording(...given)).replace(/,(?=\d{3})/g, '');
            } catch {
                continue; // One that takes lists or objects.
            }
            for (const each of given) assert.ok(said.includes(String(each)) || TAKES_OTHER.has(at), `${at} leaves out what it is given: ${said}`);
        }
});
test('English has no Japanese in it but the name of the language and words that are quoted', () => {
    for (const [at, text] of english)
        if (typeof text === 'string' && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) assert.ok(QUOTES_JAPANESE.has(at), `${at}: ${text}`);
});

/** Wordings that take numbers by basis, or say the second number only where it is larger. */
const TAKES_OTHER = new Set(['t.query.basisSentence', 't.list.count']);
const QUOTES_JAPANESE = new Set(['t.settings.language', 't.start.draft', 't.edit.valuesHint', 't.edit.given.basis.ja', 't.edit.given.dataset.ja']);
