// remove-relations
// Removes relations that an earlier state of the same file stated.
// params: keys (from>to:kind)
// row: none
// index: Code.code
UNWIND $keys AS key
WITH split(key, '>')[0] AS from, split(split(key, '>')[1], ':')[0] AS to, split(key, ':')[1] AS kind
MATCH (:Code {code: from})-[relation:RELATED_TO {kind: kind}]->(:Code {code: to})
DELETE relation
