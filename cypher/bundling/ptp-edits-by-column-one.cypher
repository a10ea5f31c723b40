// ptp-edits-by-column-one
// One page of the PTP edits that hold on a date of service for codes in column one: it is paid, the partner is denied.
// Hot codes have 14,000 partners, so the page is cut in the graph, after a keyset and not an offset.
// The partner's code is taken out of its node before it is compared: otherwise Neo4j would start at every code of the prefix.
// params: keys (maps: key = position of the asked key, relation, code, on, modifierIndicator or null, partnerPrefix,
//         afterPartner, afterEffective, afterRow = the last edit of the page before), limit,
//         later, standing, loading (which releases and files count: provenance/release-window.ts)
// row: key, then the edit
// ordering: key, partner, effective, firstRow
// index: Code.code
UNWIND $keys AS asked
CALL (asked) {
  MATCH (:Code {code: asked.code})-[edit:PTP_PRACTITIONER|PTP_HOSPITAL]->(other:Code)
  WHERE (edit.deletion IS NULL OR edit.deletion >= date(asked.on)) AND edit.effective <= date(asked.on)
    AND type(edit) = asked.relation AND edit.modifierIndicator <> 9
    AND (edit.lastRelease IS NULL OR edit.lastRelease IN $standing)
    AND NOT edit.firstRelease IN $later AND NOT edit.firstFile IN $loading
    AND (asked.modifierIndicator IS NULL OR edit.modifierIndicator = asked.modifierIndicator)
  WITH asked, edit, other.code AS partner
  WHERE partner STARTS WITH asked.partnerPrefix
    AND (partner > asked.afterPartner OR (partner = asked.afterPartner AND (edit.effective > date(asked.afterEffective)
      OR (edit.effective = date(asked.afterEffective) AND edit.firstRow > asked.afterRow))))
  RETURN edit, partner
  ORDER BY partner, edit.effective, edit.firstRow
  LIMIT $limit
}
RETURN asked.key AS key, type(edit) AS relation, asked.code AS columnOne, partner AS columnTwo,
       toString(edit.effective) AS effective, toString(edit.deletion) AS deletion,
       edit.modifierIndicator AS modifierIndicator, edit.rationale AS rationale, edit.beforeY1996 AS beforeY1996,
       edit.firstFile AS firstFile, edit.firstRow AS firstRow, edit.firstRelease AS firstRelease,
       edit.lastRelease AS lastRelease, edit.method AS method
ORDER BY key, columnTwo, effective, firstRow
