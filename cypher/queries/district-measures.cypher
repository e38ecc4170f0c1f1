//+ id: district-measures
//+ title: {ja: 地区別計画を実現する施策, en: Measures that carry out a district's plan}
//+ question:
//+   - "{district}の方向はどの施策で実現しますか"
//+   - "{district}に関わる重点施策は何ですか"
//+   - "Which measures carry out the directions of {district}?"
//+ asks:
//+   - {of: [measure], also: [district, direction, 地区別計画]}
//+ tags: [district, plan]
//+ params:
//+   district: {type: node, label: District, required: true, title: {ja: 地区, en: District}}
//+ columns:
//+   direction: {type: node, title: {ja: 地区別計画の方向, en: District direction}}
//+   measure: {type: node, title: {ja: 施策, en: Measure}}
//+   strength: {type: string, title: {ja: つながりの強さ, en: Strength}}
//+   basis: {type: string, title: {ja: 根拠, en: Basis}}
//+   rationale: {type: string, title: {ja: 理由, en: Rationale}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、この地区の方向に結び付く施策がありません。地区が掲げる方向は「明示」、施策との対応は「判断」によることが多いので、両方を含めて調べてください。
//+   en: On the chosen bases no measure is linked to this district's directions. That a district has a direction is "stated", its link to a measure is mostly "analyst"; choose both.
MATCH (district:Element:District {id: $district, dataset: $dataset})
MATCH (district)-[has:HAS_DIRECTION]->(direction:DistrictDirection)-[carried:CARRIED_OUT_BY]->(measure:Measure)
WHERE has.basis IN $basis
  AND carried.basis IN $basis
RETURN direction,
  measure,
  carried.strength AS strength,
  carried.basis AS basis,
  coalesce(carried.rationale, carried.quote) AS rationale,
  COLLECT {
    UNWIND [direction, measure] AS element
    MATCH (document:Element:Document)
    WHERE document.id IN element.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  [has, carried] AS evidence
ORDER BY direction.sortKey, strength, measure.sortKey
