import { daysAfter } from './days';
import type { Flag } from './Flag';
import type { Keeper } from './keepers';
import { rules } from './rules';

/** One occasion of telling people of a flag. Whoever was told of an occasion is not told of it again. */
export interface Occasion {
  /** The same flag on the same day is the same occasion; a later reminder of it is another. */
  readonly key: string;
  readonly to: readonly Keeper[];
}

/** The latest occasion of a flag that has come by this day; undefined where nobody is told yet. */
export function occasionOf(
  { code, on, role }: Flag,
  today: string,
): Occasion | undefined {
  const { tell } = rules[code];
  const come = tell.filter(
    ({ after }) => on === null || daysAfter(on, after) <= today,
  );
  // What has no day cannot be reminded of by one.
  const at = on === null ? Math.min(come.length, 1) : come.length;
  const telling = tell[at - 1];
  return (
    telling && {
      key: [code, on, role?.fi, at].filter(Boolean).join(' '),
      to: telling.to,
    }
  );
}
