// @ts-check
// Stands in the page itself and runs before all else.
// A chosen theme does not flash. Without a choice the system decides.
try {
    const chosen = localStorage.getItem('plangraph.theme');
    if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
    // Storage may be forbidden; the system's theme then holds.
}
// The calls that the screen begins with, named by the server, go out while the scripts are still on their way; api.js takes them from here.
{
    const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'ja';
    /** @type {Map<string, Promise<Response>>} */
    const begun = new Map();
    for (const { content } of /** @type {NodeListOf<HTMLMetaElement>} */ (document.querySelectorAll('meta[name="first"]'))) {
        const response = fetch(content, { headers: { Accept: 'application/json', 'Accept-Language': language } });
        response.catch(() => {});
        begun.set(content, response);
    }
    Object.assign(window, { begun });
}
