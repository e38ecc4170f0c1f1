//+ id: policy-district-matrix
//+ title: {ja: 政策と地区の対応表, en: Policies and districts}
//+ question:
//+   - "政策と地区の対応表を見せてください"
//+   - "地区の方向はどの政策の施策で実現しますか"
//+   - "Which policies carry out the directions of which districts?"
//+ asks:
//+   - {of: [policy], has: [district], also: [direction, measure, matrix, 地区別計画]}
//+ tags: [district, matrix]
//+ columns:
//+   policy: {type: node, title: {ja: 政策, en: Policy}}
//+   district: {type: node, title: {ja: 地区, en: District}}
//+   directions: {type: number, title: {ja: 地区の方向の数, en: Directions}}
//+   measures: {type: number, title: {ja: 施策の数, en: Measures}}
//+   primary: {type: number, title: {ja: 主に実現する方向の数, en: Directions mainly carried out}}
//+   weakestBasis: {type: string, title: {ja: 最も弱い根拠, en: Weakest basis}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [matrix, table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、政策から地区までつながる施策がありません。地区の方向と政策の施策は「明示」、その対応は「判断」によることが多いので、両方を含めて調べてください。
//+   en: On the chosen bases no measure leads from a policy to a district. Directions and measures are "stated", which measure carries out a direction is mostly "analyst"; choose both.
MATCH (district:District {dataset: $dataset})-[has:HAS_DIRECTION]->(direction:DistrictDirection)
MATCH (direction)-[carried:CARRIED_OUT_BY]->(measure:Measure)<-[owns:HAS_MEASURE]-(policy:Policy)
WHERE has.basis IN $basis
  AND carried.basis IN $basis
  AND owns.basis IN $basis
WITH policy, district, direction, measure, has, carried, owns
ORDER BY direction.sortKey, carried.key
WITH policy,
  district,
  count(DISTINCT direction) AS directions,
  count(DISTINCT measure) AS measures,
  count(DISTINCT CASE WHEN carried.strength = 'primary' THEN direction END) AS primary,
  collect(DISTINCT has) + collect(DISTINCT carried) + collect(DISTINCT owns) AS evidence
RETURN policy,
  district,
  directions,
  measures,
  primary,
  head([weak IN ['machine', 'analyst', 'derived', 'stated'] WHERE any(edge IN evidence WHERE edge.basis = weak)]) AS weakestBasis,
  COLLECT {
    UNWIND evidence AS edge
    MATCH (document:Element:Document {id: edge.document})
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  evidence
ORDER BY policy.sortKey, district.sortKey
