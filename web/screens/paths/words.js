// @ts-check
const ja = {
    paths: {
        title: (/** @type {unknown} */ from, /** @type {unknown} */ to) => ['「', from, '」から「', to, '」への経路'],
        somewhere: '…',
        from: 'どこから',
        to: 'どこへ',
        run: '経路をさがす',
        swap: '入れ替える',
        where: 'どこへの経路を見ますか',
        whence: 'どこからの経路を見ますか',
        lead: '段数の少ない順に並べています。SDGsのゴールや計画など、多くのものがつながる要素を通る経路は後に置きます。線を押すと、そのつながりの根拠が出ます。',
        none: '選んだ根拠では、6段以内の経路がありません。',
        found: (/** @type {number} */ n) => `${n}本の経路`,
        foundSome: (/** @type {number} */ n) => `短い順に${n}本の経路です。ほかにもあるかもしれません。`,
        region: '経路の図',
        lane: (/** @type {number} */ n, /** @type {number} */ hops) => `経路${n}（${hops}段）`,
        weakest: '最も弱い根拠',
        throughHub: '多くのものがつながる要素を通ります',
        openEvidence: '根拠を順に読む',
        closeEvidence: '根拠を閉じる',
        evidenceOf: 'このつながりの根拠を見る',
        more: 'さらに経路をさがす',
        fewer: '短い経路だけにする',
    },
};

/** @type {typeof ja} */
const en = {
    paths: {
        title: (from, to) => ['From “', from, '” to “', to, '”'],
        somewhere: '…',
        from: 'From',
        to: 'To',
        run: 'Find paths',
        swap: 'Swap',
        where: 'Where should the path lead?',
        whence: 'Where should the path begin?',
        lead: 'Shortest first; paths through an SDG goal, a plan or another element that joins very many come last. Press a line to read the evidence for that link.',
        none: 'No path of up to 6 links was found with the chosen evidence.',
        found: (n) => `${n} ${n === 1 ? 'path' : 'paths'}`,
        foundSome: (n) => `The ${n} shortest paths; there may be more.`,
        region: 'Paths',
        lane: (n, hops) => `Path ${n} (${hops} ${hops === 1 ? 'link' : 'links'})`,
        weakest: 'Weakest basis',
        throughHub: 'Through an element that joins very many',
        openEvidence: 'Read the evidence in order',
        closeEvidence: 'Close the evidence',
        evidenceOf: 'See the evidence for this link',
        more: 'Find more paths',
        fewer: 'Show short paths only',
    },
};

/** Wording that only this screen needs; main.js puts it beside what all have. */
export const words = { ja, en };

/** @typedef {import('../../types.js').Words & typeof ja} Words */
/** @typedef {Omit<import('../../types.js').Context, 't'> & {t: Words}} Context */
