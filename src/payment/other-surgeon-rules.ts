import type { FeeScheduleRow } from './fee-schedule.ts'
import { byReport, type Contribution, forbids, type ModifierRule } from './modifier-effect.ts'

/** 62: two surgeons share, 62.5 % to each (Medicare Claims Processing Manual ch. 12 §40.8). */
export function coSurgeons(row: FeeScheduleRow): Contribution {
  const indicator = row.coSurgeons
  if (indicator !== '1' && indicator !== '2') {
    return forbids(
      row,
      '62',
      'co-surgeon indicator',
      indicator,
      '1 allows it with documentation, 2 for two specialties',
    )
  }
  const need =
    indicator === '1' ? 'documentation that two surgeons were needed' : 'two surgeons of different specialties'
  const label = `Modifier 62, co-surgeon indicator ${indicator}: 62.5 % to each surgeon`
  return { effects: [{ label, times: '0.625' }], note: `Modifier 62 needs ${need}.` }
}

/** 66: a surgical team. */
export function teamSurgery(row: FeeScheduleRow): Contribution {
  const indicator = row.teamSurgeons
  if (indicator !== '1' && indicator !== '2') {
    return forbids(row, '66', 'team surgery indicator', indicator, '1 and 2 allow it')
  }
  return byReport(row, '66', 'a surgical team')
}

/** 80, 81, 82 and AS: an assistant's part of the fee. AS is 85 % of 16 % as one factor. */
export function assistant(times: string, words: string): ModifierRule {
  return (row, modifier) => {
    const indicator = row.assistantAtSurgery
    if (indicator !== '0' && indicator !== '2') {
      return forbids(row, modifier, 'assistant indicator', indicator, '2 allows it, 0 with documentation')
    }
    const label = `Modifier ${modifier}, assistant indicator ${indicator}: ${words} of the fee`
    const documented = { note: `Modifier ${modifier} needs documentation that an assistant was necessary.` }
    return { effects: [{ label, times }], ...(indicator === '0' && documented) }
  }
}
