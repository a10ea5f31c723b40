// merge-codes
// Codes that a file names and that have no other row to make them.
// params: codes, each with code and system
// row: none
// index: Code.code
UNWIND $codes AS row
MERGE (code:Code {code: row.code})
ON CREATE SET code.system = row.system
