// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedOf, citiesOf, cityOf, shownOf } from './city.js';
import { asChoice, missingParams } from './choices.js';
import { neighbourhoodOf, stepsOf, toggled, windowOf } from './hub.js';
import { goalsOf, statesOf, whyBelow } from './kpi-figures.js';
import { createNames, inLanguage, inReadingOrder } from './names.js';
import { eachOnce, isDraft, sourcesOf } from './sources.js';

/** @param {any} value @returns {any} */
const any = (value) => value;
const state = (/** @type {object} */ patch) => any({ city: '', params: {}, focus: '', from: '', ...patch });
const cities = [{ id: 'isesaki' }, { id: 'isesaki.east' }, { id: 'maebashi' }];

test('cities are the datasets with plans, the one asked by default first', () => {
    const datasets = [{ id: 'sdg' }, { id: 'b', hasPlans: true }, { id: 'a', hasPlans: true, city: true }];
    assert.deepEqual(citiesOf(any({ datasets })).map(({ id }) => id), ['a', 'b']);
    assert.deepEqual(citiesOf(null), []);
});
test('the city is that of the element in the middle', () => assert.equal(cityOf(state({ focus: 'maebashi.plan1' }), cities), 'maebashi'));
test('of two datasets whose names begin alike, the longer fits', () =>
    assert.equal(cityOf(state({ focus: 'isesaki.east.plan1' }), cities), 'isesaki.east'));
test('the first city is not written', () => assert.equal(cityOf(state({ city: 'isesaki' }), cities), ''));
test('with one city there is nothing to choose', () => assert.equal(cityOf(state({ focus: 'maebashi.x' }), [{ id: 'isesaki' }]), ''));
test('of several cities the first is asked unless another was chosen', () => {
    assert.equal(askedOf(state({}), cities), 'isesaki');
    assert.equal(askedOf(state({ city: 'maebashi' }), cities), 'maebashi');
    assert.equal(askedOf(state({}), [{ id: 'isesaki' }]), '');
});
test('a city that is not loaded is shown as none', () => assert.equal(shownOf(state({ city: 'ota' }), cities), undefined));

test('a parameter without a value is missing only where it is required', () => {
    const query = any({ params: { a: { required: true }, b: { required: true }, c: {} } });
    assert.deepEqual(missingParams(query, { a: 'x' }), ['b']);
});
test('an element without an English title is offered under its Japanese one', () =>
    assert.deepEqual(asChoice(any({ id: 'a', label: 'Kpi', title: '出生数' }))[0].title, { ja: '出生数', en: '出生数' }));

test('a group opens with one step, later steps are counted', () => {
    assert.equal(stepsOf([], 'a:Kpi'), 1);
    assert.equal(stepsOf(['a:Kpi', 'a:Kpi:3', 'a:KpiSeries:7'], 'a:Kpi'), 3);
});
test('the second step of 250 shows 200 and opens the rest', () =>
    assert.deepEqual(windowOf(['a:Kpi:2'], 'a:Kpi', 250), { from: 0, to: 200, more: 'a:Kpi:3', earlier: null }));
test('the twelfth step lets the first two hundred go', () =>
    assert.deepEqual(windowOf(['a:Kpi:12'], 'a:Kpi', 1500), { from: 200, to: 1200, more: 'a:Kpi:13', earlier: 'a:Kpi:11' }));
test('a step beyond the last is the last', () =>
    assert.deepEqual(windowOf(['a:Kpi:99'], 'a:Kpi', 150), { from: 0, to: 200, more: null, earlier: null }));
test('what is closed opens, what is open closes', () => {
    assert.deepEqual(toggled(['a'], 'b'), ['a', 'b']);
    assert.deepEqual(toggled(['a', 'b'], 'a'), ['b']);
});
test('of the steps of a kind only the last stands in the link', () => {
    assert.deepEqual(toggled(['a:Kpi:2', 'b'], 'a:Kpi:3'), ['b', 'a:Kpi:3']);
    assert.deepEqual(toggled(['a:Kpi', 'a:Kpi:3'], 'a:Kpi'), []);
});
test('a hub counts its kinds and reads only what is small or open', async () => {
    const read = /** @type {string[]} */ ([]);
    const link = (/** @type {string} */ to) => ({ key: `h~T~${to}`, type: 'T', from: 'h', to, basis: 'stated' });
    const api = any({
        neighbours: async (/** @type {string} */ _, /** @type {string | undefined} */ label) => {
            read.push(label ?? 'all');
            return label
                ? { nodes: [{ id: 'd1', label: 'District' }], relationships: [link('d1')], next: null }
                : { nodes: [], relationships: [], total: 31, truncated: true };
        },
        element: async () => ({
            degree: [
                { type: 'T', label: 'District', bases: { stated: 1 } },
                { type: 'T', label: 'Kpi', bases: { stated: 20, analyst: 10 } },
                { type: 'CITED_FROM', label: 'Document', bases: { stated: 5 } },
            ],
        }),
        schema: async () => ({ relationshipTypes: [{ name: 'T', walked: true }, { name: 'CITED_FROM', walked: false }] }),
    });
    const { nodes, parts } = await neighbourhoodOf(api, 'h', []);
    assert.deepEqual(read, ['all', 'District']);
    assert.deepEqual(nodes.map(({ id }) => id), ['d1']);
    assert.deepEqual([...(parts ?? [])].map(([label, { total, bases }]) => [label, total, bases]), [['Kpi', 30, { stated: 20, derived: 0, analyst: 10 }]]);
});

test('figures compare when both are numbers of one unit', () =>
    assert.deepEqual(statesOf({ baselineNumber: 10, targetNumber: 12, baselineUnit: '%', targetUnit: '%' }, false), ['comparable']));
test('a target that is to be set says so before all else', () =>
    assert.deepEqual(statesOf({ targetStatus: 'undefined', baselineStatus: 'missing', cumulative: true }, true), ['undefined-target', 'several-values', 'cumulative']));
test('a missing baseline, words, and two units cannot be compared', () => {
    assert.deepEqual(statesOf({ baselineStatus: 'missing' }, false), ['missing-baseline']);
    assert.deepEqual(statesOf({ baselineNumber: 10 }, false), ['text-value']);
    assert.deepEqual(statesOf({ baselineNumber: 10, targetNumber: 12, baselineUnit: '人', targetUnit: '%' }, false), ['different-units']);
});
test('a target below its baseline says why', () => {
    assert.deepEqual(statesOf({ baselineNumber: 12, targetNumber: 10, direction: 'down' }, false), ['below', 'lower-is-better']);
    assert.equal(whyBelow({ footnote: '注1' }), 'footnote');
    assert.equal(whyBelow({}), 'unexplained');
});
test('a figure of a sub-goal stands at the sub-goal, and goals keep their order', () => {
    const kpi = (/** @type {string} */ id) => ({ id, label: 'Kpi', title: id, properties: { baselineNumber: 1, targetNumber: 2 } });
    const answer = (/** @type {string} */ goal, /** @type {string[]} */ kpis) => ({
        goal,
        answer: any({ graph: { nodes: [{ id: goal, label: 'Policy', title: goal }, ...kpis.map(kpi)] }, rows: kpis.map((id) => ({ kpi: { id } })) }),
    });
    const goals = goalsOf([answer('goal', ['k1', 'k2', 'k3']), answer('sub', ['k2'])]);
    assert.deepEqual(goals.map(({ goal, figures }) => [goal.id, figures.map(({ kpi: { id } }) => id)]), [['goal', ['k1', 'k3']], ['sub', ['k2']]]);
});

test('a title falls back to the language that is there', () => {
    assert.equal(inLanguage({ ja: '市', en: 'city' }, 'en'), 'city');
    assert.equal(inLanguage(any({ ja: '市' }), 'en'), '市');
    assert.equal(inLanguage(null, 'en'), '');
});
test('ids are read as they count: 2 before 10', () => assert.deepEqual([{ id: 'sdg.10' }, { id: 'sdg.2' }].sort(inReadingOrder).map(({ id }) => id), ['sdg.2', 'sdg.10']));
test('names of a schema, and the name itself where it has none', () => {
    const names = createNames(any({ labels: [{ name: 'Kpi', title: { ja: '指標', en: 'KPI' } }], relationshipTypes: [{ name: 'ABOUT', title: { ja: '対象', en: 'about' }, walked: false }], properties: [] }), 'ja');
    assert.equal(names.label('Kpi'), '指標');
    assert.equal(names.label('Plan'), 'Plan');
    assert.equal(names.isWalked('ABOUT'), false);
    assert.equal(names.isWalked('T'), true);
    assert.equal(names.kind(any({ label: 'Kpi', properties: { kind: '数値目標' } })), '数値目標');
});

const landmarks = new Map([
    ['d1', { id: 'd1', title: '骨子', properties: { status: 'draft' } }],
    ['d2', { id: 'd2', title: '計画', properties: { status: 'adopted' } }],
]);
const node = (/** @type {string[]} */ ...documents) => any({ properties: { documents } });
test('an element is of a draft when all its documents are', () => {
    assert.equal(isDraft(any({ landmarks }), node('d1')), true);
    assert.equal(isDraft(any({ landmarks }), node('d1', 'd2')), false);
    assert.equal(isDraft(any({ landmarks }), node()), false);
});
test('documents of several elements are named once, unknown ones not at all', () =>
    assert.deepEqual(sourcesOf(any({ landmarks }), [node('d2', 'd9'), node('d1', 'd2')]).map(({ document, status }) => [document, status]), [['d1', 'draft'], ['d2', 'adopted']]));
test('of a document named twice the later stays', () =>
    assert.deepEqual(eachOnce([{ document: 'a', title: '1', status: '' }, { document: 'b', title: '2', status: '' }, { document: 'a', title: '3', status: '' }]).map(({ title }) => title), ['3', '2']));
