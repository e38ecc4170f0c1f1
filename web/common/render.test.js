// @ts-check
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const WEB = join(dirname(fileURLToPath(import.meta.url)), '..');

test('every view renders so that a translated page keeps up', () => {
    const modules = readdirSync(WEB, { recursive: true }).map(String).filter((name) => name.endsWith('.js') && name !== join('common', 'render.js'));
    const others = modules.filter((name) => /import \{[^}]*\brender\b[^}]*\} from 'lit-html'/.test(readFileSync(join(WEB, name), 'utf8')));
    assert.deepEqual(others, [], 'take render from common/render.js');
});
test('one module knows which keys belong to an input method', () => {
    const modules = readdirSync(WEB, { recursive: true }).map(String).filter((name) => name.endsWith('.js') && !name.endsWith('.test.js'));
    const others = modules.filter((name) => readFileSync(join(WEB, name), 'utf8').includes('isComposing'));
    assert.deepEqual(others, [join('shell', 'input-method.js')]);
});
