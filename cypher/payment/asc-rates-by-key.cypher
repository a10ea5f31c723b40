// asc-rates-by-key
// ASC Addendum AA, BB and EE rows by release and code.
// params: keys (list of texts such as 'ASC-2026-04:20972')
// row: key, release, code, addendum, paymentIndicator, multipleProcedureDiscount, weight, rate, excluded, file, row, method
// ordering: key
// index: AscRate.key
UNWIND $keys AS key
MATCH (a:AscRate {key: key})
RETURN a.key AS key, a.release AS release, a.code AS code, a.addendum AS addendum, a.paymentIndicator AS paymentIndicator,
       a.multipleProcedureDiscount AS multipleProcedureDiscount, a.weight AS weight, a.rate AS rate,
       a.excluded AS excluded, a.file AS file, a.row AS row, a.method AS method
ORDER BY key
