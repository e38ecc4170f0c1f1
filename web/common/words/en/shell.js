// @ts-check
/** @type {typeof import('../ja/shell.js').shell} */
export const shell = {
    product: 'Plangraph',
    tagline: 'How plans connect, with the evidence',
    skip: 'Skip to content',
    nav: {
        label: 'Main pages',
        start: 'Start',
        overview: 'Overview',
        queries: 'Questions',
        kpis: 'KPIs',
    },
    search: {
        label: 'Ask or search the plans',
        placeholder: 'A question or a word',
        hint: 'Press “/” to search',
        all: (q) => `See all results for “${q}”`,
        none: (q) => `Nothing found for “${q}”`,
        suggestions: 'Suggestions',
        count: (n) => `${n} suggestions`,
    },
    ask: {
        title: (q) => `Questions for “${q}”`,
        questions: 'Questions',
        notSure: 'Similar questions (uncertain)',
        nothing: 'No question fits this sentence.',
        toChoose: 'choose what is underlined',
        isOpen: ' (not chosen)',
        unread: 'Words not understood:',
        untold: 'What cannot be answered',
        change: (what) => `Change “${what}”`,
        answer: 'See the answer',
        search: 'Search',
    },
    settings: {
        language: '日本語',
        languageLabel: 'Switch to Japanese',
        city: 'City asked about',
        theme: 'Brightness',
        themes: { auto: 'Theme: auto', light: 'Light', dark: 'Dark' },
        revision: 'Data',
        revisionLabel: 'Revision of the data shown',
    },
    footer: {
        label: 'About this data',
        docs: 'API (for developers)',
    },
    trouble: {
        network: 'The server cannot be reached. Check the connection and try again.',
        notFound: 'Not found.',
        badRequest: 'Please check the request.',
        server: 'The server had a problem.',
        retry: 'Try again',
        home: 'Back to start',
        copyFailed: 'Could not copy.',
    },
    keys: {
        title: 'Keys',
        groups: [
            {
                title: 'Everywhere',
                keys: [
                    ['/', 'go to the search field'],
                    ['?', 'show this list'],
                    ['Esc', 'close suggestions or this list'],
                ],
            },
            {
                title: 'Graph',
                keys: [
                    ['↑ ↓ ← →', 'move to the next element'],
                    ['Home End', 'first or last of the column'],
                    ['Space', 'show details'],
                    ['Enter', 'centre on the element'],
                    ['+ -', 'open or close neighbours'],
                ],
            },
            {
                title: 'Matrix',
                keys: [
                    ['↑ ↓ ← →', 'move between cells'],
                    ['Home End', 'first or last of the row'],
                    ['Enter', 'show the evidence for a cell'],
                ],
            },
            {
                title: 'Overview',
                keys: [
                    ['↑ ↓', 'up and down a level'],
                    ['← →', 'to its parent, to its first child'],
                    ['Enter', 'zoom in'],
                    ['Space', 'details'],
                    ['Esc', 'one step back'],
                ],
            },
        ],
    },
};
