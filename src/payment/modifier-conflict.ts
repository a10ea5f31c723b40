/** Modifiers that cannot stand together on one line, with the reason. */
const conflicts: readonly (readonly [first: readonly string[], second: readonly string[], why: string])[] = [
  [['26'], ['TC'], '26 and TC together are the whole service: report it without either'],
  [['50'], ['LT', 'RT'], '50 says both sides, LT and RT say one'],
  [['54'], ['55'], '54 and 55 together are the whole package: report it without either'],
  [['59'], ['XE', 'XS', 'XP', 'XU'], 'XE, XS, XP and XU say what 59 says, more precisely: use one of them'],
  [['62'], ['66', '80', '81', '82', 'AS'], 'a co-surgeon is neither an assistant nor part of a team'],
  [['66'], ['80', '81', '82', 'AS'], 'a surgical team has no separately paid assistant'],
  [['80'], ['81', '82'], 'one assistant is reported by one of 80, 81 and 82'],
  [['81'], ['82'], 'one assistant is reported by one of 80, 81 and 82'],
  [['80', '81', '82'], ['AS'], 'AS is for an assistant who is not a physician, 80 to 82 for one who is'],
  [['78'], ['54', '55'], '78 pays the operation alone already: 54 and 55 split a package that it does not open'],
  [['58'], ['78', '79'], '58, 78 and 79 exclude each other: planned, unplanned related, unrelated'],
  [['78'], ['79'], '58, 78 and 79 exclude each other: planned, unplanned related, unrelated'],
]

/** Why the modifiers of a line contradict each other; null when they do not. */
export function modifierConflict(modifiers: readonly string[]): string | null {
  const found = conflicts.find(
    ([first, second]) => first.some((one) => modifiers.includes(one)) && second.some((one) => modifiers.includes(one)),
  )
  return found?.[2] ?? null
}
