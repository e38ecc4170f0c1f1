// @ts-check
import { html } from 'lit-html';
import { inLanguage } from '../../common/model/names.js';

/**
 * The words of the graph, each with what people call it; a click puts it where the cursor is.
 *
 * @param {import('./words.js').Context} context
 * @param {import('../../types.js').Schema} schema
 * @param {(word: string) => void} insert
 */
export function schemaList({ t, lang }, schema, insert) {
    /** @param {string} heading @param {{name: string, title: import('../../types.js').Titles}[]} entries @param {string} before @param {boolean} open */
    const section = (heading, entries, before, open) => html`<details ?open=${open}><summary>${heading} <span class="count">${entries.length}</span></summary>
        <ul>${entries.map(
            ({ name, title }) => html`<li><button type="button" class="word" data-insert=${before + name} @click=${() => insert(before + name)}><code>${before}${name}</code>
                <span>${inLanguage(title, lang)}</span></button></li>`,
        )}</ul></details>`;
    const given = ['basis', 'dataset'].map((name) => ({ name, title: /** @type {any} */ (t.edit.given)[name] }));
    return html`<h2>${t.edit.schema}</h2><p class="muted">${t.edit.schemaHint}</p>
        ${section(t.edit.givenTitle, given, '$', true)}${section(t.edit.labels, schema.labels, ':', true)}
        ${section(t.edit.relationships, schema.relationshipTypes, ':', false)}${section(t.edit.properties, schema.properties, '.', false)}`;
}
