// @ts-check
/** Whether a key is typed into a field. @param {KeyboardEvent} event */
const intoField = (event) => /** @type {Element} */ (event.target).closest('input:not([type=checkbox], [type=radio]), textarea, select') !== null;

/**
 * `?` shows the keys; what shows them is fetched when first asked for.
 *
 * @param {() => import('../types.js').Context | null} contextNow
 */
export function listenForKeys(contextNow) {
    const show = async () => {
        const context = contextNow();
        if (!context) return;
        const { showKeys } = await import('./keys-dialog.js');
        showKeys(context);
    };
    document.addEventListener('keydown', (event) => {
        if (event.key !== '?' || intoField(event) || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        show();
    });
    document.addEventListener('click', (event) => {
        if (/** @type {Element} */ (event.target).closest('[data-show-keys]')) show();
    });
}
