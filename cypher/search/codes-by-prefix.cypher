// codes-by-prefix
// Codes that begin with what a person typed, in order.
// params: prefix (upper case), limit
// row: code
// ordering: code
// index: Code.code
MATCH (c:Code)
WHERE c.code STARTS WITH $prefix
RETURN c.code AS code
ORDER BY code
LIMIT $limit
