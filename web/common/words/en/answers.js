// @ts-check
/** @type {typeof import('../ja/answers.js').answers} */
export const answers = {
    query: {
        back: 'All questions',
        required: 'required',
        optional: 'optional',
        basis: 'Evidence to use',
        yes: 'Yes',
        no: 'No',
        filterChoices: 'Type to filter',
        table: 'Table',
        matrix: 'Matrix',
        graph: 'Graph',
        aboutRows: (n, of, words) => `${n} of ${of} rows, found by “${words}”`,
        aboutFound: (words) => ` (words that match: ${words.join(', ')})`,
        rows: (n) => `${n} ${n === 1 ? 'row' : 'rows'}`,
        partOf: (what, members, found) => `${found} of ${members} ${what}`,
        basisSentence: (n) =>
            `This answer rests on: ${n.stated ?? 0} stated, ${n.derived ?? 0} derived, ${n.analyst ?? 0} judged${n.machine ? `, ${n.machine} machine` : ''}`,
        draft: 'This answer rests in part on documents that are drafts.',
        draftPage: 'This page rests in part on documents that are drafts.',
        sources: 'Documents',
        noRows: 'Nothing matches.',
        truncated: (n) => `Showing ${n} rows; there are more.`,
        sheet: 'Answer sheet',
        docx: 'Word',
        markdown: 'Markdown',
        evidenceOf: (n) => `Open ${n} pieces of evidence`,
    },
    matrix: {
        cell: 'Cell',
        links: (n) => `${n} ${n === 1 ? 'link' : 'links'} with evidence`,
    },
};
