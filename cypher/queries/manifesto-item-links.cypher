//+ id: manifesto-item-links
//+ title: {ja: マニフェスト項目のつながり, en: What a manifesto item is linked to}
//+ question:
//+   - "「{item}」はどの施策や指標につながっていますか"
//+   - "「{item}」は計画のどこに反映されていますか"
//+   - "「{item}」のつながり"
//+   - "What is the item {item} linked to?"
//+ asks:
//+   - {of: [manifesto, item, measure, kpi, relate], also: [measure, kpi, plan]}
//+ tags: [manifesto]
//+ params:
//+   item: {type: node, label: ManifestoItem, required: true, choices: manifesto-items, title: {ja: マニフェスト項目, en: Manifesto item}}
//+ columns:
//+   relation: {type: string, title: {ja: 関係, en: Relation}}
//+   element: {type: node, title: {ja: つながる相手, en: Linked to}}
//+   state: {type: string, title: {ja: 状態, en: State}}
//+   otherBases: {type: string, title: {ja: 選んでいない根拠にあるつながり, en: Found on other bases}}
//+   strength: {type: string, title: {ja: つながりの強さ, en: Strength}}
//+   basis: {type: string, title: {ja: 根拠, en: Basis}}
//+   rationale: {type: string, title: {ja: 理由・引用・箇所, en: 'Rationale, quote or place'}}
//+   goals: {type: node, title: {ja: 施策が寄与するSDGs, en: SDGs of the measure}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、この項目のつながりがありません。
//+   en: On the chosen bases this item has no link.
MATCH (item:Element:ManifestoItem {id: $item, dataset: $dataset})
CALL (item) {
  MATCH (item)-[edge:HAS_ITEM|ALIGNS_WITH|TRACKED_BY|MENTIONS|SAME_NAME_AS]-(element:Element)
  WHERE edge.basis IN $basis
  RETURN type(edge) AS relation, element, 'linked' AS state, [] AS otherBases, [edge] AS found
  UNION ALL
  // What was asked of every item, and is not there.
  UNWIND ['ALIGNS_WITH', 'TRACKED_BY'] AS relation
  WITH item, relation
  WHERE NOT EXISTS {
    MATCH (item)-[edge:ALIGNS_WITH|TRACKED_BY]->()
    WHERE type(edge) = relation
      AND edge.basis IN $basis
  }
  WITH item, relation,
    COLLECT {
      MATCH (examination:Examination {question: relation})-[about:ABOUT]->(item)
      RETURN about
      ORDER BY examination.sortKey
    } AS examinations,
    COLLECT {
      MATCH (item)-[edge:ALIGNS_WITH|TRACKED_BY]->()
      WHERE type(edge) = relation
      RETURN DISTINCT edge.basis AS other
      ORDER BY other
    } AS otherBases
  RETURN relation,
    null AS element,
    CASE
      // A suggestion that nobody has looked at is no examination.
      WHEN any(other IN otherBases WHERE other <> 'machine') THEN 'on-other-bases'
      WHEN size(examinations) > 0 THEN 'none'
      ELSE 'not-examined'
    END AS state,
    otherBases,
    [about IN examinations WHERE about.basis IN $basis] AS found
}
WITH relation, element, state, otherBases, found,
  COLLECT {
    MATCH (element)-[contributes:CONTRIBUTES_TO]->(goal:SdgGoal)
    WHERE contributes.basis IN $basis
    RETURN contributes
    ORDER BY goal.sortKey
  } AS contributions
RETURN relation,
  element,
  state,
  otherBases,
  found[0].strength AS strength,
  found[0].basis AS basis,
  coalesce(found[0].rationale, found[0].quote, found[0].locator) AS rationale,
  [contributes IN contributions | endNode(contributes)] AS goals,
  COLLECT {
    MATCH (document:Element:Document)
    WHERE document.id IN element.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  found + contributions AS evidence
ORDER BY CASE relation WHEN 'HAS_ITEM' THEN 1 WHEN 'ALIGNS_WITH' THEN 2 WHEN 'TRACKED_BY' THEN 3 ELSE 4 END,
  relation,
  CASE strength WHEN 'primary' THEN 1 WHEN 'direct' THEN 1 ELSE 2 END,
  element.sortKey
