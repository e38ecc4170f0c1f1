// @ts-check
const SEEN_FOR = 2500;

/**
 * Says things in the page's live region: to screen readers always, to everybody where `seen`.
 *
 * @param {HTMLElement} region
 */
export function createAnnouncer(region) {
    let silence = 0;
    return (/** @type {string} */ text, seen = false) => {
        region.textContent = text;
        region.classList.toggle('is-seen', seen);
        clearTimeout(silence);
        silence = setTimeout(() => region.classList.remove('is-seen'), SEEN_FOR);
    };
}

/**
 * Copies a text. Browsers offer the clipboard to https and localhost only; an intranet server on plain http needs the old way.
 *
 * @param {string} text
 * @returns {Promise<boolean>} whether it worked
 */
export async function copyText(text) {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    } catch {
        const holder = document.createElement('textarea');
        holder.value = text;
        holder.className = 'visually-hidden';
        const before = /** @type {HTMLElement | null} */ (document.activeElement);
        document.body.append(holder);
        holder.select();
        const copied = document.execCommand('copy');
        holder.remove();
        before?.focus();
        return copied;
    }
}
