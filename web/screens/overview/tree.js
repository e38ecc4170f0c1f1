// @ts-check
import { grouped } from '../../common/columns/arrange.js';
import { statesOf } from '../../common/model/kpi-figures.js';
import { inReadingOrder } from '../../common/model/names.js';

/** @typedef {import('../../types.js').GraphNode} GraphNode */
/** @typedef {import('../../types.js').Relationship} Relationship */
/** @typedef {'comparable' | 'open' | 'topical'} Measured how an element is measured: by figures that compare, by others, by a topical KPI only */
/** @typedef {{node: GraphNode, depth: number, parent: Branch | null, children: Branch[], links: Map<string, Relationship>,
 *   items: Set<string>, goals: Set<string>, kpis: Map<string, Measured>}} Branch
 *   the sets hold what the element itself and everything beneath it is linked to, each once */

/** More leaves than this do not get a readable label each; the deepest level then waits until one comes closer. */
const READABLE = 60;

/** Whether all figures of a KPI have a baseline and a target that compare. @param {GraphNode} kpi @param {GraphNode[]} series */
const compares = (kpi, series) =>
    (series.length ? series : [kpi]).every((figure) => ['comparable', 'below'].includes(statesOf(figure.properties ?? {}, false)[0]));

/**
 * The answer of `plan-overview` as a tree, each branch with what it and all beneath it is linked to.
 *
 * @param {GraphNode} plan
 * @param {import('../../types.js').Answer} answer
 * @returns {{root: Branch, byId: Map<string, Branch>}}
 */
export function treeOf(plan, answer) {
    const nodes = new Map(answer.graph.nodes.map((node) => [node.id, node]));
    const known = new Map(answer.graph.relationships.map((relationship) => [relationship.key, relationship]));
    /** @type {Map<string, Branch>} */
    const byId = new Map();
    const branch = (/** @type {GraphNode} */ node) => {
        /** @type {Branch} */
        const made = byId.get(node.id) ?? {
            node: nodes.get(node.id) ?? node,
            depth: 0,
            parent: null,
            children: [],
            links: new Map(),
            items: new Set(),
            goals: new Set(),
            kpis: new Map(),
        };
        byId.set(node.id, made);
        return made;
    };
    const root = branch(plan);
    for (const row of answer.rows) {
        const [parent, child] = [branch(row.parent), branch(row.element)];
        child.parent = parent;
        parent.children.push(child);
        const links = [row.evidence ?? []].flat().flatMap((key) => known.get(key?.key ?? key) ?? []);
        for (const link of links) if (link.type !== 'HAS_SERIES') child.links.set(link.key, link);
        note(
            child,
            nodes,
            grouped(
                links.filter((link) => link.type === 'HAS_SERIES'),
                (link) => link.from,
            ),
        );
    }
    gather(root, 0);
    return { root, byId };
}

/** What an element's own links say. @param {Branch} branch @param {Map<string, GraphNode>} nodes @param {Map<string, Relationship[]>} splits */
function note(branch, nodes, splits) {
    for (const { type, from, to, evidence } of branch.links.values()) {
        if (type === 'ALIGNS_WITH') branch.items.add(from);
        if (type === 'CONTRIBUTES_TO') branch.goals.add(to);
        const kpi = ['MEASURED_BY', 'TRACKED_BY'].includes(type) ? nodes.get(to) : undefined;
        if (!kpi) continue;
        const series = (splits.get(to) ?? []).flatMap((link) => nodes.get(link.to) ?? []);
        branch.kpis.set(to, evidence?.strength === 'topical' ? 'topical' : compares(kpi, series) ? 'comparable' : 'open');
    }
}

const RANK = { topical: 0, open: 1, comparable: 2 };

/** Adds up from the leaves. @param {Branch} branch @param {number} depth */
function gather(branch, depth) {
    branch.depth = depth;
    branch.children.sort((a, b) => inReadingOrder(a.node, b.node));
    for (const child of branch.children) {
        gather(child, depth + 1);
        for (const [key, link] of child.links) branch.links.set(key, link);
        for (const item of child.items) branch.items.add(item);
        for (const goal of child.goals) branch.goals.add(goal);
        for (const [kpi, how] of child.kpis) {
            const before = branch.kpis.get(kpi);
            if (!before || RANK[how] > RANK[before]) branch.kpis.set(kpi, how);
        }
    }
}

/** @param {Branch} branch @param {number} levels below it @returns {number} */
const leavesWithin = (branch, levels) =>
    branch.children.length && levels > 0 ? branch.children.reduce((sum, child) => sum + leavesWithin(child, levels - 1), 0) : 1;

/** @param {Branch} branch @returns {number} */
const depthBelow = (branch) => (branch.children.length ? 1 + Math.max(...branch.children.map(depthBelow)) : 0);

/**
 * The cells of an icicle: as many levels as stay readable, each branch as tall as the leaves that it holds.
 *
 * @param {Branch} top the branch that fills the first column
 * @returns {{cells: {branch: Branch, column: number, row: number, span: number, hidden: number}[], columns: number, rows: number}}
 *   `hidden` children are a level too deep
 */
export function icicle(top) {
    let levels = depthBelow(top);
    while (levels > 1 && leavesWithin(top, levels) > READABLE) levels--;
    /** @type {{branch: Branch, column: number, row: number, span: number, hidden: number}[]} */
    const cells = [];
    const put = (/** @type {Branch} */ branch, /** @type {number} */ column, /** @type {number} */ row) => {
        const span = leavesWithin(branch, levels - column);
        cells.push({ branch, column, row, span, hidden: column === levels ? branch.children.length : 0 });
        let next = row;
        for (const child of column < levels ? branch.children : []) next = put(child, column + 1, next);
        return row + span;
    };
    const rows = put(top, 0, 0);
    return { cells, columns: levels + 1, rows };
}

/** From the plan down to the branch. @param {Branch | null} branch @returns {Branch[]} */
export const lineage = (branch) => (branch ? [...lineage(branch.parent), branch] : []);
