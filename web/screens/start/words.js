// @ts-check
const ja = {
    start: {
        title: 'まちの計画を、ひとつのつながりとして読む',
        about: '総合計画・総合戦略・市長マニフェストを、施策・KPI・SDGs・地区のつながりとして見られます。すべてのつながりに「誰がそう言っているか」（文書の記述か、計算か、判断か）が付いています。',
        examples: 'たとえば',
        exampleKinds: { graph: '図で見る', table: '表で見る', focus: 'まわりを見る' },
        around: (/** @type {string} */ title) => `「${title}」のまわりには何がありますか`,
        inside: '収録しているもの',
        insideAll: (/** @type {number} */ cities) => `読み込まれている${cities}自治体の合計です。`,
        documents: '根拠にしている文書',
        byBasis: 'つながりの根拠',
        allQueries: '質問集をすべて見る',
        draftTitle: '案の段階の文書を含みます',
        draft: '計画の施策の名称などは、骨子（案）のような案の段階の文書から写したもので、確定した計画と異なることがあります。案に基づく答えには「案」と表示します。',
        elements: (/** @type {number} */ n) => `${n.toLocaleString('ja')}件`,
    },
};

/** @type {typeof ja} */
const en = {
    start: {
        title: 'Read a city’s plans as one web of links',
        about: 'The comprehensive plan, the strategy and the mayor’s manifesto, linked by measure, KPI, SDG and district. Every link says who claims it: a document, a rule, or a person’s judgement.',
        examples: 'For example',
        exampleKinds: { graph: 'As a graph', table: 'As a table', focus: 'Surroundings' },
        around: (title) => `What surrounds “${title}”?`,
        inside: 'What it contains',
        insideAll: (/** @type {number} */ cities) => `Of all ${cities} cities that are loaded.`,
        documents: 'Source documents',
        byBasis: 'Evidence behind the links',
        allQueries: 'See all questions',
        draftTitle: 'Some documents are drafts',
        draft: 'The plan’s measures and some other records are taken from drafts, such as an outline (骨子（案）), and may differ from the adopted plan. Answers that rest on a draft say so.',
        elements: (n) => n.toLocaleString('en'),
    },
};

/** Wording that only this screen needs; main.js puts it beside what all have. */
export const words = { ja, en };

/** @typedef {import('../../types.js').Words & typeof ja} Words */
/** @typedef {Omit<import('../../types.js').Context, 't'> & {t: Words}} Context */
