//+ id: plans-with-policies
//+ title: {ja: 政策が記録されている計画, en: Plans whose policies are recorded}
//+ question:
//+   - "政策や施策が記録されている計画はどれですか"
//+   - "Of which plans are the policies recorded?"
//+ asks:
//+   - {of: [plan], has: [policy, measure]}
//+ tags: [plan, choices]
//+ columns:
//+   plan: {type: node, title: {ja: 計画, en: Plan}}
//+   kind: {type: string, title: {ja: 種別, en: Kind}}
//+   periodFrom: {type: string, title: {ja: 期間の始まり, en: From}}
//+   periodTo: {type: string, title: {ja: 期間の終わり, en: To}}
//+   policies: {type: number, title: {ja: 直下の政策・基本目標の数, en: Policies directly under it}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、政策をもつ計画がありません。計画と政策の関係は文書に書かれた「明示」です。
//+   en: On the chosen bases no plan has a policy. Which plan has which policy is "stated" in the documents.
MATCH (plan:Plan {dataset: $dataset})-[has:HAS_POLICY]->(policy:Policy)
WHERE has.basis IN $basis
WITH plan, has, policy
ORDER BY policy.sortKey
WITH plan, collect(has) AS evidence
RETURN plan,
  plan.kind AS kind,
  plan.periodFrom AS periodFrom,
  plan.periodTo AS periodTo,
  size(evidence) AS policies,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN plan.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  evidence
ORDER BY plan.sortKey
