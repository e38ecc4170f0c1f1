//+ id: observations
//+ title: {ja: 達成度などの実績値, en: "Observed values, such as degrees of achievement"}
//+ question:
//+   - "マニフェストの達成度はどれくらいですか"
//+   - "1期目のマニフェストの達成度は何％でしたか"
//+   - "実績値を一覧で見せてください"
//+   - "どの政策の達成度が分かっていますか"
//+   - "What values were observed?"
//+ asks:
//+   - {of: [achievement, 実績], also: [manifesto, policy], forms: [largest]}
//+ tags: [manifesto, quality]
//+ columns:
//+   observation: {type: node, title: {ja: 実績値, en: Observed value}}
//+   owner: {type: node, title: {ja: 何の値か, en: Value of}}
//+   kind: {type: string, title: {ja: 種別, en: Kind}}
//+   value: {type: string, title: {ja: 値（原文）, en: As printed}}
//+   number: {type: number, title: {ja: 値, en: Value}}
//+   unit: {type: string, title: {ja: 単位, en: Unit}}
//+   period: {type: string, title: {ja: 時点, en: Period}}
//+   note: {type: string, title: {ja: 備考, en: Note}}
//+   locator: {type: string, title: {ja: 箇所, en: Place in the document}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、実績値がありません。値が何のものかを文書が述べていなければ、「明示」だけでは答えは空になります。「判断」を含めて調べてください。
//+   en: On the chosen bases there is no observed value. Where the documents do not say what a value is of, the answer on "stated" alone is empty; include "analyst".
// DISTINCT has it begin with the city: all observations of all cities may look fewer than the elements of one.
MATCH (owner:Element {dataset: $dataset})
WITH DISTINCT owner
MATCH (owner)-[has:HAS_OBSERVATION]->(observation:Observation)
WHERE has.basis IN $basis
RETURN observation,
  owner,
  observation.kind AS kind,
  observation.valueRaw AS value,
  observation.valueNumber AS number,
  observation.valueUnit AS unit,
  observation.period AS period,
  observation.note AS note,
  has.locator AS locator,
  has.documentStatus AS documentStatus,
  [has] AS evidence
ORDER BY owner.sortKey, observation.sortKey
