import { hasEnded } from '../directory/succession';
import type { Flag, FlagCode } from './Flag';
import type { KeptUnit } from './KeptUnit';
import { rules, type Surveyed } from './rules';

/** What needs attention in a unit on this day, the most pressing first. */
export function flagsOf(unit: KeptUnit, among: Surveyed): readonly Flag[] {
  const is = hasEnded(unit, among.today) ? 'ended' : 'running';
  return (Object.keys(rules) as FlagCode[]).flatMap(code => {
    const { of, find } = rules[code];
    return of === is
      ? find(unit, among).map(found => ({ code, ...found }))
      : [];
  });
}
