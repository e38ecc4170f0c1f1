//+ id: district-directions
//+ title: {ja: 地区別計画の方向, en: Directions of the districts}
//+ question:
//+   - "{district}の地区別計画の方向は何ですか"
//+   - "地区別計画には何が書かれていますか"
//+   - "{district}と{otherDistrict}の方向を比べてください"
//+   - "What are the directions of {district}?"
//+   - "What do the district plans say?"
//+ asks:
//+   - {of: [direction, 地区別計画, compare, discrepancy], also: [district, plan, comprehensive plan, same], forms: [compare]}
//+ tags: [district, plan]
//+ params:
//+   district: {type: node, label: District, title: {ja: 地区, en: District}}
//+   otherDistrict: {type: node, label: District, title: {ja: 比べる地区, en: District to compare}}
//+ columns:
//+   direction: {type: node, title: {ja: 地区別計画の方向, en: District direction}}
//+   district: {type: node, title: {ja: 地区, en: District}}
//+   text: {type: string, title: {ja: 本文, en: Text}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: DistrictDirection, title: {ja: 地区別計画の方向, en: district directions}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、地区別計画の方向が見つかりません。地区が掲げる方向は「明示」によります。
//+   en: On the chosen bases no district has a direction. That a district has a direction is "stated".
MATCH (district:District {dataset: $dataset})-[has:HAS_DIRECTION]->(direction:DistrictDirection)
WHERE has.basis IN $basis
  AND (($district IS NULL AND $otherDistrict IS NULL) OR district.id = $district OR district.id = $otherDistrict)
RETURN direction,
  district,
  direction.text AS text,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN direction.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  [has] AS evidence
ORDER BY district.sortKey, direction.sortKey
