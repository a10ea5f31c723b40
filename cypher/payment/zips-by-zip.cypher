// zips-by-zip
// Every row of a ZIP code over all loaded ZIP releases; the rule picks the release.
// params: zips (list of five-digit texts)
// row: zip, key, release, state, localityKey, plusFour, file, row
// ordering: zip, release
// index: Zip.zip
UNWIND $zips AS zip
MATCH (z:Zip {zip: zip})
RETURN zip, z.key AS key, z.release AS release, z.state AS state, z.localityKey AS localityKey, z.plusFour AS plusFour,
       z.file AS file, z.row AS row
ORDER BY zip, release
