// remove-code-glosses
// Takes glosses away that an earlier state of the same file stated; the codes stay.
// params: keys
// row: none
// index: Code.code
UNWIND $keys AS key
MATCH (code:Code {code: key})
SET code.gloss = null, code.glossFile = null, code.glossRow = null
