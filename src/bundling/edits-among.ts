import type { LoaderSource } from '../graph/loader.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'
import { editInForce } from './ptp-edit-in-force.ts'
import { historyOf } from './ptp-edit.loader.ts'
import type { NcciSetting, PtpEdit } from './ptp-edit.ts'

/** The edits in force on a date between one code and each of some others, in either direction: at most one a pair. */
export async function editsAmong(
  loaders: LoaderSource,
  code: string,
  others: readonly string[],
  setting: NcciSetting,
  on: ServiceDate,
): Promise<PtpEdit[]> {
  const deciding = await Promise.all(
    others
      .filter((other) => other !== code)
      .map(async (other) => {
        const history = await historyOf(loaders, [
          { setting, columnOne: code, columnTwo: other },
          { setting, columnOne: other, columnTwo: code },
        ])
        return editInForce(history, on)
      }),
  )
  return deciding.filter((edit) => edit !== null)
}
