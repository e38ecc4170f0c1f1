//+ id: directions-without-measures
//+ title: {ja: 施策に結び付いていない地区の方向, en: District directions without a measure}
//+ question:
//+   - "施策に結び付いていない地区の方向はどれですか"
//+   - "実現する施策のない地区別計画の方向"
//+   - "Which district directions have no measure?"
//+ asks:
//+   - {of: [direction, 地区別計画], lacks: [measure], also: [district, plan]}
//+ tags: [gap, district, plan]
//+ columns:
//+   direction: {type: node, title: {ja: 地区別計画の方向, en: District direction}}
//+   district: {type: node, title: {ja: 地区, en: District}}
//+   lookedFor: {type: string, title: {ja: さがしたもの, en: Looked for}}
//+   state: {type: string, title: {ja: 状態, en: State}}
//+   otherBases: {type: string, title: {ja: 選んでいない根拠にある施策, en: Found on other bases}}
//+   rationale: {type: string, title: {ja: 理由, en: Rationale}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: DistrictDirection, title: {ja: 地区別計画の方向, en: district directions}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、実現する施策のない方向はありません。
//+   en: On the chosen bases there is no direction without a measure.
MATCH (direction:DistrictDirection {dataset: $dataset})
WHERE NOT EXISTS {
  MATCH (direction)-[carried:CARRIED_OUT_BY]->(:Measure)
  WHERE carried.basis IN $basis
}
OPTIONAL MATCH (district:District)-[has:HAS_DIRECTION]->(direction)
WHERE has.basis IN $basis
WITH direction, district,
  [edge IN [has] WHERE edge IS NOT NULL] AS containment,
  COLLECT {
    MATCH (direction)-[carried:CARRIED_OUT_BY]->(:Measure)
    RETURN DISTINCT carried.basis AS other
    ORDER BY other
  } AS otherBases,
  COLLECT {
    MATCH (examination:Examination {question: 'CARRIED_OUT_BY'})-[about:ABOUT]->(direction)
    RETURN about
    ORDER BY examination.sortKey
  } AS examinations
WITH direction, district, containment, otherBases, examinations, [about IN examinations WHERE about.basis IN $basis] AS judgements
RETURN direction,
  district,
  '実現する施策' AS lookedFor,
  CASE
    WHEN any(other IN otherBases WHERE other <> 'machine') THEN 'on-other-bases'
    WHEN size(examinations) > 0 THEN 'none'
    ELSE 'not-examined'
  END AS state,
  otherBases,
  [judgement IN judgements | judgement.rationale] AS rationale,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN direction.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  containment + judgements AS evidence
ORDER BY direction.sortKey
