// contractor-add-ons-by-code
// Add-on codes whose primaries the contractor defines, by the releases that say so.
// params: codes (list of add-on codes)
// row: key, code, type, effective, deletion, release, file, row, method
// ordering: code, key
// index: Code.code
UNWIND $codes AS code
MATCH (:Code {code: code})-[:HAS_CONTRACTOR_PRIMARIES]->(fact:AddOnByContractor)
RETURN fact.key AS key, code, fact.type AS type, toString(fact.effective) AS effective, toString(fact.deletion) AS deletion,
       fact.release AS release, fact.file AS file, fact.row AS row, fact.method AS method
ORDER BY code, key
