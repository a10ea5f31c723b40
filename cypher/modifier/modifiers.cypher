// modifiers
// Every modifier that this project describes (the HCPCS Level II file names more): some hundred, wanted as a whole by whoever asks what may stand on a code or bypass an edit.
// params: none
// row: code, name, class, ncciAssociated, allowedWhen, release, file, row, method
// ordering: code
// allows: NodeByLabelScan because all are wanted
MATCH (m:Modifier)
WHERE m.name IS NOT NULL
RETURN m.code AS code, m.name AS name, m.class AS class, m.ncciAssociated AS ncciAssociated,
       m.allowedWhen AS allowedWhen, m.release AS release, m.file AS file, m.row AS row, m.method AS method
ORDER BY code
