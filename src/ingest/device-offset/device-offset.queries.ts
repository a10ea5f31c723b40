import { factStore } from '../write/fact-store.ts'

/** DeviceOffset nodes of Addendum FF, each under its code. */
export const deviceOffsetStore = factStore('device-offsets')
