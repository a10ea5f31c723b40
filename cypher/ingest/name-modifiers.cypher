// name-modifiers
// Gives modifiers the official names of a release, beside the names that this project gives them; a modifier keeps the name of
// a newer release. Runs in the transaction that completes the release.
// params: release
// row: none
// index: ModifierTitle.release
MATCH (fact:ModifierTitle {release: $release})<-[:HAS_TITLE]-(modifier:Modifier)
WHERE coalesce(modifier.officialRelease, '') <= $release
SET modifier.officialName = fact.longTitle, modifier.officialRelease = fact.release,
    modifier.officialFile = fact.file, modifier.officialRow = fact.row
