// @ts-check
/** @type {typeof import('../ja/pages.js').pages} */
export const pages = {
    lacks: {
        title: 'What this dataset lacks',
    },
    changes: {
        title: 'Changes to the data',
    },
    gaps: {
        title: 'Still missing',
    },
};
