import type {
  Flag,
  FlagCode,
  UpkeepUnit,
} from '@tukiverkko/plugin-expert-network-common';

/** Units with the same thing to do, each with its flag. */
export interface FlagGroup {
  readonly code: FlagCode;
  readonly items: readonly { readonly unit: UpkeepUnit; readonly flag: Flag }[];
}

// What stops requests comes first, what was only never said last.
const order: readonly FlagCode[] = [
  'owner-ended',
  'successor-lost',
  'ends-soon',
  'ended',
  'role-ended',
  'role-ends-soon',
  'pause-endless',
  'unconfirmed',
  'role-without-deputy',
  'never-confirmed',
];

/** What needs attention as a work list: by what is to be done, the soonest day first. */
export function flagGroups(units: readonly UpkeepUnit[]): readonly FlagGroup[] {
  const all = units.flatMap(unit => unit.flags.map(flag => ({ unit, flag })));
  return order.flatMap(code => {
    const items = all
      .filter(({ flag }) => flag.code === code)
      .sort((a, b) => ((a.flag.on ?? '') < (b.flag.on ?? '') ? -1 : 1));
    return items.length > 0 ? [{ code, items }] : [];
  });
}
