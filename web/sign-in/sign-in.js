// @ts-check
// After the sign-in one is where one wanted to go, and need not give the token again to edit in this tab (screens/edit/session.js).
const STORED = 'plangraph.token';
const form = /** @type {HTMLFormElement} */ (document.querySelector('form'));
const token = /** @type {HTMLInputElement} */ (document.getElementById('token'));
const to = /** @type {HTMLInputElement} */ (document.getElementById('to'));
/** Where a proxy offers the server; the server itself knows its addresses without that. */
const below = document.documentElement.dataset.below ?? '';
const path = location.pathname.startsWith(below) ? location.pathname.slice(below.length) : location.pathname;
const here = path === '/sign-in' ? '/' : path + location.search;

/** @param {(storage: Storage) => void} use */
function inStorage(use) {
    try {
        use(sessionStorage);
    } catch {
        // Without storage an editor is asked once more.
    }
}

form.addEventListener('submit', () => {
    to.value = here;
    inStorage((storage) => storage.setItem(STORED, token.value.trim()));
});

// A link in another site's page comes without the cookie, which would have been sent from here.
fetch(`${below}/api/v1/status`, { cache: 'no-store' })
    .then(({ ok }) => (ok ? location.replace(below + here) : inStorage((storage) => storage.removeItem(STORED))))
    .catch(() => {});

export {};
