//+ id: subjects-not-examined
//+ title: {ja: まだ検討されていないもの, en: What nobody has examined yet}
//+ question:
//+   - "まだ検討されていないものは何ですか"
//+   - "つながりの有無を調べていない項目や施策"
//+   - "What has not been examined yet?"
//+ asks:
//+   - {of: [element, item, measure], lacks: [examine]}
//+ tags: [gap, quality]
//+ columns:
//+   subject: {type: node, title: {ja: 対象, en: Subject}}
//+   question: {type: string, title: {ja: 問い, en: Question}}
//+   lookedFor: {type: string, title: {ja: さがしたもの, en: Looked for}}
//+   owners: {type: node, title: {ja: 属する先, en: Belongs to}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 行がなければ、すべての対象が検討済みです。どの対象にも、つながりか「調べた結果、該当なし」の記録があります。
//+   en: If there are no rows, every subject has been examined and has a link or a record that none was found.
CALL () {
  MATCH (subject:ManifestoItem {dataset: $dataset})
  UNWIND ['ALIGNS_WITH', 'TRACKED_BY'] AS question
  RETURN subject, question
  UNION ALL
  MATCH (plan:Plan {dataset: $dataset})
  WHERE plan.kind IN ['総合計画', '総合戦略']
  MATCH (subject:Measure {dataset: $dataset, plan: plan.id})
  UNWIND CASE plan.kind WHEN '総合戦略' THEN ['CONTRIBUTES_TO', 'CONTINUED_BY'] ELSE ['CONTRIBUTES_TO'] END AS question
  RETURN subject, question
  UNION ALL
  MATCH (subject:DistrictDirection {dataset: $dataset})
  RETURN subject, 'CARRIED_OUT_BY' AS question
  UNION ALL
  MATCH (subject:Project {dataset: $dataset})
  RETURN subject, 'BUNDLES' AS question
}
WITH subject, question
WHERE NOT EXISTS { (:Examination {question: question})-[:ABOUT]->(subject) }
  AND NOT EXISTS {
    MATCH (subject)-[judged:ALIGNS_WITH|TRACKED_BY|CONTRIBUTES_TO|CONTINUED_BY|CARRIED_OUT_BY|BUNDLES]->()
    // A suggestion that nobody has looked at is no examination.
    WHERE type(judged) = question
      AND judged.basis <> 'machine'
  }
WITH subject, question,
  COLLECT {
    MATCH (owner)-[has:HAS_ITEM|HAS_MEASURE|HAS_DIRECTION|HAS_PROJECT]->(subject)
    WHERE has.basis IN $basis
    RETURN has
    ORDER BY owner.sortKey
  } AS evidence
RETURN subject,
  question,
  'つながり、または検討の記録' AS lookedFor,
  [has IN evidence | startNode(has)] AS owners,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN subject.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  evidence
ORDER BY question, subject.sortKey
