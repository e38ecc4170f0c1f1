//+ id: measure-initiatives
//+ title: {ja: 施策の主な取組, en: Initiatives of a measure}
//+ question:
//+   - "{measure}の主な取組は何ですか"
//+   - "{measure}では何をしますか"
//+   - "What are the initiatives of {measure}?"
//+ asks:
//+   - {of: [initiative], also: [measure]}
//+ tags: [plan]
//+ params:
//+   measure: {type: node, label: Measure, required: true, choices: measures-with-initiatives, title: {ja: 施策, en: Measure}}
//+ columns:
//+   initiative: {type: node, title: {ja: 主な取組, en: Initiative}}
//+   measure: {type: node, title: {ja: 施策, en: Measure}}
//+   locator: {type: string, title: {ja: 箇所, en: Place in the document}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、この施策の主な取組がありません。取組を挙げない計画もあります。
//+   en: On the chosen bases this measure has no initiatives. Some plans name none.
MATCH (measure:Element:Measure {id: $measure, dataset: $dataset})-[has:HAS_INITIATIVE]->(initiative:Initiative)
WHERE has.basis IN $basis
RETURN initiative,
  measure,
  has.locator AS locator,
  has.documentStatus AS documentStatus,
  [has] AS evidence
ORDER BY initiative.sortKey
