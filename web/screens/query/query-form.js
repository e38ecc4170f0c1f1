// @ts-check
import { html, nothing } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { render } from '../../common/render.js';
import { inLanguage, REVIEWED } from '../../common/model/names.js';
import { grouped } from '../../common/columns/arrange.js';
import { basisBadge } from '../../common/evidence/evidence.js';
import { landmark, titleText } from '../../common/element/node-link.js';
import { createChoiceField } from '../../common/fields/choice-field.js';

/** @typedef {import('./words.js').Context} Context */
/** @typedef {import('../../types.js').Param} Param */
/** @typedef {import('./load.js').QueryData} QueryData */

/** Longer lists of choices get a field to type into. */
const SELECT_UP_TO = 40;

/** What the server said, marked with its language. @param {import('../../api.js').Problem | null} problem @param {string} message */
const serverWords = (problem, message) => html`<span class="muted" lang=${problem?.lang || nothing}>${message}</span>`;

/**
 * Choices of several plans stand under the name of each.
 *
 * @param {Context} context
 * @param {import('../../types.js').Choice[]} choices
 * @param {(choice: import('../../types.js').Choice) => unknown} option
 */
function byPlan(context, choices, option) {
    const plans = grouped(choices, (choice) => choice.plan ?? '');
    if (plans.size < 2) return choices.map(option);
    return [...plans].map(
        ([plan, members]) =>
            html`<optgroup label=${plan ? titleText(landmark(context, plan), context.lang) : '—'}>${members.map(option)}</optgroup>`,
    );
}

/**
 * The form of a saved query, made from the parameters that it declares.
 *
 * @param {HTMLElement} element
 * @param {{actions: import('../../types.js').Actions, suggest: import('../../common/fields/choice-field.js').Suggest}} wiring
 */
export function createQueryForm(element, { actions, suggest }) {
    /** @type {Map<string, ReturnType<typeof createChoiceField>>} */
    const choiceFields = new Map();
    let shownQuery = '';
    /** @type {{context: Context, data: QueryData}} */
    let now;
    let basisMissing = false;

    /** @param {SubmitEvent} event */
    const submitted = (event) => {
        event.preventDefault();
        const form = /** @type {HTMLFormElement} */ (event.target);
        const given = new FormData(form);
        const params = Object.fromEntries(
            Object.keys(now.data.query.params ?? {})
                .map((name) => [name, String(given.get(`p.${name}`) ?? '').trim()])
                .filter(([, value]) => value),
        );
        const basis = REVIEWED.filter((name) => given.getAll('basis').includes(name));
        basisMissing = basis.length === 0;
        if (basisMissing) return draw();
        const about = String(given.get('about') ?? '').trim();
        actions.go({ params, about, basis: basis.length === REVIEWED.length ? [] : basis, cursor: '', open: [], select: '' });
    };

    /** @param {string} name @param {Param} param */
    const field = (name, param) => {
        const { context, data } = now;
        const { t, lang, state } = context;
        const id = `param-${name}`;
        const errors = (data.problem?.errors ?? []).filter((error) => error.parameter === name);
        const value = state.params[name] ?? '';
        return html`<div class="field" data-param=${name}><label for=${id}>${inLanguage(param.title, lang) || name}
                <span class="muted">${param.required ? t.query.required : t.query.optional}</span></label>
            ${control(name, param, id, value, errors.length > 0)}
            ${errors.map((error) => html`<p class="field-error" id=${`${id}-error`}>${t.query.wrongValue} ${serverWords(data.problem, error.message)}</p>`)}</div>`;
    };
    /** @param {string} name @param {Param} param @param {string} id @param {string} value @param {boolean} wrong */
    const control = (name, param, id, value, wrong) => {
        const { context, data } = now;
        const { t, lang } = context;
        const described = wrong ? `${id}-error` : nothing;
        const choices = data.choices[name] ?? [];
        switch (param.type) {
            case 'node':
            case 'enum':
                if (choices.length > SELECT_UP_TO || param.hasChoices === false)
                    return html`<div class="choice-field" data-choice-field=${name}></div>`;
                return html`<select id=${id} name=${`p.${name}`} ?required=${param.required} aria-invalid=${wrong ? 'true' : nothing}
                    aria-describedby=${described}>
                    <option value="">${param.required ? t.query.choose : t.query.unspecified}</option>
                    ${byPlan(context, choices, (choice) => html`<option value=${choice.value}
                        ?selected=${choice.value === value}>${inLanguage(choice.title, lang)}</option>`)}
                    ${value && !choices.some((choice) => choice.value === value) ? html`<option value=${value} selected>${value}</option>` : nothing}</select>`;
            case 'boolean':
                // An empty box would leave open whether no was meant or nothing.
                return html`<select id=${id} name=${`p.${name}`} ?required=${param.required} aria-invalid=${wrong ? 'true' : nothing}
                    aria-describedby=${described}>
                    <option value="">${param.required ? t.query.choose : t.query.unspecified}</option>
                    ${['true', 'false'].map((each) => html`<option value=${each} ?selected=${each === value}>${t.query[each === 'true' ? 'yes' : 'no']}</option>`)}</select>`;
            case 'integer':
            case 'number':
                return html`<input type="number" inputmode="decimal" step=${param.type === 'integer' ? '1' : 'any'}
                    id=${id} name=${`p.${name}`} .value=${value} ?required=${param.required} aria-invalid=${wrong ? 'true' : nothing}
                        aria-describedby=${described} />`;
            default:
                return html`<input type="text" id=${id} name=${`p.${name}`} .value=${value} ?required=${param.required}
                    aria-invalid=${wrong ? 'true' : nothing} aria-describedby=${described} />`;
        }
    };

    /** Words that narrow the rows down, where they are about elements. */
    const aboutField = () => {
        const { context, data } = now;
        const { t, state } = context;
        if (!(data.query.columns ?? []).some((column) => column.type === 'node')) return nothing;
        const errors = (data.problem?.errors ?? []).filter((error) => error.parameter === 'about');
        return html`<div class="field" data-about><label for="about-words">${t.query.about}
                <span class="muted">${t.query.optional}</span></label>
            <input type="text" id="about-words" name="about" placeholder=${t.query.aboutExample} .value=${state.about}
                aria-invalid=${errors.length ? 'true' : nothing} aria-describedby=${errors.length ? 'about-error' : nothing} />
            ${errors.map((error) => html`<p class="field-error" id="about-error">${serverWords(data.problem, error.message)}</p>`)}</div>`;
    };

    const draw = () => {
        const { context, data } = now;
        const { t, state } = context;
        const params = Object.entries(data.query.params ?? {});
        const others = (data.problem?.errors ?? []).filter((error) => error.parameter !== 'about' && !data.query.params?.[error.parameter]);
        const asked = state.basis.length ? state.basis : REVIEWED;
        render(
            keyed(
                data.query.id,
                html`<form data-query-form=${data.query.id} @submit=${submitted}>
            ${params.map(([name, param]) => field(name, param))}${aboutField()}
            <fieldset class="field basis-filter"><legend>${t.query.basis}</legend>${REVIEWED.map(
                (basis) => html`<label class="check" title=${t.basis.long[basis]}>
                <input type="checkbox" name="basis" value=${basis} .checked=${asked.includes(basis)} />${basisBadge(context, basis)}</label>`,
            )}
                ${basisMissing ? html`<p class="field-error" role="alert">${t.query.basisNeeded}</p>` : nothing}</fieldset>
            <button type="submit" class="primary" data-run>${t.query.run}</button>
            ${others.length ? html`<ul class="field-error"
                role="alert">${others.map((error) => html`<li><code>${error.parameter}</code> ${serverWords(data.problem, error.message)}</li>`)}</ul>` : nothing}
        </form>`,
            ),
            element,
        );
        for (const holder of /** @type {NodeListOf<HTMLElement>} */ (element.querySelectorAll('[data-choice-field]'))) {
            const name = holder.dataset.choiceField ?? '';
            const choiceField =
                choiceFields.get(name) ??
                createChoiceField(holder, {
                    name,
                    param: data.query.params[name],
                    suggest: data.query.params[name].hasChoices === false ? suggest : undefined,
                });
            choiceFields.set(name, choiceField);
            choiceField.update(context, {
                choices: data.choices[name] ?? [],
                value: state.params[name] ?? '',
                error: data.problem?.errors.find((error) => error.parameter === name)?.message,
            });
        }
    };
    const forgetFields = () => {
        for (const choiceField of choiceFields.values()) choiceField.dispose();
        choiceFields.clear();
    };
    return {
        /** @param {Context} context @param {QueryData} data */
        update: (context, data) => {
            if (shownQuery !== data.query.id) forgetFields();
            shownQuery = data.query.id;
            basisMissing = false;
            now = { context, data };
            draw();
        },
        dispose: forgetFields,
    };
}
