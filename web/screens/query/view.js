// @ts-check
import { html, nothing } from 'lit-html';
import { render } from '../../common/render.js';
import { inLanguage } from '../../common/model/names.js';
import { answerNotes, basisSentence } from '../../common/answer/answer-notes.js';
import { answerTable } from '../../common/answer/answer-table.js';
import { createAnswerGraphView } from './answer-graph-view.js';
import { createDetailsView } from '../../common/details/details-view.js';
import { createMatrixView, selectedCell } from './matrix-view.js';
import { createQueryForm } from './query-form.js';
import { behindAnswer, takeAway } from './take-away.js';
import { ownMark } from '../../common/answer/own.js';
import { choicesBeside, questionOf } from '../../common/answer/question.js';
import { troubleNotice } from '../../common/answer/trouble.js';

/** @typedef {import('./words.js').Context} Context */
/** @typedef {import('./load.js').QueryData} QueryData */

/** The words that the rows are narrowed down by, after the question. @param {Context} context */
const askedAbout = ({ t, state }) =>
    state.about ? html`${t.query.askedAbout.before}<span class="slot filled" data-about-slot>${state.about}</span>${t.query.askedAbout.after}` : nothing;

const VIEWS = /** @type {const} */ (['matrix', 'table', 'graph']);

/** Names of what was chosen, by parameter. @param {Context} context @param {QueryData} data @returns {Record<string, string>} */
export function chosenNames({ state, lang }, { query, choices }) {
    return Object.fromEntries(
        Object.entries(state.params)
            .filter(([name]) => query.params?.[name])
            .map(([name, value]) => {
                const choice = choices[name]?.find((offered) => offered.value === value);
                return [name, choice ? inLanguage(choice.title, lang) : value];
            }),
    );
}

/**
 * One saved query: its question, its form, its answer as table and as graph, and how to take it away.
 *
 * @param {HTMLElement} element
 * @param {{actions: import('../../types.js').Actions, suggest: import('../../common/fields/choice-field.js').Suggest}} wiring
 */
export function createView(element, { actions, suggest }) {
    element.innerHTML = `<div class="query"><div class="query-main"><div class="query-head"></div><div class="query-form"></div>
        <div class="query-answer" aria-live="off"><div class="answer-notes"></div><div class="answer-table"></div><div
            class="answer-matrix"></div><div class="answer-graph"></div><div class="answer-more"></div></div></div><aside class="details drawer"></aside></div>`;
    const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (element.querySelector(selector));
    const form = createQueryForm(find('.query-form'), { actions, suggest });
    const graph = createAnswerGraphView(find('.answer-graph'), { actions });
    const matrix = createMatrixView(find('.answer-matrix'), { actions });
    const details = createDetailsView(find('.details'), { actions, closable: true });

    /** @param {Context} context @param {QueryData} data */
    const update = (context, data) => {
        const { t, state } = context;
        const { query, answer, problem, missing } = data;
        const chosen = chosenNames(context, data);
        const views = VIEWS.filter((view) => view === 'table' || (query.views ?? ['graph']).includes(view));
        const shown = views.find((view) => view === state.view) ?? views.find((view) => view === query.views?.[0]) ?? 'table';
        render(
            html`<p class="crumb"><a href=${context.href({ view: 'queries' })}>${t.query.back}</a></p>
            <h1 data-question=${query.id}>${questionOf(context, query, chosen)}${askedAbout(context)}</h1>${query.origin.kind === 'own' ? ownMark(context, query) : nothing}${choicesBeside(context, query, chosen)}`,
            find('.query-head'),
        );
        form.update(context, data);

        const viewSwitch =
            answer && views.length > 1
                ? html`<div class="segments" role="group" aria-label=${t.query.viewAs}>${views.map(
                      (view) => html`<button type="button" data-view=${view}
            aria-pressed=${view === shown ? 'true' : 'false'} @click=${() => actions.go({ view, select: '' })}>${t.query[view]}</button>`,
                  )}</div>`
                : nothing;
        const needed = missing.map((name) => inLanguage(query.params[name].title, context.lang) || name).join('・');
        render(
            html`${missing.length ? html`<p class="hint" data-needed=${missing.join(',')}>${t.query.needed(needed)}</p>` : nothing}
            ${problem ? (problem.errors.length ? nothing : troubleNotice(context, problem)) : nothing}
            ${answer ? html`<div class="answer-bar">${viewSwitch}${basisSentence(context, answer)}${takeAway(context, data, actions)}</div>${answerNotes(context, answer)}` : nothing}`,
            find('.answer-notes'),
        );
        render(answer && shown === 'table' ? answerTable(context, answer, toggleRow(context)) : nothing, find('.answer-table'));
        matrix.update(context, shown === 'matrix' ? answer : null);
        graph.update(context, shown === 'graph' ? answer : null);
        render(answer ? html`${pages(context, answer)}${behindAnswer(context, data, actions)}` : nothing, find('.answer-more'));

        element.querySelector('.query')?.classList.toggle('has-details', state.select !== '');
        find('.details').hidden = state.select === '';
        details.update(context, selectedCell(answer, state.select) ?? data.selected);
    };
    /** @param {Context} context */
    const toggleRow =
        ({ state }) =>
        (/** @type {string} */ row) =>
            actions.tweak({ open: state.open.includes(row) ? state.open.filter((other) => other !== row) : [...state.open, row] });

    /** @param {Context} context @param {import('../../types.js').Answer} answer */
    const pages = ({ t, state }, answer) =>
        answer.truncated || state.cursor
            ? html`<nav class="pages notice" data-notice="truncated" aria-label=${t.query.next}>
        ${answer.truncated ? html`<span>${t.query.truncated(answer.rows.length)} <span
            class="muted">${t.query.wholeAnswerOfPage}</span></span>` : nothing}
        ${state.cursor ? html`<button type="button" class="action" data-first
            @click=${() => actions.go({ cursor: '', open: [] })}>${t.query.first}</button>` : nothing}
        ${answer.next ? html`<button type="button" class="action" data-next
            @click=${() => actions.go({ cursor: String(answer.next), open: [] })}>${t.query.next}</button>` : nothing}</nav>`
            : nothing;

    return {
        update,
        dispose: () => {
            form.dispose();
            matrix.dispose();
            graph.dispose();
            details.dispose();
            element.replaceChildren();
        },
    };
}
