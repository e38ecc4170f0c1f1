//+ id: district-manifesto
//+ title: {ja: 地区の方向と同じ施策に沿うマニフェスト項目, en: Manifesto items that share a measure with a district's directions}
//+ question:
//+   - "{district}に関わるマニフェスト項目は何ですか"
//+   - "{district}の方向とマニフェストはどの施策で重なりますか"
//+   - "Which manifesto items meet {district} in a measure?"
//+ asks:
//+   - {of: [manifesto, item], also: [district, direction, 地区別計画, measure, same]}
//+ tags: [district, manifesto]
//+ params:
//+   district: {type: node, label: District, required: true, title: {ja: 地区, en: District}}
//+ columns:
//+   item: {type: node, title: {ja: マニフェスト項目, en: Manifesto item}}
//+   measures: {type: node, title: {ja: 共通の施策, en: Shared measures}}
//+   directions: {type: node, title: {ja: 地区別計画の方向, en: District directions}}
//+   strength: {type: string, title: {ja: 最も強いつながり, en: Strongest strength}}
//+   weakestBasis: {type: string, title: {ja: 最も弱い根拠, en: Weakest basis}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: ManifestoItem, title: {ja: 市長マニフェストの項目, en: items of the mayor's manifesto}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、この地区の方向とマニフェスト項目をつなぐ施策がありません。地区が掲げる方向は「明示」、施策との対応は「判断」によることが多いので、両方を含めて調べてください。
//+   en: On the chosen bases no measure joins this district's directions with a manifesto item. That a district has a direction is "stated", its link to a measure is mostly "analyst"; choose both.
MATCH (district:Element:District {id: $district, dataset: $dataset})
MATCH (district)-[has:HAS_DIRECTION]->(direction:DistrictDirection)-[carried:CARRIED_OUT_BY]->(measure:Measure)
MATCH (measure)<-[aligns:ALIGNS_WITH]-(item:ManifestoItem)
WHERE has.basis IN $basis
  AND carried.basis IN $basis
  AND aligns.basis IN $basis
WITH item, direction, measure, has, carried, aligns
ORDER BY direction.sortKey, measure.sortKey
WITH item,
  collect(DISTINCT measure) AS measures,
  collect(DISTINCT direction) AS directions,
  // A path is as strong as its weakest edge, an item's touch as its strongest path.
  collect(carried.strength = 'primary' AND aligns.strength = 'primary') AS primary,
  collect(DISTINCT has) + collect(DISTINCT carried) + collect(DISTINCT aligns) AS evidence
RETURN item,
  measures,
  directions,
  CASE WHEN true IN primary THEN 'primary' ELSE 'secondary' END AS strength,
  head([weak IN ['machine', 'analyst', 'derived', 'stated'] WHERE any(edge IN evidence WHERE edge.basis = weak)]) AS weakestBasis,
  COLLECT {
    UNWIND [item] + measures + directions AS element
    MATCH (document:Element:Document)
    WHERE document.id IN element.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  evidence
ORDER BY strength, item.sortKey
