//+ id: kpi-share
//+ title: {ja: ある指標が別の指標に占める割合（計算）, en: Share of one KPI in another (computed)}
//+ question:
//+   - "{part}は{whole}の何％に当たりますか"
//+   - "{whole}に占める{part}の割合"
//+   - "What share of {whole} is {part}?"
//+ asks:
//+   - {of: [kpi], says: [割合], also: [kpi, baseline, target], forms: [value]}
//+ tags: [kpi]
//+ params:
//+   part: {type: node, label: Kpi, required: true, title: {ja: 割合を求める指標, en: KPI whose share is asked}}
//+   whole: {type: node, label: Kpi, required: true, title: {ja: 全体とする指標, en: KPI taken as the whole}}
//+ columns:
//+   part: {type: node, title: {ja: 割合を求める指標, en: KPI whose share is asked}}
//+   whole: {type: node, title: {ja: 全体とする指標, en: KPI taken as the whole}}
//+   cell: {type: string, title: {ja: 欄, en: Cell}}
//+   share: {type: number, title: {ja: 割合（%、計算）, en: Share in percent (computed)}}
//+   partValue: {type: string, title: {ja: 値（記載のとおり）, en: Value as printed}}
//+   wholeValue: {type: string, title: {ja: 全体の値（記載のとおり）, en: Value of the whole as printed}}
//+   partNumber: {type: number, title: {ja: 換算した値, en: Value converted}}
//+   wholeNumber: {type: number, title: {ja: 換算した全体の値, en: Whole converted}}
//+   unit: {type: string, title: {ja: 換算後の単位, en: Unit after conversion}}
//+   partPeriod: {type: string, title: {ja: 値の時期, en: Period}}
//+   wholePeriod: {type: string, title: {ja: 全体の値の時期, en: Period of the whole}}
//+   note: {type: string, title: {ja: 備考, en: Note}}
//+   documentStatus: {type: string, title: {ja: 文書の状態, en: Document status}}
//+   evidence: {type: relationship, title: {ja: 根拠となる関係, en: Evidence}}
//+ views: [table, graph]
//+ whenEmpty:
//+   ja: 選んだ根拠では、割合を計算できません。2つの指標に、同じ単位に換算できる数値がそろっていません。
//+   en: On the chosen bases no share can be computed. The two KPIs have no figures that can be converted into the same unit.
// As elements, which are found by their id.
MATCH (:Measure|Policy {dataset: $dataset})-[partBy:MEASURED_BY]->(part:Element&Kpi {id: $part})
WHERE partBy.basis IN $basis
MATCH (:Measure|Policy {dataset: $dataset})-[wholeBy:MEASURED_BY]->(whole:Element&Kpi {id: $whole})
WHERE wholeBy.basis IN $basis
UNWIND ['baseline', 'target'] AS cell
WITH part, whole, cell, partBy, wholeBy, part[cell + 'Unit'] AS partUnit, whole[cell + 'Unit'] AS wholeUnit
WITH part, whole, cell, partBy, wholeBy,
  CASE WHEN left(partUnit, 1) IN ['千', '万', '億'] THEN substring(partUnit, 1) ELSE partUnit END AS unit,
  CASE WHEN left(wholeUnit, 1) IN ['千', '万', '億'] THEN substring(wholeUnit, 1) ELSE wholeUnit END AS otherUnit,
  part[cell + 'Number'] * CASE left(partUnit, 1) WHEN '千' THEN 1000 WHEN '万' THEN 10000 WHEN '億' THEN 100000000 ELSE 1 END AS partNumber,
  whole[cell + 'Number'] * CASE left(wholeUnit, 1) WHEN '千' THEN 1000 WHEN '万' THEN 10000 WHEN '億' THEN 100000000 ELSE 1 END AS wholeNumber
WHERE unit = otherUnit
  AND unit <> '%'
  AND wholeNumber > 0
RETURN part,
  whole,
  cell,
  round(100.0 * partNumber / wholeNumber, 2) AS share,
  part[cell + 'Raw'] AS partValue,
  whole[cell + 'Raw'] AS wholeValue,
  partNumber,
  wholeNumber,
  unit,
  part[cell + 'Period'] AS partPeriod,
  whole[cell + 'Period'] AS wholePeriod,
  '計算した割合です。一方の指標がもう一方に含まれると文書が述べているとは限りません。' AS note,
  COLLECT {
    UNWIND [part, whole] AS element
    MATCH (document:Element:Document)
    WHERE document.id IN element.documents
    RETURN DISTINCT document.status AS status
    ORDER BY status
  } AS documentStatus,
  [partBy, wholeBy] AS evidence
ORDER BY cell
