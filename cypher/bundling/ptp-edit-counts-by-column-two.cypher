// ptp-edit-counts-by-column-two
// How many PTP edits hold on a date of service for codes in column two: it is denied, the partner is paid.
// The same conditions as ptp-edits-by-column-two, without a page.
// params: keys (maps: key = position of the asked key, relation, code, on, modifierIndicator or null, partnerPrefix),
//         later, standing, loading (which releases and files count: provenance/release-window.ts)
// row: key, total
// ordering: key
// index: Code.code
UNWIND $keys AS asked
CALL (asked) {
  MATCH (:Code {code: asked.code})<-[edit:PTP_PRACTITIONER|PTP_HOSPITAL]-(other:Code)
  WHERE (edit.deletion IS NULL OR edit.deletion >= date(asked.on)) AND edit.effective <= date(asked.on)
    AND type(edit) = asked.relation AND edit.modifierIndicator <> 9
    AND (edit.lastRelease IS NULL OR edit.lastRelease IN $standing)
    AND NOT edit.firstRelease IN $later AND NOT edit.firstFile IN $loading
    AND (asked.modifierIndicator IS NULL OR edit.modifierIndicator = asked.modifierIndicator)
  WITH asked, edit, other.code AS partner
  WHERE partner STARTS WITH asked.partnerPrefix
  RETURN count(edit) AS total
}
RETURN asked.key AS key, total
ORDER BY key
