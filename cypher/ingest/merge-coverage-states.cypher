// merge-coverage-states
// Writes states of the coverage database that are new, changed, or cited from another file now. A property that became null is removed.
// params: rows, each with key, about (nothing) and props
// row: none
// index: CoverageState.key
UNWIND $rows AS row
MERGE (fact:CoverageState {key: row.key})
SET fact += row.props
