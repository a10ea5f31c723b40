import type { LoaderSource } from '../graph/loader.ts'
import { registryLoader } from '../provenance/provenance.loader.ts'
import { type ReleaseWindow, releaseWindow, throughWindow } from '../provenance/release-window.ts'
import type { PtpEdit } from './ptp-edit.ts'

/** The window of both edit files of a request. */
export async function ptpWindow(loaders: LoaderSource): Promise<ReleaseWindow> {
  const registry = await loaders.loader(registryLoader).load('registry')
  return releaseWindow(registry, ['PTP_PRACTITIONER', 'PTP_HOSPITAL'], 'PTP')
}

/** Edits as completely loaded releases have them. Those of a release that is still being loaded are left out. */
export async function loadedEdits(loaders: LoaderSource, edits: readonly PtpEdit[]): Promise<PtpEdit[]> {
  const window = await ptpWindow(loaders)
  return edits.flatMap((edit) => throughWindow(edit, edit.citations[0]?.file ?? '', window) ?? [])
}
