// localities-by-key
// Fee schedule areas by carrier and number.
// params: keys (list of texts such as '13202-01')
// row: key, mac, state, locality, name
// ordering: key
// index: Locality.key
UNWIND $keys AS key
MATCH (l:Locality {key: key})
RETURN l.key AS key, l.mac AS mac, l.state AS state, l.locality AS locality, l.name AS name
ORDER BY key
