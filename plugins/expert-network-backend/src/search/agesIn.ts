import { vocabularies } from '@tukiverkko/plugin-expert-network-common';
import type { Meaning } from './Meaning';
import type { Word } from './toWords';

/** Client groups that have their ages in their name, e.g. "Nuori 13–17 vuotta". */
const groups = vocabularies.clientGroups.flatMap(({ code, names }) => {
  const ages = /(\d+)–(\d+)/.exec(names.fi);
  if (!ages) return [];
  const concept = { vocabulary: 'clientGroups', code, name: names } as const;
  return [{ from: Number(ages[1]), to: Number(ages[2]), concept }];
});

// "15-vuotias", "15 v", "15-årig", "15-year-old"; also written in one: "15v", "15vuotias".
const age = /^(\d{1,2})(v|vuotia\w*)?$/;
const unit = /^(?:v|vuotia\w*|vuotta|ar|arig\w*|aring\w*|years?)$/;

/** What the ages in a text mean. */
export function agesIn(typed: readonly Word[]): readonly Meaning[] {
  return typed.flatMap(({ folded }, place) => {
    const [, years, ownUnit] = age.exec(folded) ?? [];
    if (years === undefined) return [];
    const isAge = ownUnit ?? unit.test(typed[place + 1]?.folded ?? '');
    const group = groups.find(
      ({ from, to }) => from <= Number(years) && Number(years) <= to,
    );
    if (!isAge || !group) return [];
    const places = ownUnit ? [place] : [place, place + 1];
    return [{ concept: group.concept, places, guessed: false }];
  });
}
