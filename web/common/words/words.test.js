// @ts-check
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { joinedWords } from './joined-words.js';
import { en as sharedEnglish } from './words.en.js';
import { ja as sharedJapanese } from './words.ja.js';

/** Those of all screens, and of each screen under its name: nothing is said twice there. */
const screens = new URL('../../screens/', import.meta.url);
const ja = /** @type {any} */ ({ shared: sharedJapanese });
const en = /** @type {any} */ ({ shared: sharedEnglish });
for (const name of readdirSync(screens)) {
    if (!existsSync(new URL(`${name}/words.js`, screens))) continue;
    const { words } = await import(new URL(`${name}/words.js`, screens).href);
    ja[name] = words.ja;
    en[name] = words.en;
}

/** Every wording by its path; of a function its number of parameters. @param {any} words @param {string} at @returns {[string, any][]} */
const flat = (words, at) =>
    typeof words === 'object' && words !== null ? Object.entries(words).flatMap(([key, value]) => flat(value, at ? `${at}.${key}` : key)) : [[at, words]];

const [japanese, english] = [new Map(flat(ja, '')), new Map(flat(en, ''))];

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
const TAKES_OTHER = new Set(['shared.query.basisSentence', 'explore.list.count']);
const QUOTES_JAPANESE = new Set(['shared.settings.language', 'start.start.draft', 'edit.edit.valuesHint', 'edit.edit.given.basis.ja', 'edit.edit.given.dataset.ja']);

test('a screen does not say anew what all say', () => {
    for (const [name, words] of Object.entries(ja)) {
        if (name === 'shared') continue;
        for (const [group, own] of Object.entries(words)) for (const key of Object.keys(/** @type {any} */ (own))) assert.ok(!(key in (ja.shared[group] ?? {})), `${name}: ${group}.${key}`);
    }
});
test("a screen's wording stands beside what all say in the same group", () =>
    assert.deepEqual(joinedWords({ a: { x: 1 }, b: 2 }, { a: { y: 3 }, c: { z: 4 } }), { a: { x: 1, y: 3 }, b: 2, c: { z: 4 } }));
