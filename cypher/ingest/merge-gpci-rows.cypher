// merge-gpci-rows
// Writes GPCI lines that are new, changed, or cited from another file now, each under its locality.
// params: rows, each with key, about (key, MAC, state, number and name of its locality) and props
// row: none
// index: Locality.key, GpciRow.key
UNWIND $rows AS row
MERGE (locality:Locality {key: row.about.key})
ON CREATE SET locality.mac = row.about.mac, locality.state = row.about.state,
              locality.locality = row.about.locality, locality.name = row.about.name
MERGE (fact:GpciRow {key: row.key})
SET fact += row.props
MERGE (locality)-[:HAS_GPCI]->(fact)
