// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { learnKinds } from '../model/kinds.js';
import { arrangeAround, grouped, tally } from './arrange.js';
import { arrangeAnswer } from './arrange-answer.js';
import { crowdedBundles } from './bundles.js';
import { gapsByLane, stopsBetween } from './gaps.js';
import { calmestOrder, createSlots, lanesAround } from './lanes.js';
import { sheetFor } from './paper.js';
import { route } from './route.js';
import { bow, flow, flowBack, n } from './strokes.js';
import { connected, wiresOf } from './wires.js';

/** @param {any} value @returns {any} */
const any = (value) => value;
const node = (/** @type {string} */ id, label = 'Measure') => ({ id, label, title: id });
const link = (/** @type {string} */ from, /** @type {string} */ to, basis = 'stated', type = 'T') => any({ key: `${from}~${type}~${to}`, type, from, to, basis, evidence: {} });
const around = (/** @type {any[]} */ nodes, /** @type {any[]} */ relationships) => any({ nodes, relationships, total: relationships.length, truncated: false, next: null });
const box = (/** @type {number} */ lane, /** @type {number} */ left, /** @type {number} */ top, height = 40) => ({ lane, left, right: left + 100, top, bottom: top + height });
const wire = (/** @type {string} */ from, /** @type {string} */ to, more = {}) => ({ id: `${from}|${to}`, from, to, basis: 'stated', bundle: '', ...more });
const measured = (/** @type {Record<string, any>} */ boxes, heads = {}) => ({
    boxes: new Map(Object.entries(boxes)),
    obstacles: Object.values(boxes),
    heads: new Map(Object.entries(heads)),
});
const focused = (/** @type {any} */ given) =>
    arrangeAround({ focus: node('p', 'Policy'), neighbourhoods: new Map(), open: [], hide: [], isWalked: () => true, ...given });

/** As the server's schema has them: a policy's lanes, and three kinds with a lane each. */
const POLICY_SIDES = { left: [['measures'], ['goals']], right: [['plans'], ['yardsticks'], ['ends']] };
const KINDS = { SdgGoal: 'goals', Plan: 'plans', Policy: 'plans', Measure: 'measures', Kpi: 'yardsticks', A: 'A', B: 'B', C: 'C' };
learnKinds(Object.entries(KINDS).map(([name, lane], at) => any({ name, lane, readingOrder: 10 * at, sides: POLICY_SIDES })));

test('things are grouped in the order in which they came', () =>
    assert.deepEqual([...grouped(['ab', 'c', 'ad'], (word) => word[0])], [['a', ['ab', 'ad']], ['c', ['c']]]));
test('names are counted', () => assert.deepEqual([...tally(['b', 'a', 'b'], (x, y) => (x < y ? -1 : 1))], [['a', 1], ['b', 2]]));

test('the lanes around an element are those of its kind', () => assert.deepEqual(lanesAround('Policy'), POLICY_SIDES));
test('around an element of a kind that is not known there is one lane', () => assert.deepEqual(lanesAround('Unheard'), { left: [], right: [[]] }));
test('a lane that comes later goes outside', () => {
    const slots = createSlots({ left: [['A'], ['B']], right: [['C']] });
    slots.reserve(['B']);
    slots.reserve(['A', 'C']);
    assert.deepEqual(['A', 'B', 'C'].map(slots.slotOf), [-2, -1, 1]);
});
test('a kind that no lane names stands in the last on the right', () => {
    const slots = createSlots({ left: [['A']], right: [['B'], ['C']] });
    slots.reserve(['X']);
    assert.equal(slots.slotOf('X'), 1);
    assert.equal(slots.slotOf('C'), 1);
});
test('columns that are joined often stand beside each other', () => {
    const crossings = new Map([['Kpi.0|Policy.0', 5], ['Kpi.0|Measure.0', 5]]);
    assert.deepEqual(calmestOrder(['Policy.0', 'Measure.0', 'Kpi.0'], crossings, (lane) => lane.split('.')[0]), ['Policy.0', 'Kpi.0', 'Measure.0']);
});
test('without links between them columns keep the order of kinds', () =>
    assert.deepEqual(calmestOrder(['Kpi.0', 'Policy.0', 'Measure.0'], new Map(), (lane) => lane.split('.')[0]), ['Policy.0', 'Measure.0', 'Kpi.0']));

test('neighbours stand in lanes by kind, the element in the middle in none', () => {
    const { lanes, nodes, shown, total } = focused({
        neighbourhoods: new Map([['p', around([node('p', 'Policy'), node('m2'), node('m1'), node('k', 'Kpi')], [link('p', 'm2'), link('p', 'm1'), link('p', 'k')])]]),
    });
    assert.deepEqual(lanes.map(({ slot, sections }) => [slot, sections.flatMap(({ groups }) => groups.flatMap((group) => group.nodes.map(({ id }) => id)))]), [
        [-1, ['m1', 'm2']],
        [0, []],
        [1, ['k']],
    ]);
    assert.deepEqual([nodes.size, shown, total], [4, 3, 3]);
});
const many = (/** @type {number} */ count) => [...Array(count).keys()].map((i) => node(`m${i}`));
for (const [count, open] of /** @type {[number, boolean][]} */ ([[12, true], [13, false]]))
    test(`${count} neighbours of a kind ${open ? 'stand open' : 'fold'}`, () => {
        const nodes = many(count);
        const { lanes } = focused({ neighbourhoods: new Map([['p', around(nodes, nodes.map(({ id }) => link('p', id)))]]) });
        const group = lanes[0].sections[0].groups[0];
        assert.deepEqual([group.open, group.foldable, group.nodes.length], [open, !open, count]);
    });
test('a folded kind opens by its token', () => {
    const nodes = many(13);
    const { lanes } = focused({ open: ['p:Measure'], neighbourhoods: new Map([['p', around(nodes, nodes.map(({ id }) => link('p', id)))]]) });
    assert.equal(lanes[0].sections[0].groups[0].open, true);
});
test('what the legend hides is not placed and still counted', () => {
    const { nodes, labels, bases } = focused({
        hide: ['Kpi', 'analyst'],
        neighbourhoods: new Map([['p', around([node('m1'), node('m2'), node('k', 'Kpi')], [link('p', 'm1'), link('p', 'm2', 'analyst'), link('p', 'k')])]]),
    });
    assert.deepEqual([...nodes.keys()], ['p', 'm1']);
    assert.deepEqual([...labels], [['Measure', 2], ['Kpi', 1]]);
    assert.deepEqual([...bases], [['stated', 2], ['analyst', 1]]);
});
test('links that are not walked lead to nothing', () => {
    const { nodes } = focused({
        isWalked: (/** @type {string} */ type) => type !== 'CITED_FROM',
        neighbourhoods: new Map([['p', around([node('d', 'Document')], [link('p', 'd', 'stated', 'CITED_FROM')])]]),
    });
    assert.deepEqual([...nodes.keys()], ['p']);
});
test('the neighbours of an expanded element make a section of their own', () => {
    const { lanes } = focused({
        neighbourhoods: new Map([
            ['p', around([node('m1')], [link('p', 'm1')])],
            ['m1', around([node('m1'), node('p', 'Policy'), node('m9')], [link('p', 'm1'), link('m1', 'm9')])],
        ]),
    });
    assert.deepEqual(lanes[0].sections.map(({ owner, groups }) => [owner?.id ?? null, groups[0].nodes.map(({ id }) => id)]), [[null, ['m1']], ['m1', ['m9']]]);
});

test('an answer stands in columns by kind, a policy below a policy one further', () => {
    const { lanes } = arrangeAnswer({ graph: { nodes: [node('a', 'Policy'), node('b', 'Policy'), node('m')], relationships: [link('a', 'b'), link('b', 'm')] }, open: [], hide: [] });
    assert.deepEqual(lanes.map(({ sections }) => sections[0].groups[0].nodes.map(({ id }) => id)), [['a'], ['b'], ['m']]);
});
test('a column of 61 folds, one of 60 does not', () => {
    for (const count of [60, 61]) {
        const { lanes } = arrangeAnswer({ graph: { nodes: many(count), relationships: [] }, open: [], hide: [] });
        assert.equal(lanes[0].sections[0].groups[0].open, count === 60);
    }
});

test('a line is as wide as its strength says', () => {
    const strong = { ...link('p', 'm1'), evidence: { strength: 'primary' } };
    const wires = wiresOf(focused({ neighbourhoods: new Map([['p', around([node('m1'), node('m2')], [strong, link('p', 'm2')])]]) }));
    assert.deepEqual(wires.map(({ to, width }) => [to, width]), [['m1', 2.6], ['m2', 1.8]]);
});
test('into a folded group goes one line for each basis, as wide as there are many', () => {
    const nodes = many(16);
    const links = nodes.map(({ id }, at) => link('p', id, at < 8 ? 'stated' : 'analyst'));
    const wires = wiresOf(focused({ neighbourhoods: new Map([['p', around(nodes, links)]]) }));
    // 1.8 and log2 of 8.
    assert.deepEqual(wires.map(({ to, basis, count, width }) => [to, basis, count, n(width)]), [['p:Measure', 'stated', 8, 4.8], ['p:Measure', 'analyst', 8, 4.8]]);
});
test('an end is joined to both sides of its lines', () => assert.deepEqual([...connected(any([wire('a', 'b'), wire('c', 'a'), wire('b', 'c')]), 'a')].sort(), ['b', 'c']));

test('coordinates have tenths', () => assert.deepEqual([n(1.25), n(1.24), n(-0.04)], [1.3, 1.2, -0]));
test('a line runs from the right edge to the left edge of the next box', () =>
    assert.equal(flow({ a: box(0, 0, 0), b: box(1, 200, 100), stops: [], ya: 20, yb: 120, backwards: false }), 'M100 20C150 20 150 120 200 120'));
test('a line goes straight through a lane between', () =>
    assert.equal(
        flow({ a: box(0, 0, 0), b: box(2, 400, 0), stops: [{ left: 200, right: 300, y: 60 }], ya: 20, yb: 20, backwards: false }),
        'M100 20C150 20 150 60 200 60H300C350 60 350 20 400 20',
    ));
test('backwards it is the same line from its other end', () =>
    assert.equal(flowBack({ a: box(0, 0, 0), b: box(1, 200, 100), stops: [], ya: 20, yb: 120, backwards: true }), 'M200 120C150 120 150 20 100 20'));
test('within a lane the line bows out to the right', () =>
    // 14 and a fourteenth of 140, from 100.
    assert.equal(bow(box(0, 0, 0), 20, 160), 'M100 20C124 20 124 160 100 160'));

test('a lane is free above, below and between its boxes; narrow gaps do not count', () => {
    const lane = gapsByLane([box(1, 200, 0), box(1, 200, 100), box(1, 200, 145)]).get(1);
    assert.deepEqual(lane, { left: 200, right: 300, free: [[-Infinity, 0], [40, 100], [185, Infinity]] });
});
test('between two boxes a line passes the lane at the nearest free height', () => {
    const gaps = gapsByLane([box(0, 0, 80), box(1, 200, 0, 90), box(1, 200, 120, 60), box(2, 400, 80)]);
    const [stop] = stopsBetween(box(0, 0, 80), box(2, 400, 80), gaps);
    assert.deepEqual([stop.left, stop.right], [200, 300]);
    assert.ok(stop.y > 90 && stop.y < 120, `in the gap from 90 to 120: ${stop.y}`);
});
test('a line between neighbouring lanes joins the middles', () =>
    assert.deepEqual(route([wire('a', 'b')], measured({ a: box(0, 0, 0), b: box(1, 200, 100) })).map(({ d }) => d), ['M100 20C150 20 150 120 200 120']));
test('two lines from one box leave it at two heights, in the order of where they lead', () => {
    const [up, down] = route([wire('a', 'low'), wire('a', 'high')], measured({ a: box(0, 0, 100, 100), high: box(1, 200, 0), low: box(1, 200, 300) }))
        .sort((x, y) => (x.wire.to < y.wire.to ? -1 : 1))
        .map(({ d }) => Number(d.match(/^M100 ([\d.]+)/)?.[1]));
    assert.ok(up < 150 && down > 150, `${up} above the middle, ${down} below`);
});
test('a line without a box at its end is not drawn', () => assert.deepEqual(route([wire('a', 'gone')], measured({ a: box(0, 0, 0) })), []));
test('nine lines into a group run together, eight do not', () => {
    const lines = (/** @type {number} */ count) => [...Array(count).keys()].map((i) => wire('p', `m${i}`, { bundle: 'p:Measure' }));
    assert.equal(crowdedBundles(any(lines(8))).size, 0);
    assert.deepEqual([...crowdedBundles(any(lines(9)))], ['p:Measure|stated']);
});
test('of lines that run together each adds only its own part', () => {
    const boxes = Object.fromEntries([['p', box(0, 0, 0)], ...[...Array(9).keys()].map((i) => [`m${i}`, box(1, 200, 100 + 50 * i)])]);
    const wires = [...Array(9).keys()].map((i) => wire('p', `m${i}`, { bundle: 'p:Measure' }));
    const drawn = route(wires, measured(boxes, { 'p:Measure': box(1, 200, 60, 20) }));
    // The spine runs 12 left of the members; from the middle of m0 (120) to that of m1 (170).
    assert.equal(drawn[1].d, 'M188 120V170H200');
    assert.ok(drawn[1].whole.endsWith('V170H200') && drawn[1].whole.startsWith('M100 20'), drawn[1].whole);
});

test('a wide picture lies on its sheet', () => assert.deepEqual(sheetFor({ width: 1020, height: 300 }, 100), { way: 'wide', zoom: 1, height: 300 }));
test('a tall picture stands on its sheet', () => assert.deepEqual(sheetFor({ width: 675, height: 1780 }, 100), { way: 'tall', zoom: 0.5, height: 890 }));
test('a picture too large to be read goes on over several sheets', () =>
    // 6,800 pixels are ten sheets of 680, with a box pushed down at each.
    assert.deepEqual(sheetFor({ width: 1020, height: 6800 }, 0), { way: 'wide', zoom: 1, height: 7700 }));
