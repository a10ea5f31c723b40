// title-codes
// Gives codes the titles of a release, with the file and row that state them; a code keeps the title of a newer release. The
// title of a dental code is null, which is none. Runs in the transaction that completes the release.
// params: release
// row: none
// index: HcpcsTitle.release
MATCH (fact:HcpcsTitle {release: $release})<-[:HAS_TITLE]-(code:Code)
WHERE coalesce(code.titleRelease, '') <= $release
SET code.title = fact.longTitle, code.titleRelease = fact.release, code.titleFile = fact.file, code.titleRow = fact.row
