// @ts-check
export const editor = {
    edit: {
        own: '個人の質問',
        broken: '使えなくなっている質問',
        newTitle: '新しい質問を作る',
        edit: '編集',
        template: 'ひな形にして作る',
        download: '.cypher を保存',
    },
};
