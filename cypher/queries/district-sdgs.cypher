//+ id: district-sdgs
//+ title: {ja: 地区が関わるSDGs, en: SDGs that a district touches}
//+ question:
//+   - "{district}はどのSDGsに関係しますか"
//+   - "{district}のSDGs"
//+   - "{district}の地区別計画はどのゴールに寄与しますか"
//+   - "Which SDGs does {district} touch?"
//+ asks:
//+   - {of: [sdg], also: [district, direction, 地区別計画]}
//+ tags: [district, sdg]
//+ params:
//+   district: {type: node, label: District, required: true, title: {ja: 地区, en: District}}
//+ columns:
//+   goal: {type: node, title: {ja: SDGsのゴール, en: SDG}}
//+   directions: {type: node, title: {ja: 地区別計画の方向, en: District directions}}
//+   measures: {type: node, title: {ja: 施策, en: Measures}}
//+   strength: {type: string, title: {ja: 最も強いつながり, en: Strongest strength}}
//+   weakestBasis: {type: string, title: {ja: 最も弱い根拠, en: Weakest basis}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: SdgGoal, title: {ja: SDGsのゴール, en: SDGs}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、この地区の方向から施策を経てSDGsに至るつながりがありません。地区が掲げる方向は「明示」、その先は「判断」によることが多いので、両方を含めて調べてください。文書が地区のSDGsを述べていなければ、「明示」だけでは答えは空になります。
//+   en: On the chosen bases nothing leads from this district's directions through measures to an SDG. That a district has a direction is "stated", what follows is mostly "analyst"; choose both. Where the documents state no SDG for a district, the answer on "stated" alone is empty.
MATCH (district:Element:District {id: $district, dataset: $dataset})
MATCH (district)-[has:HAS_DIRECTION]->(direction:DistrictDirection)-[carried:CARRIED_OUT_BY]->(measure:Measure)
MATCH (measure)-[contributes:CONTRIBUTES_TO]->(goal:SdgGoal)
WHERE has.basis IN $basis
  AND carried.basis IN $basis
  AND contributes.basis IN $basis
WITH goal, direction, measure, has, carried, contributes
ORDER BY direction.sortKey, measure.sortKey
WITH goal,
  collect(DISTINCT direction) AS directions,
  collect(DISTINCT measure) AS measures,
  // A path is as strong as its weakest edge, a goal as its strongest path.
  collect(carried.strength = 'primary' AND contributes.strength = 'primary') AS primary,
  collect(DISTINCT has) + collect(DISTINCT carried) + collect(DISTINCT contributes) AS evidence
RETURN goal,
  directions,
  measures,
  CASE WHEN true IN primary THEN 'primary' ELSE 'secondary' END AS strength,
  head([weak IN ['machine', 'analyst', 'derived', 'stated'] WHERE any(edge IN evidence WHERE edge.basis = weak)]) AS weakestBasis,
  COLLECT {
    UNWIND directions + measures AS element
    MATCH (document:Element:Document)
    WHERE document.id IN element.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  evidence
ORDER BY goal.sortKey
