// outpatient-rates-by-key
// OPPS Addendum B rows by release and code.
// params: keys (list of texts such as 'OPPS-2026-04:20972')
// row: key, release, code, statusIndicator, apc, weight, rate, nationalCopayment, minimumCopayment, file, row, method
// ordering: key
// index: OutpatientRate.key
UNWIND $keys AS key
MATCH (o:OutpatientRate {key: key})
RETURN o.key AS key, o.release AS release, o.code AS code, o.statusIndicator AS statusIndicator, o.apc AS apc,
       o.weight AS weight, o.rate AS rate, o.nationalCopayment AS nationalCopayment,
       o.minimumCopayment AS minimumCopayment, o.file AS file, o.row AS row, o.method AS method
ORDER BY key
