// @ts-check
/** @type {typeof import('../ja/editor.js').editor} */
export const editor = {
    edit: {
        own: 'own question',
        broken: 'Questions that can no longer be asked',
        newTitle: 'Write a question',
        edit: 'Edit',
        template: 'Use as a template',
        download: 'Save .cypher',
    },
};
