// texts-with-words
// Nodes of which a searched text has a word that starts with an asked word: the candidates of a search, ranked in
// search.ts. A shared scan and no full-text index: see there why.
// params: pattern (regular expression that a text with such a word matches whole), words (lower case), limit
// row: label, key, text (every searched text of the node, lower case)
// ordering: how many of the words the text contains (most first), then label, then key
// allows: NodeByLabelScan because a word can be anywhere in a text
CALL () {
  MATCH (code:Code)
  WHERE code.gloss =~ $pattern OR code.title =~ $pattern
  RETURN 'Code' AS label, code.code AS key, toLower(coalesce(code.gloss, '') + ' ' + coalesce(code.title, '')) AS text
  UNION ALL
  MATCH (modifier:Modifier)
  WHERE modifier.name =~ $pattern
  RETURN 'Modifier' AS label, modifier.code AS key, toLower(modifier.name) AS text
  UNION ALL
  MATCH (statement:Statement)
  WHERE statement.text =~ $pattern OR statement.answer =~ $pattern
  RETURN 'Statement' AS label, statement.slug AS key,
         toLower(coalesce(statement.text, '') + ' ' + coalesce(statement.answer, '')) AS text
}
WITH label, key, text, size([word IN $words WHERE text CONTAINS word]) AS found
RETURN label, key, text
ORDER BY found DESC, label, key
LIMIT $limit
