import type { IngestOptions, IngestReport } from './ingest-report.ts'
import { RejectLog } from './reject-log.ts'
import { type SurveyedPath, surveyPath } from './survey/survey-path.ts'
import { refuseUnusedRelease } from './survey/unused-release.ts'
import { receiptOf } from './write/receipt-of.ts'
import { noWriting } from './write/write-facts.ts'

/**
 * First pass alone: reads and judges every row, and says what would be loaded and what refused. It needs no graph, so its
 * receipts count rows and no changes; rows that contradict each other are found only while loading.
 */
export async function dryRun(paths: readonly string[], options: IngestOptions = {}): Promise<IngestReport> {
  const report: IngestReport = { receipts: [], skipped: [], refused: [] }
  const rejects = new RejectLog(options.rejectsFile)
  try {
    const surveys: SurveyedPath[] = []
    for (const path of paths) {
      const survey = await surveyPath(path, options, (file, row) => rejects.add(file, row))
      survey.close()
      surveys.push(survey)
    }
    refuseUnusedRelease(surveys, options.release)
    for (const survey of surveys) {
      report.skipped.push(...survey.skipped)
      report.refused.push(...survey.refused)
      for (const file of survey.files) {
        const extract = file.file.stated?.extract ?? false
        report.receipts.push(receiptOf(file, { extract }, noWriting, 0, options))
      }
    }
    return report
  } finally {
    rejects.close()
  }
}
