//+ id: measure-continuation
//+ title: {ja: 総合戦略の施策は総合計画のどこに続くか, en: Where the strategy's measures go on}
//+ question:
//+   - "総合戦略の施策は総合計画のどの施策に引き継がれますか"
//+   - "第2期総合戦略の施策で、引き継ぎ先のないものはありますか"
//+   - "具体的な施策は重点施策のどこに続きますか"
//+   - "Where do the measures of the strategy go on?"
//+ asks:
//+   - {of: [measure], says: [continue], also: [strategy, comprehensive plan, plan]}
//+ tags: [plan]
//+ columns:
//+   measure: {type: node, title: {ja: 総合戦略の施策, en: Measure of the strategy}}
//+   continuation: {type: node, title: {ja: 続く施策, en: Goes on in}}
//+   state: {type: string, title: {ja: 状態, en: State}}
//+   otherBases: {type: string, title: {ja: 選んでいない根拠にある続き先, en: Found on other bases}}
//+   strength: {type: string, title: {ja: つながりの強さ, en: Strength}}
//+   basis: {type: string, title: {ja: 根拠, en: Basis}}
//+   rationale: {type: string, title: {ja: 理由, en: Rationale}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、総合戦略の施策から続く施策がありません。文書が施策ごとの引き継ぎ先を述べていなければ、「明示」だけでは続く先は空になります。「判断」を含めて調べてください。
//+   en: On the chosen bases no measure of the strategy goes on anywhere. Where the documents do not say where each measure goes on, nothing is found on "stated" alone; include "analyst".
MATCH (plan:Plan {dataset: $dataset, kind: '総合戦略'})
MATCH (measure:Measure {dataset: $dataset, plan: plan.id})
OPTIONAL MATCH (measure)-[continued:CONTINUED_BY]->(continuation:Measure)
WHERE continued.basis IN $basis
WITH measure, continuation, continued,
  COLLECT {
    MATCH (examination:Examination {question: 'CONTINUED_BY'})-[about:ABOUT]->(measure)
    RETURN about
    ORDER BY examination.sortKey
  } AS examinations,
  COLLECT {
    MATCH (measure)-[judged:CONTINUED_BY]->(:Measure)
    WHERE NOT judged.basis IN $basis
    RETURN DISTINCT judged.basis AS other
    ORDER BY other
  } AS otherBases
WITH measure, continuation, continued, examinations, otherBases,
  [edge IN [continued] + examinations WHERE edge.basis IN $basis] AS evidence
RETURN measure,
  continuation,
  CASE
    WHEN continuation IS NOT NULL THEN 'continued'
    // A suggestion that nobody has looked at is no examination.
    WHEN any(other IN otherBases WHERE other <> 'machine') THEN 'on-other-bases'
    WHEN size(examinations) > 0 THEN 'none'
    ELSE 'not-examined'
  END AS state,
  otherBases,
  continued.strength AS strength,
  evidence[0].basis AS basis,
  evidence[0].rationale AS rationale,
  COLLECT {
    UNWIND [measure, continuation] AS element
    MATCH (document:Element:Document)
    WHERE document.id IN element.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  evidence
ORDER BY measure.sortKey, strength, continuation.sortKey
