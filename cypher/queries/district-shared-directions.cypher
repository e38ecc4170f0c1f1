//+ id: district-shared-directions
//+ title: {ja: 複数の地区に共通する方向, en: Directions that districts share}
//+ question:
//+   - "同じ方向を掲げる地区はどこですか"
//+   - "地区別計画で共通している方向は何ですか"
//+   - "Which directions do several districts share?"
//+ asks:
//+   - {of: [direction, 地区別計画, district], says: [same], also: [plan]}
//+ tags: [district]
//+ columns:
//+   name: {type: string, title: {ja: 共通の方向, en: Shared direction}}
//+   district: {type: node, title: {ja: 地区, en: District}}
//+   otherDistrict: {type: node, title: {ja: もう一つの地区, en: Other district}}
//+   direction: {type: node, title: {ja: 方向, en: Direction}}
//+   otherDirection: {type: node, title: {ja: もう一つの方向, en: Other direction}}
//+   basis: {type: string, title: {ja: 根拠, en: Basis}}
//+   rule: {type: string, title: {ja: 規則, en: Rule}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、同じ名称の方向をもつ地区がありません。同名の関係は、文書の記述から規則で計算した「導出」です。
//+   en: On the chosen bases no two districts have a direction of the same name. Sameness of names is "derived" by a rule from what the documents state.
MATCH (district:District {dataset: $dataset})-[has:HAS_DIRECTION]->(direction:DistrictDirection)
MATCH (direction)-[same:SAME_NAME_AS]-(otherDirection:DistrictDirection)<-[otherHas:HAS_DIRECTION]-(otherDistrict:District)
WHERE has.basis IN $basis
  AND same.basis IN $basis
  AND otherHas.basis IN $basis
  AND direction.sortKey < otherDirection.sortKey
  AND district <> otherDistrict
RETURN direction.title AS name,
  district,
  otherDistrict,
  direction,
  otherDirection,
  same.basis AS basis,
  same.rule AS rule,
  COLLECT {
    UNWIND [direction, otherDirection] AS element
    MATCH (document:Element:Document)
    WHERE document.id IN element.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  [has, same, otherHas] AS evidence
ORDER BY direction.sortKey, otherDirection.sortKey
