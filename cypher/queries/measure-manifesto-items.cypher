//+ id: measure-manifesto-items
//+ title: {ja: 施策に沿うマニフェスト項目, en: Manifesto items aligned with a measure}
//+ question:
//+   - "{measure}に沿うマニフェスト項目はどれですか"
//+   - "{measure}はマニフェストのどの項目に対応しますか"
//+   - "Which manifesto items align with {measure}?"
//+ asks:
//+   - {of: [manifesto, item], also: [measure]}
//+ tags: [manifesto, plan]
//+ params:
//+   measure: {type: node, label: Measure, required: true, choices: plan-measures, title: {ja: 施策, en: Measure}}
//+ columns:
//+   item: {type: node, title: {ja: マニフェスト項目, en: Manifesto item}}
//+   number: {type: string, title: {ja: 項目の番号, en: Number of the item}}
//+   strength: {type: string, title: {ja: つながりの強さ, en: Strength}}
//+   basis: {type: string, title: {ja: 根拠, en: Basis}}
//+   rationale: {type: string, title: {ja: 理由, en: Rationale}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ population: {label: ManifestoItem, title: {ja: 市長マニフェストの項目, en: items of the mayor's manifesto}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、この施策に沿うマニフェスト項目がありません。文書が項目と施策の対応を述べていなければ、「明示」だけでは答えは空になります。「判断」を含めて調べてください。
//+   en: On the chosen bases no manifesto item aligns with this measure. Where the documents do not relate items to measures, the answer on "stated" alone is empty; include "analyst".
MATCH (measure:Element:Measure {id: $measure, dataset: $dataset})<-[aligns:ALIGNS_WITH]-(item:ManifestoItem)
WHERE aligns.basis IN $basis
RETURN item,
  item.number AS number,
  aligns.strength AS strength,
  aligns.basis AS basis,
  coalesce(aligns.rationale, aligns.quote) AS rationale,
  COLLECT {
    UNWIND [item, measure] AS element
    MATCH (document:Element:Document)
    WHERE document.id IN element.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  [aligns] AS evidence
ORDER BY strength, item.sortKey
