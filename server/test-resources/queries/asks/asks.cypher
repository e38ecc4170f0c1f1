//+ id: asks
//+ title: {ja: 施策, en: Measures}
//+ question: ["施策は何ですか"]
//+ asks:
//+   - {lacks: [kpi], forms: [guess]}
//+ columns:
//+   measure: {type: node, title: {ja: 施策, en: Measure}}
//+   evidence: {type: relationship, title: {ja: 根拠, en: Evidence}}
//+ whenEmpty: {ja: 無, en: none}
MATCH (policy:Policy {dataset: $dataset})-[has:HAS_MEASURE]->(measure:Measure)
WHERE has.basis IN $basis
RETURN measure,
  has AS evidence
ORDER BY measure.sortKey
