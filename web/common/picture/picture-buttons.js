// @ts-check
import { html } from 'lit-html';

/**
 * Saves what is on the screen as a picture; what draws it is fetched when first asked for.
 *
 * @param {import('../../types.js').Context} context
 * @param {import('../../types.js').Actions} actions
 * @param {() => import('./save.js').Wanted} wanted
 */
export function pictureButtons(context, actions, wanted) {
    const save = async (/** @type {'svg' | 'png'} */ format) => {
        try {
            const { savePicture } = await import('./save.js');
            await savePicture(context, format, wanted());
        } catch {
            actions.announce(context.t.picture.failed, true);
        }
    };
    const button = (/** @type {'svg' | 'png'} */ format) => html`<button type="button" class="action" data-picture=${format}
        title=${context.t.picture.hint} @click=${() => save(format)}>${context.t.picture[format]}</button>`;
    return html`<span class="picture-buttons" role="group" aria-label=${context.t.picture.label} data-no-picture>${button('svg')}${button('png')}</span>`;
}

/** A heading as plain text, for the title of a picture. @param {ParentNode} within */
export const headingOf = (within) => within.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
