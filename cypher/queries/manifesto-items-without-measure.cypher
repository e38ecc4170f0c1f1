//+ id: manifesto-items-without-measure
//+ title: {ja: 総合計画の施策に対応しないマニフェスト項目, en: Manifesto items without a measure of the plan}
//+ question:
//+   - "総合計画の施策に対応しないマニフェスト項目はどれですか"
//+   - "計画に反映されていないマニフェスト項目はありますか"
//+   - "Which manifesto items align with no measure of the plan?"
//+ asks:
//+   - {of: [manifesto, item], lacks: [measure, comprehensive plan, plan]}
//+ tags: [gap, manifesto, plan]
//+ columns:
//+   item: {type: node, title: {ja: マニフェスト項目, en: Manifesto item}}
//+   policy: {type: node, title: {ja: マニフェストの政策, en: Manifesto policy}}
//+   lookedFor: {type: string, title: {ja: さがしたもの, en: Looked for}}
//+   state: {type: string, title: {ja: 状態, en: State}}
//+   otherBases: {type: string, title: {ja: 選んでいない根拠にある施策, en: Found on other bases}}
//+   rationale: {type: string, title: {ja: 理由, en: Rationale}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: ManifestoItem, title: {ja: 市長マニフェストの項目, en: items of the mayor's manifesto}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、対応する施策のない項目はありません。
//+   en: On the chosen bases there is no item without a measure.
MATCH (item:ManifestoItem {dataset: $dataset})
WHERE NOT EXISTS {
  MATCH (item)-[aligns:ALIGNS_WITH]->(:Measure)
  WHERE aligns.basis IN $basis
}
OPTIONAL MATCH (policy:Policy)-[hasMeasure:HAS_MEASURE]->(:Measure)-[hasItem:HAS_ITEM]->(item)
WHERE hasMeasure.basis IN $basis
  AND hasItem.basis IN $basis
WITH item, policy,
  [edge IN [hasMeasure, hasItem] WHERE edge IS NOT NULL] AS containment,
  COLLECT {
    MATCH (item)-[aligns:ALIGNS_WITH]->(:Measure)
    RETURN DISTINCT aligns.basis AS other
    ORDER BY other
  } AS otherBases,
  COLLECT {
    MATCH (examination:Examination {question: 'ALIGNS_WITH'})-[about:ABOUT]->(item)
    RETURN about
    ORDER BY examination.sortKey
  } AS examinations
WITH item, policy, containment, otherBases, examinations, [about IN examinations WHERE about.basis IN $basis] AS judgements
RETURN item,
  policy,
  '対応する施策' AS lookedFor,
  CASE
    WHEN any(other IN otherBases WHERE other <> 'machine') THEN 'on-other-bases'
    WHEN size(examinations) > 0 THEN 'none'
    ELSE 'not-examined'
  END AS state,
  otherBases,
  [judgement IN judgements | judgement.rationale] AS rationale,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN item.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  containment + judgements AS evidence
ORDER BY item.sortKey
