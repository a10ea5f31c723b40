import type { LoaderSource } from '../graph/loader.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'
import { editInForce } from './ptp-edit-in-force.ts'
import { ptpPairLoader } from './ptp-edit.loader.ts'
import type { NcciSetting, PtpEdit } from './ptp-edit.ts'

/** The edits in force on a date between one code and each of some others, in either direction: at most one a pair. */
export async function editsAmong(
  loaders: LoaderSource,
  code: string,
  others: readonly string[],
  setting: NcciSetting,
  on: ServiceDate,
): Promise<PtpEdit[]> {
  const pairs = loaders.loader(ptpPairLoader)
  const deciding = await Promise.all(
    others
      .filter((other) => other !== code)
      .map(async (other) => {
        const histories = await Promise.all([
          pairs.load({ setting, columnOne: code, columnTwo: other }),
          pairs.load({ setting, columnOne: other, columnTwo: code }),
        ])
        return editInForce(histories.flat(), on)
      }),
  )
  return deciding.filter((edit) => edit !== null)
}
