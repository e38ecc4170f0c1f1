//+ id: sdg-districts
//+ title: {ja: SDGsのゴールに関わる地区, en: Districts that touch an SDG}
//+ question:
//+   - "「{goal}」に関係する地区はどこですか"
//+   - "どの地区の計画が「{goal}」に寄与しますか"
//+   - "Which districts touch {goal}?"
//+ asks:
//+   - {of: [district], also: [direction, 地区別計画, sdg, plan]}
//+ tags: [sdg, district]
//+ params:
//+   goal: {type: node, label: SdgGoal, required: true, title: {ja: SDGsのゴール, en: SDG}}
//+ columns:
//+   district: {type: node, title: {ja: 地区, en: District}}
//+   directions: {type: node, title: {ja: 地区別計画の方向, en: District directions}}
//+   measures: {type: node, title: {ja: 施策, en: Measures}}
//+   strength: {type: string, title: {ja: 最も強いつながり, en: Strongest strength}}
//+   weakestBasis: {type: string, title: {ja: 最も弱い根拠, en: Weakest basis}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: District, title: {ja: 地区, en: districts}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、どの地区の方向からもこのゴールに至るつながりがありません。地区が掲げる方向は「明示」、その先は「判断」によることが多いので、両方を含めて調べてください。文書が地区のSDGsを述べていなければ、「明示」だけでは答えは空になります。
//+   en: On the chosen bases no district's directions lead to this goal. That a district has a direction is "stated", what follows is mostly "analyst"; choose both. Where the documents state no SDG for a district, the answer on "stated" alone is empty.
// From the city to the goal: the links of every city end at the goal.
MATCH (district:District {dataset: $dataset})-[has:HAS_DIRECTION]->(direction:DistrictDirection)-[carried:CARRIED_OUT_BY]->(measure:Measure)
WHERE has.basis IN $basis
  AND carried.basis IN $basis
WITH district, direction, measure, has, carried
MATCH (measure)-[contributes:CONTRIBUTES_TO]->(goal:SdgGoal)
WHERE goal.id = $goal
  AND contributes.basis IN $basis
WITH district, direction, measure, has, carried, contributes
ORDER BY direction.sortKey, measure.sortKey
WITH district,
  collect(DISTINCT direction) AS directions,
  collect(DISTINCT measure) AS measures,
  // A path is as strong as its weakest edge, a district's touch as its strongest path.
  collect(carried.strength = 'primary' AND contributes.strength = 'primary') AS primary,
  collect(DISTINCT has) + collect(DISTINCT carried) + collect(DISTINCT contributes) AS evidence
RETURN district,
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
ORDER BY district.sortKey
