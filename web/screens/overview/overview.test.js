// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { levelWords, mostByDepth, shadeOf } from './colouring.js';
import { planInForce } from './plan-in-force.js';
import { icicle, lineage, treeOf } from './tree.js';

/** @param {any} value @returns {any} */
const any = (value) => value;
const node = (/** @type {string} */ id, label = 'Policy', properties = {}) => ({ id, label, title: id, properties });
const links = [
    { key: 'k1', type: 'ALIGNS_WITH', from: 'item1', to: 'm1', basis: 'analyst', evidence: {} },
    { key: 'k2', type: 'ALIGNS_WITH', from: 'item1', to: 'm2', basis: 'analyst', evidence: {} },
    { key: 'k3', type: 'CONTRIBUTES_TO', from: 'm1', to: 'sdg.4', basis: 'stated', evidence: {} },
    { key: 'k4', type: 'MEASURED_BY', from: 'm1', to: 'kpi1', basis: 'stated', evidence: {} },
    { key: 'k5', type: 'TRACKED_BY', from: 'm2', to: 'kpi1', basis: 'stated', evidence: { strength: 'topical' } },
    { key: 'k6', type: 'MEASURED_BY', from: 'm2', to: 'kpi2', basis: 'stated', evidence: {} },
];
const kpi = { baselineNumber: 1, targetNumber: 2 };
const answer = any({
    graph: { nodes: [node('p1'), node('m1'), node('m2'), node('kpi1', 'Kpi', kpi), node('kpi2', 'Kpi', { targetStatus: 'undefined' })], relationships: links },
    rows: [
        { parent: node('plan'), element: node('p1'), evidence: [] },
        { parent: node('p1'), element: node('m2'), evidence: ['k2', 'k5', 'k6'] },
        { parent: node('p1'), element: node('m1'), evidence: ['k1', 'k3', 'k4'] },
    ],
});
const { root, byId } = treeOf(any(node('plan', 'Plan')), answer);
const branch = (/** @type {string} */ id) => any(byId.get(id));

test('children stand in reading order, each a level deeper', () =>
    assert.deepEqual(branch('p1').children.map((/** @type {any} */ child) => [child.node.id, child.depth]), [['m1', 2], ['m2', 2]]));
test('an item that two measures carry counts once above them', () => assert.deepEqual([...root.items], ['item1']));
test('goals and links are gathered up to the plan', () => assert.deepEqual([[...root.goals], root.links.size], [['sdg.4'], 6]));
test('a KPI that one measure has only as a topic and another as its own is the own', () => assert.equal(root.kpis.get('kpi1'), 'comparable'));
test('a KPI whose target is to be set is open', () => assert.equal(branch('m2').kpis.get('kpi2'), 'open'));
test('the way down leads from the plan to the branch', () => assert.deepEqual(lineage(branch('m1')).map(({ node: { id } }) => id), ['plan', 'p1', 'm1']));
test('cells are as tall as the leaves they hold', () => {
    const { cells, columns, rows } = icicle(root);
    assert.deepEqual([columns, rows], [3, 2]);
    assert.deepEqual(cells.map(({ branch: { node: { id } }, column, row, span }) => [id, column, row, span]), [['plan', 0, 0, 2], ['p1', 1, 0, 2], ['m1', 2, 0, 1], ['m2', 2, 1, 1]]);
});
test('a level with more than 60 leaves is kept back and counted', () => {
    const rows = [{ parent: node('plan'), element: node('p1') }, ...[...Array(61).keys()].map((i) => ({ parent: node('p1'), element: node(`m${i}`) }))];
    const { cells } = icicle(treeOf(any(node('plan', 'Plan')), any({ graph: { nodes: [], relationships: [] }, rows })).root);
    assert.deepEqual(cells.map(({ branch: { node: { id } }, hidden }) => [id, hidden]), [['plan', 0], ['p1', 61]]);
});

const t = any({ overview: {
    count: (/** @type {number} */ n) => `${n}`, itemsOf: (/** @type {number} */ n) => `items ${n}`, sdgsOf: () => '', statedOf: (/** @type {number} */ n, /** @type {number} */ of) => `${n} of ${of}`,
    kpisOf: (/** @type {number} */ n, /** @type {number} */ of) => `${n} of ${of}`, kpiStates: { none: 'no', topical: 'topic', open: 'open', partly: 'partly', all: 'all' }, noKpi: '-', topical: '~',
    ofMost: (/** @type {number} */ p) => `to ${p}`, nearMost: (/** @type {number} */ p) => `over ${p}`,
} });
const of = { top: root, most: mostByDepth(byId.values()) };
test('the most of a depth is found among its branches', () => assert.deepEqual(of.most.get(2), { items: 1, sdgs: 1, peers: 2 }));
test('a branch is compared with its peers; one without peers has no level', () => {
    assert.deepEqual(shadeOf(branch('m1'), 'items', t, of), { level: 4, word: '1', spoken: 'items 1', share: 1 });
    assert.equal(shadeOf(branch('p1'), 'items', t, of).level, null);
    assert.equal(shadeOf(branch('m2'), 'sdgs', t, of).level, 0);
});
test('two of three stated links are the darkest', () => assert.deepEqual(shadeOf(branch('m1'), 'stated', t, of), { level: 4, word: '67%', spoken: '2 of 3', share: 2 / 3 }));
test('some KPIs that compare and some that do not are partly comparable', () => {
    assert.deepEqual(shadeOf(root, 'kpis', t, of), { level: 3, word: '1/2', spoken: 'partly 1 of 2', share: 0.5 });
    assert.equal(shadeOf(branch('m1'), 'kpis', t, of).level, 4);
});
test('each colouring explains its five levels', () => {
    for (const by of /** @type {const} */ (['items', 'kpis', 'sdgs', 'stated'])) assert.equal(levelWords(by, t).length, 5);
    assert.deepEqual(levelWords('items', t), ['0', 'to 25', 'to 50', 'to 75', 'over 75']);
});

const plan = (/** @type {string} */ id, /** @type {any} */ properties) => any({ id, properties });
test('an adopted special plan comes before a comprehensive draft', () =>
    assert.equal(planInForce([plan('a', { status: 'draft', kind: '総合計画', generation: 3 }), plan('b', { status: 'adopted', kind: '戦略' })])?.id, 'b'));
test('of two comprehensive plans the later is in force', () =>
    assert.equal(planInForce([plan('a', { status: 'adopted', kind: '総合計画', generation: 2 }), plan('b', { status: 'adopted', kind: '総合計画', generation: 3 })])?.id, 'b'));
test('of equal plans the first by id, of none none', () => {
    assert.equal(planInForce([plan('b', {}), plan('a', undefined)])?.id, 'a');
    assert.equal(planInForce([]), undefined);
});
