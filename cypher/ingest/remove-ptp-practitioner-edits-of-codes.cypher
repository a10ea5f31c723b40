// remove-ptp-practitioner-edits-of-codes
// Every edit of some column-one codes, which are written anew in the same transaction: see recreate-ptp-practitioner-edits.
// params: codes
// row: none
// index: Code.code
UNWIND $codes AS code
MATCH (:Code {code: code})-[edit:PTP_PRACTITIONER]->(:Code)
DELETE edit
