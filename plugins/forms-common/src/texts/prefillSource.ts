import { canonicalJson } from '../definition/canonicalJson';
import type { FormDefinition } from '../definition/FormDefinition';
import type { Localized } from '../definition/Localized';
import type { Answers } from '../evaluate/Evaluation';

const sources: Readonly<Record<string, Localized>> = {
  requester: {
    fi: 'Tieto tulee profiilistasi. Voit muuttaa sitä.',
    sv: 'Uppgiften kommer från din profil. Du kan ändra den.',
    en: 'This comes from your profile. You can change it.',
  },
  organisation: {
    fi: 'Tieto tulee organisaatiosi tiedoista. Voit muuttaa sitä.',
    sv: 'Uppgiften kommer från din organisations uppgifter. Du kan ändra den.',
    en: 'This comes from what is known of your organisation. You can change it.',
  },
  catalogue: {
    fi: 'Tieto tulee luettelosta. Voit muuttaa sitä.',
    sv: 'Uppgiften kommer från förteckningen. Du kan ändra den.',
    en: 'This comes from the catalogue. You can change it.',
  },
};

const elsewhere: Localized = {
  fi: 'Kohta on täytetty valmiiksi. Voit muuttaa sitä.',
  sv: 'Punkten är ifylld på förhand. Du kan ändra den.',
  en: 'This is filled in for you. You can change it.',
};

/** Says where a prefilled answer came from, by the name in the form's `prefill`: `requester.region`. */
export function prefillSource(from: string): Localized {
  const [first] = from.split('.');
  return Object.hasOwn(sources, first) ? sources[first] : elsewhere;
}

/** Fields that still hold what the form began with, each with the name of its source. */
export function prefilledFields(
  { prefill = [] }: FormDefinition,
  began: Answers,
  now: Answers,
): ReadonlyMap<string, string> {
  const same = ({ field }: { readonly field: string }): boolean =>
    began[field] !== undefined &&
    canonicalJson(began[field]) === canonicalJson(now[field] ?? null);
  return new Map(prefill.filter(same).map(({ field, from }) => [field, from]));
}
