// neighbour-counts
// How many neighbours codes have along each relation on a date of service: what an explorer shows before it opens them.
// Facts of releases count where their release is in force, PTP edits where they hold, the rest always.
// params: codes (list of texts), on (ISO date), releases (ids of the releases in force on that date),
//         later, standing, loading (which releases and files of PTP edits count: provenance/release-window.ts)
// row: code, then one count for each relation and direction
// ordering: code
// index: Code.code
UNWIND $codes AS key
MATCH (c:Code {code: key})
RETURN c.code AS code,
       COUNT {
         MATCH (c)-[edit:PTP_PRACTITIONER]->(:Code)
         WHERE edit.modifierIndicator <> 9 AND edit.effective <= date($on)
           AND (edit.lastRelease IS NULL OR edit.lastRelease IN $standing)
           AND NOT edit.firstRelease IN $later AND NOT edit.firstFile IN $loading
           AND (edit.deletion IS NULL OR edit.deletion >= date($on))
       } AS ptpPractitionerOut,
       COUNT {
         MATCH (c)<-[edit:PTP_PRACTITIONER]-(:Code)
         WHERE edit.modifierIndicator <> 9 AND edit.effective <= date($on)
           AND (edit.lastRelease IS NULL OR edit.lastRelease IN $standing)
           AND NOT edit.firstRelease IN $later AND NOT edit.firstFile IN $loading
           AND (edit.deletion IS NULL OR edit.deletion >= date($on))
       } AS ptpPractitionerIn,
       COUNT {
         MATCH (c)-[edit:PTP_HOSPITAL]->(:Code)
         WHERE edit.modifierIndicator <> 9 AND edit.effective <= date($on)
           AND (edit.lastRelease IS NULL OR edit.lastRelease IN $standing)
           AND NOT edit.firstRelease IN $later AND NOT edit.firstFile IN $loading
           AND (edit.deletion IS NULL OR edit.deletion >= date($on))
       } AS ptpHospitalOut,
       COUNT {
         MATCH (c)<-[edit:PTP_HOSPITAL]-(:Code)
         WHERE edit.modifierIndicator <> 9 AND edit.effective <= date($on)
           AND (edit.lastRelease IS NULL OR edit.lastRelease IN $standing)
           AND NOT edit.firstRelease IN $later AND NOT edit.firstFile IN $loading
           AND (edit.deletion IS NULL OR edit.deletion >= date($on))
       } AS ptpHospitalIn,
       COUNT { MATCH (c)-[:HAS_FEE]->(f:FeeScheduleRow) WHERE f.release IN $releases } AS fees,
       COUNT { MATCH (c)-[:HAS_OUTPATIENT_RATE]->(o:OutpatientRate) WHERE o.release IN $releases } AS outpatientRates,
       COUNT { MATCH (c)-[:HAS_ASC_RATE]->(a:AscRate) WHERE a.release IN $releases } AS ascRates,
       COUNT { MATCH (c)-[:HAS_MUE]->(m:MueLimit) WHERE m.release IN $releases } AS mues,
       COUNT { MATCH (c)-[:HAS_STATEMENT]->(:Statement) } AS statements,
       COUNT { MATCH (c)-[:HAS_PUBLISHED_FIGURE]->(:PublishedFigure) } AS publishedFigures,
       COUNT { MATCH (c)-[:RELATED_TO]->(:Code) } AS relatedOut,
       COUNT { MATCH (c)<-[:RELATED_TO]-(:Code) } AS relatedIn
ORDER BY code
