// @ts-check
import { html, nothing } from 'lit-html';
import { render } from '../../common/render.js';
import { COLOURINGS, levelWords, mostByDepth } from './colouring.js';
import { icicle, lineage, treeOf } from './tree.js';
import { walkTree } from './walk-tree.js';
import { inLanguage, REVIEWED } from '../../common/model/names.js';
import { createDetailsView } from '../../common/details/details-view.js';
import { basisBadge } from '../../common/evidence/evidence.js';
import { numbered, titleText, titled } from '../../common/element/node-link.js';
import { pictureButtons } from '../../common/picture/picture-buttons.js';
import { sourceNotes } from '../../common/evidence/source-notes.js';
import { cellsOf } from './overview-cells.js';

/** @typedef {import('./words.js').Context} Context */
/** @typedef {import('./load.js').OverviewData} OverviewData */
/** @typedef {import('./tree.js').Branch} Branch */

/**
 * A whole plan as nested cells, coloured by what it is linked to; pressing a branch brings it closer.
 *
 * @param {HTMLElement} element
 * @param {{actions: import('../../types.js').Actions}} wiring
 */
export function createView(element, { actions }) {
    element.innerHTML = `<div class="query"><div class="query-main overview"><div class="overview-head"></div><div class="overview-body"></div></div>
        <aside class="details drawer"></aside></div>`;
    const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (element.querySelector(selector));
    const details = createDetailsView(find('.details'), { actions, closable: true });
    /** @type {Context} */
    let context;
    let current = '';
    let takeFocus = false;

    const go = (/** @type {Record<string, string>} */ patch, /** @type {string} */ select = '') => {
        const params = Object.fromEntries(Object.entries({ ...context.state.params, ...patch }).filter(([, value]) => value));
        actions.go({ params, select });
    };
    const choice = (
        /** @type {string} */ name,
        /** @type {unknown} */ word,
        /** @type {boolean} */ pressed,
        /** @type {() => void} */ act,
    ) => html`<button type="button" class="legend-entry choice" data-choice=${name} aria-pressed=${pressed ? 'true' : 'false'}
        @click=${act}><span>${word}</span></button>`;
    const toggleBasis = (/** @type {import('../../types.js').Basis} */ basis) => {
        const asked = context.state.basis.length ? context.state.basis : REVIEWED;
        const next = REVIEWED.filter((name) => (name === basis) !== asked.includes(name));
        actions.go({ basis: next.length === REVIEWED.length ? [] : next });
    };

    /** @param {OverviewData} data @param {Branch | null} top */
    const head = ({ plans, plan, answer }, top) => {
        const { t, lang, state } = context;
        const colour = colourOf(context);
        const asked = state.basis.length ? state.basis : REVIEWED;
        const levels = levelWords(colour, t);
        return html`<h1>${t.overview.title}</h1>
            <div class="overview-choices"><div class="legend" role="group" aria-label=${t.overview.plan}>${plans.map((one) =>
                choice(`plan:${one.value}`, inLanguage(one.title, lang), one.value === plan?.id, () => go({ plan: one.value, at: '' })),
            )}</div>
            <div class="legend" role="group" aria-label=${t.overview.colourBy}><span class="muted">${t.overview.colourBy}</span>${COLOURINGS.map(
                (one) => choice(one, t.overview.colours[one], one === colour, () => go({ colour: one }, state.select)),
            )}</div>
            <div class="legend basis-filter" role="group" aria-label=${t.query.basis}>${REVIEWED.map(
                (basis) => html`<button type="button" class="legend-entry" data-basis-toggle=${basis} title=${t.basis.long[basis]}
                aria-pressed=${asked.includes(basis) ? 'true' : 'false'} ?disabled=${asked.length === 1 && asked.includes(basis)}
                @click=${() => toggleBasis(basis)}>${basisBadge(context, basis)}</button>`,
            )}</div></div>
            <ul class="shades" aria-label=${t.overview.legend}>${levels.map((word, level) => html`<li><span class="shade" data-level=${level}></span>${word}</li>`)}
                <li class="muted">${t.overview.notes[colour]}</li></ul>
            ${sourceNotes(context, answer?.sources ?? [], t.query.draftPage)}
            ${
                top?.parent
                    ? html`<nav class="crumbs" aria-label=${t.overview.way}>${lineage(top).map((branch, at, all) =>
                          at + 1 < all.length
                              ? html`<button type="button" class="quiet" data-crumb=${branch.node.id} @click=${() => press(branch)}>${titleText(branch.node, lang)}</button><span aria-hidden="true">›</span>`
                              : html`<strong aria-current="true">${numbered(branch.node)}${titled(branch.node, lang)}</strong>`,
                      )}</nav>`
                    : nothing
            }
            ${
                answer
                    ? html`<p class="overview-more"><a href=${context.href({ query: 'plan-overview', params: { plan: plan?.id ?? '' }, basis: state.basis, view: 'table' })} data-as-table>${t.overview.asTable}</a>
                ${pictureButtons(context, actions, () => ({
                    name: `${top?.node.id}-${colour}`,
                    title: `${titleText(top?.node ?? answer.graph.nodes[0], lang)} — ${t.overview.title}`,
                    subtitle: `${t.overview.colourBy}: ${t.overview.colours[colour]}（${t.overview.notes[colour]}）`,
                    parts: [find('.icicle')],
                    legends: [find('.shades')],
                    sources: answer.sources ?? [],
                }))}</p>`
                    : nothing
            }`;
    };
    /** @type {ReturnType<typeof treeOf> | null} */
    let tree = null;
    /** A branch comes closer, the one that is close already steps back, a leaf is chosen. @param {Branch} branch */
    const press = (branch) => {
        const id = branch.node.id;
        current = id;
        if (!branch.children.length) {
            takeFocus = id !== context.state.select;
            return actions.tweak({ select: id });
        }
        const next = id === (context.state.params.at || tree?.root.node.id) ? branch.parent : branch;
        const at = next?.parent ? next.node.id : '';
        takeFocus = at !== (context.state.params.at ?? '');
        go({ at }, at);
    };
    /** @param {KeyboardEvent} event */
    const pressed = (event) => {
        const cell = /** @type {HTMLElement} */ (event.target).closest('[data-branch]');
        const branch = tree?.byId.get(/** @type {HTMLElement | null} */ (cell)?.dataset.branch ?? '');
        if (!cell || !branch || event.ctrlKey || event.metaKey || event.altKey) return;
        const top = context.state.params.at ? tree?.byId.get(context.state.params.at) : null;
        if (event.key === 'Enter') press(branch);
        else if (event.key === ' ') actions.tweak({ select: branch.node.id });
        else if (event.key === 'Escape' && top) press(top);
        else {
            const next = walkTree(/** @type {HTMLElement} */ (cell), event.key, branch);
            if (!next) return;
            for (const other of element.querySelectorAll('[data-branch][tabindex="0"]')) other.setAttribute('tabindex', '-1');
            next.tabIndex = 0;
            current = next.dataset.branch ?? '';
            next.focus();
        }
        event.preventDefault();
    };
    find('.overview-body').addEventListener('keydown', pressed);

    /** @param {Context} now @param {OverviewData} data */
    const update = (now, data) => {
        context = now;
        const { t, state } = context;
        const { plan, answer } = data;
        tree = plan && answer ? treeOf(plan, answer) : null;
        const at = state.params.at ? tree?.byId.get(state.params.at) : undefined;
        const top = at?.children.length ? at : (tree?.root ?? null);
        const vanished = [state.params.plan !== plan?.id ? state.params.plan : '', tree && !at ? state.params.at : ''].filter(Boolean);
        const drawn = top && top.children.length ? icicle(top) : null;
        if (!drawn?.cells.some(({ branch }) => branch.node.id === current)) current = top?.node.id ?? '';
        render(head(data, top), find('.overview-head'));
        render(
            html`${vanished.map((id) => html`<p class="notice" data-notice="vanished">${t.explore.vanished(id ?? '')}</p>`)}
            ${answer?.explanation ? html`<p class="notice" data-explanation>${inLanguage(answer.explanation, context.lang)}</p>` : nothing}
            ${top && drawn && tree ? cellsOf(context, drawn, { colour: colourOf(context), top: tree.root, most: mostByDepth(tree.byId.values()), current, selected: state.select, press }) : nothing}`,
            find('.overview-body'),
        );
        element.querySelector('.query')?.classList.toggle('has-details', state.select !== '');
        find('.details').hidden = state.select === '';
        details.update(context, data.selected);
        if (takeFocus)
            /** @type {HTMLElement | null} */ (element.querySelector('[data-branch][tabindex="0"]'))?.focus({ preventScroll: true });
        takeFocus = false;
    };
    return {
        update,
        dispose: () => {
            details.dispose();
            element.replaceChildren();
        },
    };
}

/** @param {Context} context */
const colourOf = ({ state }) => COLOURINGS.find((one) => one === state.params.colour) ?? 'items';
