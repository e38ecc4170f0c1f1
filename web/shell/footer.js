// @ts-check
import { html } from 'lit-html';

/** What every page may lead to: the limits of the data and the door for programs. @param {import('../types.js').Context} context */
export const footer = ({ t, href }) => html`<nav class="footer" aria-label=${t.footer.label}>
    <a href=${href({ view: 'lacks' })} data-nav="lacks">${t.lacks.title}</a>
    <a href=${href({ view: 'gaps' })} data-nav="gaps">${t.gaps.title}</a>
    <a href=${href({ view: 'changes' })} data-nav="changes">${t.changes.title}</a>
    <a href="docs" data-nav="docs">${t.footer.docs}</a></nav>`;
