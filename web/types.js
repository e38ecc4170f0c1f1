// @ts-check
/**
 * Shapes that travel between api, state and views. They follow the HTTP contract; nothing here runs.
 *
 * @typedef {'ja' | 'en'} Lang
 * @typedef {{ja: string, en: string}} Titles
 * @typedef {'stated' | 'derived' | 'analyst' | 'machine'} Basis
 *
 * @typedef {{id: string, label: string, title: string, properties?: Record<string, any>}} GraphNode
 *   The properties are missing in the cells of an answer's table.
 * @typedef {{document?: string, documentTitle?: string, documentStatus?: string, locator?: string, quote?: string, rule?: string, rationale?: string,
 *   assertedBy?: string, assertedAt?: string, confidence?: number, strength?: string}} Evidence
 * @typedef {{key: string, type: string, from: string, to: string, basis: Basis, evidence: Evidence}} Relationship
 * @typedef {{nodes: GraphNode[], relationships: Relationship[]}} Graph
 * @typedef {{total: number, types: string[], bases: Record<string, number>, unread: Record<string, number>}} Part a kind of neighbours of a hub:
 *   how many relationships lead to it, by basis, and how many of them are not read yet
 * @typedef {Graph & {total: number, truncated: boolean, next: string | null, parts?: Map<string, Part>}} Neighbourhood `parts` by label, of a hub
 * @typedef {Graph & {weakestBasis: Basis, throughHub: boolean}} Way the elements of a path in order, and the links between them
 * @typedef {{type: string, direction: string, label: string, count: number, bases: Record<string, number>}} DegreeEntry
 * @typedef {{document: GraphNode, status: string | null, locator: string, quote: string | null}} Citation
 * @typedef {GraphNode & {citations: Citation[], corrections: GraphNode[], discrepancies: GraphNode[],
 *   examinations?: GraphNode[], terms?: GraphNode[], degree: DegreeEntry[]}} ElementNode
 *
 * @typedef {{element: ElementNode, neighbourhood: Neighbourhood}} ElementRecord
 *
 * @typedef {{type: 'string' | 'integer' | 'number' | 'boolean' | 'enum' | 'node', label?: string, required?: boolean,
 *   title?: Titles | string, hasChoices?: boolean}} Param
 * @typedef {{id: string, revision: string, title: Titles, question: string[],
 *   params: Record<string, Param>, views: string[], tags: string[], origin: Origin, cypher?: string, columns?: Column[]}} SavedQuery
 * @typedef {{kind: 'reviewed' | 'own', author: string | null, savedAt: string | null, version: number | null}} Origin
 * @typedef {{id: string, revision: string, origin: Origin, faults: string[], told: {ja: string, en: string}[]}} BrokenQuery
 * @typedef {{queries: SavedQuery[], broken: BrokenQuery[]}} QueryList as it travels
 * @typedef {{value: string, title: Titles | string, label?: string | null, plan?: string | null}} Choice
 * @typedef {{name: string, title: Titles, type: string}} Column
 * @typedef {{query: {id: string, revision: string, title: Titles}, parameters: Record<string, any>, columns: Column[],
 *   rows: Record<string, any>[], rowCount: number, truncated: boolean, next: string | null,
 *   population?: Population | null, found?: number | null,
 *   about?: {text: string, words: string[], of: number} | null, graph: Graph,
 *   basisCounts: Record<Basis, number>, explanation: Titles | string | null, remarks?: Titles[], dataRevision: string, generatedAt: string,
 *   sources?: {document: string, title: string, status: string}[]}} Answer
 *
 * @typedef {{title: Titles, members: number}} Population of how many an answer is a part
 * @typedef {{text: string, parameter: string | null, value: string | number | boolean | null, words: string | null}} SentencePart
 * @typedef {{kind: 'query' | 'search' | 'path', query: string | null, title: Titles | null, parameters: Record<string, string | number | boolean>,
 *   sentence: string, parts: SentencePart[], open: string[], used: {text: string, as: string}[], unread: string[], score: number}} Suggestion
 * @typedef {{matches: Suggestion[], nearest: Suggestion[], limits: {text: string, reason: Titles}[]}} Understood
 * @typedef {{node: GraphNode, passage: string, matched: string, start: number, score: number}} Hit
 * @typedef {{hits: Hit[], groups: {label: string, count: number}[], total: number}} Hits
 * @typedef {{name: string, value: string}} SheetFact
 * @typedef {{language: string, landscape: boolean, headings: Record<string, string>, title: string, question: string,
 *   parameters: SheetFact[], answer: string[], common: SheetFact[],
 *   table: {columns: {title: string, kind: string}[], citationsTitle: string, rows: {cells: string[], citations: number[]}[]},
 *   citations: {document: string, title: string, status: string, places: {number: number, locator: string | null}[]}[],
 *   bases: SheetFact[], unknown: string[], record: SheetFact[], cypher: string}} Sheet an answer as a paper, worded by the server
 * @typedef {{version: string, mode: string, dataRevision: string, datasets: any[], labels: Record<string, number>,
 *   relationships: Record<string, Record<Basis, number>>}} Status
 * @typedef {{left: string[][], right: string[][]}} Sides names of lanes from the inside out
 * @typedef {{name: string, title: Titles, readingOrder: number, annotation: boolean, table: boolean, inOutline: boolean, walked: boolean,
 *   lane: string, sides: Sides, shownByNumber: boolean, shape: string, colours: {light: string, dark: string}}} Kind
 * @typedef {{labels: Kind[], relationshipTypes: {name: string, title: Titles, walked: boolean}[], bases: {name: string, title: Titles}[],
 *   properties: {name: string, title: Titles}[], codes: Record<'status' | 'strength' | 'answer', {name: string, title: Titles}[]>,
 *   formats: FileFormat[]}} Schema
 * @typedef {{id: string, mediaType: string, title: Titles, holds: string[], options: string[],
 *   downloads: {title: Titles, choices: Record<string, string>, common: boolean}[]}} FileFormat
 *
 * @typedef {{title: Titles, text: Titles, document?: string | null, lines?: string | null, about: string[], relationships?: string[]}} Lack
 * @typedef {{id: string, title: Titles, population: Population | null, counts: {stated: number, all: number}, before: {stated: number, all: number} | null, query: string,
 *   parameters: Record<string, any>}} Gap
 * @typedef {{name: string, time: string, cause: string, dataset: string, summary: string}} AppliedRevision
 * @typedef {{name: string, from: string, to: string}} ChangedField
 * @typedef {{change: 'added' | 'changed' | 'removed' | 'renamed', element: {id: string, label: string, title: string} | null,
 *   relationship: {key: string, type: string, from: string, to: string} | null, was: string | null, fields: ChangedField[], comparable: boolean | null}} Change
 * @typedef {{from: string, to: string, revisions: AppliedRevision[], changes: Change[], total: number, next: string | null}} ChangeList
 *
 * @typedef {object} State what the URL says
 * @property {string} q words searched for
 * @property {string} ask a question as typed
 * @property {string} edit id of a question of one's own in the editor, or `new` (with `p.of`: from that query)
 * @property {string} query id of a saved query
 * @property {Record<string, string>} params its parameters, or a page's, `p.<name>` in the URL
 * @property {string[]} basis bases asked of a query; empty means all reviewed ones
 * @property {string} about words that the rows of an answer are narrowed down by
 * @property {string} cursor page of the answer
 * @property {string} from id of the element where paths begin
 * @property {string} to id of the element where they end
 * @property {string} focus id of the element in the middle
 * @property {string} select element id, relationship key or `cell:<row id>|<column id>` in the details panel
 * @property {string[]} open expanded elements (`id`), opened groups (`id:Label`, of a hub also `id:Label:2` and so on), opened rows of a table (`r3`),
 *   opened paths (`p0`), `more` paths
 * @property {string[]} hide labels and bases that the legend switched off
 * @property {string[]} sort order of the list (`list:title`, `list:links`) or of a matrix: `rows:total`, `rows:<column id>`, `columns:total`, `columns:<row id>`
 * @property {string} view a page ('overview', 'queries', 'kpis', 'lacks', 'gaps', 'changes', 'changes-sheet'), or how an answer is shown ('table', 'matrix', 'graph', 'sheet'),
 *   or 'list' beside the canvas
 * @property {string} city id of the city asked about; empty is the first that is loaded
 * @property {Lang} lang
 *
 * @typedef {ReturnType<typeof import('./common/model/names.js').createNames>} Names
 * @typedef {ReturnType<typeof import('./common/words/with-codes.js').withCodes>} Words
 *
 * @typedef {object} Context what every view needs to speak
 * @property {State} state
 * @property {Lang} lang
 * @property {Words} t
 * @property {Names} names
 * @property {Status | null} status
 * @property {SavedQuery[]} queries
 * @property {Map<string, GraphNode>} landmarks plans and documents by id, for naming what an id points to
 * @property {(patch: Partial<State>) => string} href URL of a fresh screen
 *
 * @typedef {object} Actions what every view may ask for
 * @property {(patch: Partial<State>) => void} visit go to a fresh screen
 * @property {(patch: Partial<State>) => void} go change this screen, with an entry in the history
 * @property {(patch: Partial<State>) => void} tweak change this screen without one
 * @property {(text: string | Promise<string>, done: string) => Promise<void>} copy to the clipboard, then say `done`
 * @property {(text: string, seen?: boolean) => void} announce to screen readers, and to all where seen
 *
 * @typedef {{update: (context: Context, data: any) => void, dispose: () => void}} View
 *
 * @typedef {object} Wiring what a view is given
 * @property {Actions} actions
 * @property {(q: string, label?: string) => Promise<Choice[]>} suggest elements that fit some words
 * @property {any} tools what its `connect` made
 *
 * @typedef {object} Screen what the `index.js` of a screen's folder offers
 * @property {(reading: import('./common/model/reading.js').Reading, state: State) => Promise<any>} load fetches what the view shows
 * @property {(element: HTMLElement, wiring: Wiring) => View} createView
 * @property {Record<Lang, any>} [words] what only this screen says, by group as in the shared ones
 * @property {(api: import('./api.js').Api, refresh: () => void) => any} [connect] makes what a view may do with the API beyond reading
 */
export {};
