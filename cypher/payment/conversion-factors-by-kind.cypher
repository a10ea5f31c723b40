// conversion-factors-by-kind
// Conversion factors that a rule states by itself, outside any fee schedule file.
// params: kinds (list of texts)
// row: key, kind, value, effectiveFrom, effectiveTo, release, locatorText, file, row, method
// ordering: kind, effectiveFrom
// allows: NodeByLabelScan because there are a handful, one a year and kind
UNWIND $kinds AS kind
MATCH (c:ConversionFactor)
WHERE c.kind = kind
RETURN c.key AS key, kind, c.value AS value, toString(c.effectiveFrom) AS effectiveFrom, toString(c.effectiveTo) AS effectiveTo,
       c.release AS release, c.locatorText AS locatorText, c.file AS file, c.row AS row, c.method AS method
ORDER BY kind, effectiveFrom
