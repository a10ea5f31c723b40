/** The queries use `CALL (x) { … }`, which Neo4j knows since this version. */
const oldest = { major: 5, minor: 23 }

/** Why a server is too old, by the agent it names itself with (`Neo4j/5.26.31`); null when it will do or does not say. */
export function tooOld(agent: string | undefined): string | null {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent ?? '') ?? []
  if (major === undefined || minor === undefined) return null
  const fits = Number(major) > oldest.major || (Number(major) === oldest.major && Number(minor) >= oldest.minor)
  return fits ? null : `${agent} is too old: claimgraph needs Neo4j ${oldest.major}.${oldest.minor} or later`
}
