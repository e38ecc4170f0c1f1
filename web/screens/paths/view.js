// @ts-check
import { html, nothing } from 'lit-html';
import { render } from '../../common/render.js';
import { REVIEWED } from '../../common/model/names.js';
import { sourcesOf } from '../../common/model/sources.js';
import { createChoiceField } from '../../common/fields/choice-field.js';
import { createDetailsView } from '../../common/details/details-view.js';
import { destinations } from './destinations.js';
import { basisBadge } from '../../common/evidence/evidence.js';
import { titled } from '../../common/element/node-link.js';
import { headingOf, pictureButtons } from '../../common/picture/picture-buttons.js';
import { pathLanes } from './path-lane.js';
import { troubleNotice } from '../../common/answer/trouble.js';

/** @typedef {import('./words.js').Context} Context */
/** @typedef {import('./load.js').PathsData} PathsData */

const ENDS = /** @type {const} */ (['from', 'to']);

/**
 * The ways between two elements as lanes side by side, each link with its evidence.
 *
 * @param {HTMLElement} element
 * @param {{actions: import('../../types.js').Actions, suggest: import('../../common/fields/choice-field.js').Suggest}} wiring
 */
export function createView(element, { actions, suggest }) {
    element.innerHTML = `<div class="query"><div class="query-main paths"><div class="paths-head"></div><div class="query-form"></div>
        <div class="paths-body"></div></div><aside class="details drawer"></aside></div>`;
    const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (element.querySelector(selector));
    const details = createDetailsView(find('.details'), { actions, closable: true });
    /** @type {Map<string, ReturnType<typeof createChoiceField>>} */
    const fields = new Map();
    /** @type {Context} */
    let context;

    /** @param {SubmitEvent} event */
    const submitted = (event) => {
        event.preventDefault();
        const given = new FormData(/** @type {HTMLFormElement} */ (event.target));
        const [from, to] = ENDS.map((name) => String(given.get(`p.${name}`) ?? ''));
        actions.go({ from, to, open: [], select: '' });
    };
    const toggle = (/** @type {string} */ token) => {
        const { open } = context.state;
        actions.tweak({ open: open.includes(token) ? open.filter((other) => other !== token) : [...open, token] });
    };
    const toggleBasis = (/** @type {import('../../types.js').Basis} */ basis) => {
        const asked = context.state.basis.length ? context.state.basis : REVIEWED;
        const next = REVIEWED.filter((name) => (name === basis) !== asked.includes(name));
        actions.go({ basis: next.length === REVIEWED.length ? [] : next, open: [] });
    };
    const select = (/** @type {string} */ token) => actions.tweak({ select: token === context.state.select ? '' : token });

    const form = () => {
        const { t, state } = context;
        const asked = state.basis.length ? state.basis : REVIEWED;
        return html`<form data-path-form @submit=${submitted}>
            ${ENDS.map(
                (name) => html`<div class="field"><label for=${`param-${name}`}>${t.paths[name]}</label><div
                class="choice-field" data-choice-field=${name}></div></div>`,
            )}
            <button type="submit" class="primary" data-run>${t.paths.run}</button>
            ${state.from && state.to ? html`<button type="button" class="action swap" data-swap @click=${() => actions.go({ from: state.to, to: state.from, open: [], select: '' })}>⇄ ${t.paths.swap}</button>` : nothing}
            <div class="field basis-filter" role="group" aria-label=${t.query.basis}><span class="basis-label">${t.query.basis}</span>${REVIEWED.map(
                (basis) => html`<button type="button" class="legend-entry" data-basis-toggle=${basis} title=${t.basis.long[basis]}
                aria-pressed=${asked.includes(basis) ? 'true' : 'false'} ?disabled=${asked.length === 1 && asked.includes(basis)}
                @click=${() => toggleBasis(basis)}>${basisBadge(context, basis)}</button>`,
            )}</div></form>`;
    };

    /** @param {Context} now @param {PathsData} data */
    const update = (now, data) => {
        context = now;
        const { t, lang, state } = context;
        const [from, to] = data.ends;
        render(
            html`<h1>${t.paths.title(from ? titled(from, lang) : t.paths.somewhere, to ? titled(to, lang) : t.paths.somewhere).map((part) => html`${part}`)}</h1>
            ${data.paths ? html`<p class="lead">${t.paths.lead}</p>` : nothing}
            ${data.paths?.length ? pictureButtons(context, actions, () => ({ name: `${state.from}~${state.to}`, title: headingOf(element), parts: [find('.path-field')], sources: sourcesOf(context, (data.paths ?? []).flatMap(({ nodes }) => nodes)) })) : nothing}`,
            find('.paths-head'),
        );
        render(form(), find('.query-form'));
        ENDS.forEach((name, at) => {
            const holder = find(`[data-choice-field=${name}]`);
            const param = { type: /** @type {const} */ ('node'), label: 'Element', required: true, title: t.paths[name] };
            const field = fields.get(name) ?? createChoiceField(holder, { name, param, suggest });
            fields.set(name, field);
            const node = data.ends[at];
            const title = node && { ja: node.title, en: node.properties?.titleEn ?? node.title };
            field.update(context, { choices: node && title ? [{ value: node.id, label: node.label, title }] : [], value: node?.id ?? '' });
        });
        render(
            html`${data.problem ? troubleNotice(context, data.problem) : nothing}
            ${data.paths ? pathLanes(context, data, { toggle, select }) : nothing}
            ${data.offers.length ? destinations(context, data) : nothing}`,
            find('.paths-body'),
        );
        element.querySelector('.query')?.classList.toggle('has-details', state.select !== '');
        find('.details').hidden = state.select === '';
        details.update(context, data.selected);
    };
    return {
        update,
        dispose: () => {
            for (const field of fields.values()) field.dispose();
            details.dispose();
            element.replaceChildren();
        },
    };
}
