import { basename } from 'node:path'
import type { SurveyedPath } from './survey-path.ts'

/**
 * Refuses every path where a release was given and no file of any path is of it: it was given for something, and what says
 * its own release was not meant. Files of other releases beside one that is of it are right.
 */
export function refuseUnusedRelease(surveys: readonly SurveyedPath[], given: string | undefined): void {
  const files = surveys.flatMap((survey) => survey.files)
  // The qualifying participants' file of the same zip is of RVU26B-QPP where RVU26B is given.
  const isOfGiven = (release: string) => release === given || release === `${given}-QPP`
  if (given === undefined || files.some(({ release }) => isOfGiven(release.id))) return
  for (const survey of surveys) {
    if (survey.files.length === 0) continue
    const releases = [...new Set(survey.files.map(({ release }) => release.id))].join(', ')
    survey.refused.push({
      file: basename(survey.path),
      reason: `nothing of it is of ${given}, the release that was given: it is of ${releases}`,
      remedy: 'give its release, or none',
    })
    survey.files = []
  }
}
