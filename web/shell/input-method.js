// @ts-check
/** Safari tells the end of a conversion before the Enter that made it; a second press takes a hand longer than this. */
const AT_ONCE = 100;
/** What a browser writes instead of a key that the input method took. */
const TAKEN = 229;

/**
 * Keeps keys that belong to an input method from everything on the page: while it composes, and the Enter that confirms a conversion. This is the
 * one place that knows; it must listen before all others.
 *
 * @param {Window} window
 */
export function keepForInputMethod(window) {
    let ended = -Infinity;
    window.addEventListener('compositionend', (event) => (ended = event.timeStamp), true);
    window.addEventListener(
        'keydown',
        (event) => {
            const confirms = event.key === 'Enter' && event.timeStamp - ended < AT_ONCE;
            if (!event.isComposing && event.keyCode !== TAKEN && !confirms) return;
            event.stopImmediatePropagation();
            // A form would be sent. While it composes, the default belongs to the input method.
            if (!event.isComposing && event.key === 'Enter') event.preventDefault();
        },
        true,
    );
}
