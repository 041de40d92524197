/** Whether what stands somewhere was confirmed within a year, longer ago, or never. Days are local dates. */
export function confirmationOf(
  confirmedOn: string | undefined,
  today: string,
): 'fresh' | 'old' | 'never' {
  if (confirmedOn === undefined) return 'never';
  return dueAfter(confirmedOn) <= today ? 'old' : 'fresh';
}

/** The day on which what was confirmed has to be confirmed again: a year later. */
export function dueAfter(confirmedOn: string): string {
  const year = Number(confirmedOn.slice(0, 4)) + 1;
  // Three years in four have no 29 February.
  const day =
    confirmedOn.slice(4) === '-02-29' ? '-03-01' : confirmedOn.slice(4);
  return `${year}${day}`;
}

/** The later of two days, where there is one. */
export function laterDay(
  one: string | undefined,
  other: string | undefined,
): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one > other ? one : other;
}
