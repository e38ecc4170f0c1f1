MATCH (e:Element {id: $id})
RETURN COLLECT {
         MATCH (e)-[r:CITED_FROM]->(document:Document)
         RETURN {relationship: r, node: document}
         ORDER BY document.sortKey
       } AS citations,
       COLLECT {
         MATCH (record:Correction|Discrepancy|Examination)-[r:ABOUT]->(e)
         RETURN {relationship: r, node: record}
         ORDER BY record.sortKey
       } AS records,
       COLLECT {
         MATCH (term:Term)-[r:DEFINES]->(e)
         RETURN {relationship: r, node: term}
         ORDER BY term.sortKey
       } AS terms
