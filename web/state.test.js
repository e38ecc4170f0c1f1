// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createStore, emptyState, readState, screenOf, writeState } from './state.js';

/** A window with an address and nothing else. @param {string} search */
function windowAt(search) {
    const listeners = /** @type {Record<string, () => void>} */ ({});
    const history = /** @type {string[]} */ ([]);
    const window = {
        location: { search },
        history: {
            pushState: (/** @type {any} */ _, /** @type {string} */ __, /** @type {string} */ url) => history.push(`push ${url}`),
            replaceState: (/** @type {any} */ _, /** @type {string} */ __, /** @type {string} */ url) => history.push(`replace ${url}`),
        },
        addEventListener: (/** @type {string} */ name, /** @type {() => void} */ listener) => (listeners[name] = listener),
        removeEventListener: (/** @type {string} */ name) => delete listeners[name],
    };
    return { window: /** @type {any} */ (window), history, back: (/** @type {string} */ to) => ((window.location.search = to), listeners.popstate()) };
}

// The screen of each address that has been in use; links to them were sent by mail.
for (const [search, screen] of [
    ['', 'start'],
    ['?lang=en', 'start'],
    ['?view=nothing-like-this', 'start'],
    ['?q=%E5%AD%90%E8%82%B2%E3%81%A6', 'search'],
    ['?ask=%E5%A2%83%E5%9C%B0%E5%8C%BA%E3%81%AESDGs', 'ask'],
    ['?edit=new&p.of=district-sdgs', 'edit'],
    ['?query=district-sdgs&p.district=isesaki.district.sakai', 'query'],
    ['?query=district-sdgs&view=matrix', 'query'],
    ['?query=district-sdgs&view=sheet', 'sheet'],
    ['?query=district-sdgs&select=isesaki.district.sakai', 'query'],
    ['?view=changes&from=1&to=2', 'changes'],
    ['?view=changes-sheet&from=1&to=2', 'sheet'],
    ['?from=isesaki.plan3', 'paths'],
    ['?to=sdg.4&open=p0,more', 'paths'],
    ['?focus=isesaki.plan3&view=list', 'explore'],
    ['?focus=isesaki.plan3&q=x', 'explore'],
    ['?view=queries', 'gallery'],
    ['?view=lacks', 'lacks'],
    ['?view=gaps', 'gaps'],
    ['?view=kpis', 'kpis'],
    ['?view=overview&p.plan=isesaki.plan3', 'overview'],
]) {
    test(`${search || 'no parameter'} is the screen ${screen}`, () => assert.equal(screenOf(readState(search)), screen));
}

test('an address is written with its parameters in one order, whatever order they came in', () => {
    const state = readState('?view=graph&open=r3,r5&p.b=2&basis=stated,derived&p.a=1&query=q1&lang=en&city=isesaki');
    assert.equal(writeState(state), './?query=q1&p.a=1&p.b=2&basis=stated,derived&open=r3,r5&view=graph&city=isesaki&lang=en');
});
test('tildes, colons and commas of an address stay readable', () =>
    assert.equal(writeState({ ...emptyState(), focus: 'a', select: 'cell:a|b', open: ['a:Kpi', 'x~T~y'] }), './?focus=a&select=cell:a%7Cb&open=a:Kpi,x~T~y'));
test('the words that an answer is narrowed down by stand after its parameters', () => {
    const address = './?query=q1&p.a=1&about=%E9%98%B2%E7%81%BD&basis=stated';
    const state = readState(address.slice(2));
    assert.equal(state.about, '防災');
    assert.equal(writeState(state), address);
});
test('an empty state is the bare address', () => assert.equal(writeState(emptyState()), './'));
test('Japanese is the language unless English is asked for', () => {
    assert.equal(readState('?lang=fr').lang, 'ja');
    assert.equal(readState('?lang=en').lang, 'en');
});
test('parameters without a value are none', () => assert.deepEqual(readState('?p.a=&p.b=1').params, { b: '1' }));
test('empty entries of a list are left out', () => assert.deepEqual(readState('?open=a,,b,').open, ['a', 'b']));
test('each empty state has lists of its own', () => {
    emptyState().open.push('a');
    assert.deepEqual(emptyState().open, []);
});

test('a visit leaves behind what the last screen had, and takes along language and city', () => {
    const { window, history } = windowAt('?focus=a&open=b&hide=Kpi&city=c&lang=en');
    createStore(window, () => {}).visit({ q: 'x' });
    assert.deepEqual(history, ['push ./?q=x&city=c&lang=en']);
});
test('a basis that the legend hides is not asked for on the next screen', () => {
    const { window, history } = windowAt('?focus=a&hide=derived,Kpi');
    createStore(window, () => {}).visit({ query: 'q1' });
    assert.deepEqual(history, ['push ./?query=q1&basis=stated,analyst']);
});
test('a basis that was not asked for is hidden around an element', () => {
    const { window, history } = windowAt('?query=q1&basis=stated,analyst');
    createStore(window, () => {}).visit({ focus: 'a' });
    assert.deepEqual(history, ['push ./?focus=a&hide=derived']);
});
test('with every basis switched off the next screen begins with all', () => {
    const { window, history } = windowAt('?focus=a&hide=stated,derived,analyst');
    createStore(window, () => {}).visit({ query: 'q1' });
    assert.deepEqual(history, ['push ./?query=q1']);
});
test('a tweak replaces the entry of the history, a step adds one', () => {
    const { window, history } = windowAt('?focus=a');
    const store = createStore(window, () => {});
    store.tweak({ select: 'b' });
    store.go({ open: ['b'] });
    assert.deepEqual(history, ['replace ./?focus=a&select=b', 'push ./?focus=a&select=b&open=b']);
});
test('what changes nothing makes no entry', () => {
    const { window, history } = windowAt('?focus=a');
    createStore(window, () => assert.fail('nothing changed')).go({ focus: 'a' });
    assert.deepEqual(history, []);
});
test('going back keeps the language that was switched to since', () => {
    const { window, history, back } = windowAt('?focus=a');
    const store = createStore(window, () => {});
    store.go({ lang: 'en' });
    back('?q=x');
    assert.equal(store.get().q, 'x');
    assert.equal(history.at(-1), 'replace ./?q=x&lang=en');
});
