//+ id: project-statements
//+ title: {ja: すべての重点プロジェクトに関わる記載, en: What the documents say of all priority projects}
//+ question:
//+   - "重点プロジェクト全体について文書は何と述べていますか"
//+   - "重点プロジェクトは何を踏まえて設定されましたか"
//+   - "{project}を含む重点プロジェクトの位置付けは何ですか"
//+   - "What do the documents say of all priority projects?"
//+ asks:
//+   - {of: [project], says: [位置付け], also: [document, consider, say]}
//+ tags: [project, plan]
//+ params:
//+   project: {type: node, label: Project, title: {ja: 重点プロジェクト, en: Project}}
//+ columns:
//+   statement: {type: node, title: {ja: 記載, en: Statement}}
//+   text: {type: string, title: {ja: 本文, en: Text}}
//+   textKind: {type: string, title: {ja: 本文の種類, en: Kind of text}}
//+   projects: {type: node, title: {ja: 関わる重点プロジェクト, en: Projects concerned}}
//+   plan: {type: node, title: {ja: 計画, en: Plan}}
//+   note: {type: string, title: {ja: 備考, en: Note}}
//+   locator: {type: string, title: {ja: 箇所, en: Place in the document}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、重点プロジェクト全体についての記載がありません。記載は文書に書かれた「明示」です。
//+   en: On the chosen bases nothing is said of all priority projects. What the documents say is "stated".
MATCH (plan:Plan {dataset: $dataset})-[has:HAS_STATEMENT]->(statement:Statement {kind: '重点プロジェクト全体'})
WHERE has.basis IN $basis
WITH plan, has, statement,
  COLLECT {
    MATCH (plan)-[hasProject:HAS_PROJECT]->(project:Project)
    WHERE hasProject.basis IN $basis
    RETURN hasProject
    ORDER BY project.sortKey
  } AS hasProjects
WHERE $project IS NULL
  OR any(hasProject IN hasProjects WHERE endNode(hasProject).id = $project)
RETURN statement,
  statement.text AS text,
  statement.textKind AS textKind,
  [hasProject IN hasProjects | endNode(hasProject)] AS projects,
  plan,
  statement.note AS note,
  has.locator AS locator,
  has.documentStatus AS documentStatus,
  [has] + hasProjects AS evidence
ORDER BY plan.sortKey, statement.sortKey
