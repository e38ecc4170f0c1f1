// @ts-check
/**
 * @typedef {{ja: string, en: string}} Titles
 * @typedef {Record<string, any>} Fields a question as the server takes it: the fields of a query file and its Cypher
 * @typedef {{name: string, type: string, label: string, required: boolean, title: Titles, choices: string, values: string}} ParamRow
 * @typedef {{name: string, type: string, title: Titles}} ColumnRow
 *
 * @typedef {object} Model what the editor's fields hold
 * @property {string} id
 * @property {Titles} title
 * @property {string} question one sentence a line
 * @property {string} tags separated by commas
 * @property {string[]} views
 * @property {Titles} whenEmpty
 * @property {ParamRow[]} params
 * @property {ColumnRow[]} columns
 * @property {any} population as the file has it; the editor carries it along
 * @property {string} cypher
 */

/** @returns {Model} */
export const newModel = () => ({
    id: '',
    title: { ja: '', en: '' },
    question: '',
    tags: '',
    views: ['table', 'graph'],
    whenEmpty: { ja: '', en: '' },
    params: [],
    columns: [],
    population: undefined,
    cypher: [
        'MATCH (a:Plan)-[r:HAS_POLICY]->(b:Policy)',
        'WHERE a.dataset = $dataset',
        '  AND r.basis IN $basis',
        'RETURN b AS policy, collect(r) AS evidence',
        'ORDER BY b.sortKey',
    ].join('\n'),
});

/** @returns {ParamRow} */
export const newParam = () => ({ name: '', type: 'string', label: '', required: false, title: { ja: '', en: '' }, choices: '', values: '' });

/** @param {Titles | undefined} titles @returns {Titles} */
const titles = (titles) => ({ ja: titles?.ja ?? '', en: titles?.en ?? '' });

/** What parts two titles: a slash between spaces, one more where the titles have such slashes. @param {Titles} title */
const between = ({ ja, en }) => {
    const theirs = [...` ${ja}  ${en} `.matchAll(/\s(\/+)(?=\s)/g)].map(([, slashes]) => slashes.length);
    return ` ${'/'.repeat(1 + Math.max(0, ...theirs))} `;
};

/** Values of a choice as lines: code = 日本語 / English. @param {Record<string, Titles> | undefined} values */
const linesOf = (values) =>
    Object.entries(values ?? {})
        .map(([code, title]) => `${code} = ${title.ja}${between(title)}${title.en}`)
        .join('\n');

/**
 * Japanese and English of a line: parted at the first of its longest slashes with space around them, as lines are written here,
 * since names have slashes too (人/日); where there is none, at a slash that stands alone. Both the same where nothing parts them.
 *
 * @param {string} title
 * @returns {Titles}
 */
const partedTitles = (title) => {
    const spaced = [...title.matchAll(/\s\/+(?=\s|$)/g)].sort((one, other) => other[0].length - one[0].length)[0];
    const parts = spaced ? [title.slice(0, spaced.index), title.slice(spaced.index + spaced[0].length)] : title.split('/');
    const [ja, en = ja] = parts.length === 2 ? parts : [title];
    return { ja: ja.trim(), en: en.trim() };
};

/** @param {string} lines @returns {Record<string, Titles>} */
const valuesOf = (lines) =>
    Object.fromEntries(
        lines
            .split('\n')
            .filter((line) => line.trim())
            .map((line) => {
                const at = line.indexOf('=');
                return at < 0 ? [line.trim(), partedTitles(line)] : [line.slice(0, at).trim(), partedTitles(line.slice(at + 1))];
            }),
    );

/** @param {Fields} fields @param {string} id @returns {Model} */
export const modelOf = (fields, id) => ({
    id,
    title: titles(fields.title),
    question: (fields.question ?? []).join('\n'),
    tags: (fields.tags ?? []).join(', '),
    views: fields.views ?? ['table', 'graph'],
    whenEmpty: titles(fields.whenEmpty),
    params: Object.entries(fields.params ?? {}).map(([name, param]) => ({
        name,
        type: param.type,
        label: param.label ?? '',
        required: param.required === true,
        title: titles(param.title),
        choices: param.choices ?? '',
        values: linesOf(param.values),
    })),
    columns: Object.entries(fields.columns ?? {}).map(([name, column]) => ({ name, type: column.type, title: titles(column.title) })),
    population: fields.population,
    cypher: fields.cypher ?? '',
});

/** @param {ParamRow} param */
const paramOf = ({ type, label, required, title, choices, values }) => ({
    type,
    ...(type === 'node' ? { label: label || 'Element' } : {}),
    required,
    title,
    ...(type === 'enum' ? { values: valuesOf(values) } : {}),
    ...(choices ? { choices } : {}),
});

/** @param {Model} model @returns {Fields} */
export const fieldsOf = (model) => ({
    title: model.title,
    question: model.question
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    tags: model.tags
        .split(/[,、]/)
        .map((tag) => tag.trim())
        .filter(Boolean),
    ...(model.params.length ? { params: Object.fromEntries(model.params.map((param) => [param.name, paramOf(param)])) } : {}),
    ...(model.columns.length ? { columns: Object.fromEntries(model.columns.map(({ name, type, title }) => [name, { type, title }])) } : {}),
    ...(model.population ? { population: model.population } : {}),
    views: model.views,
    whenEmpty: model.whenEmpty,
    cypher: model.cypher,
});

/**
 * The columns of an answer, under the titles that they have already.
 *
 * @param {ColumnRow[]} known
 * @param {import('../../types.js').Column[]} returned
 * @returns {ColumnRow[]}
 */
export const columnsAfter = (known, returned) =>
    returned.map(({ name, type, title }) => ({ name, type, title: known.find((column) => column.name === name)?.title ?? titles(title) }));
