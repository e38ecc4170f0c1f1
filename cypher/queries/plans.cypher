//+ id: plans
//+ title: {ja: 収録している計画, en: Recorded plans}
//+ question:
//+   - "どんな計画がありますか"
//+   - "どの計画が入っていますか"
//+   - "収録している計画の一覧"
//+   - "計画期間は何年から何年までですか"
//+   - "Which plans are recorded?"
//+   - "From when to when is the period of each plan?"
//+ asks:
//+   - {of: [plan, period], also: [comprehensive plan, strategy, period, continue], forms: [when]}
//+   - {of: [comprehensive plan, strategy], says: [period], also: [plan, continue], forms: [when]}
//+ tags: [plan]
//+ columns:
//+   plan: {type: node, title: {ja: 計画, en: Plan}}
//+   kind: {type: string, title: {ja: 種別, en: Kind}}
//+   periodFrom: {type: string, title: {ja: 期間の始まり, en: From}}
//+   periodTo: {type: string, title: {ja: 期間の終わり, en: To}}
//+   policies: {type: number, title: {ja: 収録した政策・基本目標, en: Policies recorded}}
//+   measures: {type: number, title: {ja: 収録した施策, en: Measures recorded}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: Plan, title: {ja: 計画, en: plans}}
//+ views: [table]
//+ whenEmpty:
//+   ja: 計画が収録されていないか、選んだ根拠ではどの計画にも出典がありません。出典は文書に書かれた「明示」です。
//+   en: No plan is recorded, or on the chosen bases none has a citation. Citations are "stated" in the documents.
MATCH (plan:Plan {dataset: $dataset})
RETURN plan,
  plan.kind AS kind,
  plan.periodFrom AS periodFrom,
  plan.periodTo AS periodTo,
  // Of every level, as the overview shows them.
  COUNT { (:Policy {dataset: $dataset, plan: plan.id}) } AS policies,
  COUNT { (:Measure {dataset: $dataset, plan: plan.id}) } AS measures,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN plan.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  COLLECT {
    MATCH (plan)-[cited:CITED_FROM]->(document:Document)
    WHERE cited.basis IN $basis
    RETURN cited
    ORDER BY document.sortKey
  } AS evidence
ORDER BY plan.sortKey
