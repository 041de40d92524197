import type { Confirmed } from '@tukiverkko/plugin-expert-network-common';

/** Whether what a page says was confirmed within a year, longer ago, or never. */
export function confirmationOf(
  { confirmedOn }: Confirmed,
  today: string,
): 'fresh' | 'old' | 'never' {
  if (confirmedOn === undefined) return 'never';
  const [year, monthAndDay] = [confirmedOn.slice(0, 4), confirmedOn.slice(4)];
  return `${Number(year) + 1}${monthAndDay}` <= today ? 'old' : 'fresh';
}
