// @ts-check
export const pages = {
    lacks: {
        title: 'このデータに無いもの',
    },
    changes: {
        title: 'データの変更',
    },
    gaps: {
        title: 'まだないもの',
    },
};
