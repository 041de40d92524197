import type {
  Language,
  Localized,
} from '@tukiverkko/plugin-expert-network-common';
import { wholeCountry } from './FindView';

/** A region by its slug and name. */
export interface NamedRegion {
  readonly slug: string;
  readonly name: Localized;
}

/** What the list of regions offers. */
export interface RegionChoices {
  /** What is searched when nothing is chosen: the reader's own county, or everywhere. */
  readonly usual: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
  }[];
}

/** The reader's own region first, then the whole country, then the others by name. */
export function regionChoices(
  regions: readonly NamedRegion[],
  own: NamedRegion | null,
  language: Language,
  words: { own(name: string): string; readonly country: string },
): RegionChoices {
  const collator = new Intl.Collator(language);
  const others = regions
    .filter(({ slug }) => slug !== own?.slug)
    .map(({ slug, name }) => ({ value: slug, label: name[language] }))
    .sort((a, b) => collator.compare(a.label, b.label));

  // Who belongs to no county asks the whole country anyway, so that is their usual choice.
  return own
    ? {
        usual: words.own(own.name[language]),
        options: [{ value: wholeCountry, label: words.country }, ...others],
      }
    : { usual: words.country, options: others };
}
