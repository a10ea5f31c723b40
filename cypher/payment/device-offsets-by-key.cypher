// device-offsets-by-key
// ASC Addendum FF: the device part of device-intensive procedures.
// params: keys (list of texts such as 'ASC-2026-01:20957')
// row: key, release, code, offsetAmount, file, row, method
// ordering: key
// index: DeviceOffset.key
UNWIND $keys AS key
MATCH (d:DeviceOffset {key: key})
RETURN d.key AS key, d.release AS release, d.code AS code, d.offsetAmount AS offsetAmount, d.file AS file, d.row AS row,
       d.method AS method
ORDER BY key
