import { inLanguages } from './inLanguages';
import type { RecordField } from './RecordField';

const three = ['fi', 'sv', 'en'] as const;

/** The name, in the three languages of the portal, and in Sámi where it has one. */
export const nameFields: readonly RecordField[] = (
  [
    [three, true],
    [['se', 'smn', 'sms'], undefined],
  ] as const
).flatMap(([tongues, required]) =>
  inLanguages(tongues, {
    name: 'name',
    path: ['names'],
    max: 120,
    label: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
    required,
  }),
);

/** A longer text in the three languages of the portal. */
export function textFields(
  name: string,
  path: readonly string[],
  label: RecordField['label'],
  when?: RecordField['when'],
): readonly RecordField[] {
  return inLanguages(three, { name, path, label, when, max: 2000 });
}

/** What it is, in a few sentences. */
export const descriptionFields = textFields('description', ['descriptions'], {
  fi: 'Kuvaus',
  sv: 'Beskrivning',
  en: 'Description',
});

/** What it does not take. */
export const notForFields = textFields('notFor', ['notFor'], {
  fi: 'Mitä ei oteta vastaan',
  sv: 'Vad som inte tas emot',
  en: 'What is not taken',
});

/** The languages people are served in. */
export const languagesField: RecordField = {
  name: 'languages',
  path: ['languages'],
  kind: { is: 'codes', vocabulary: 'languages', max: 9 },
  label: { fi: 'Kielet', sv: 'Språk', en: 'Languages' },
  required: true,
  deciding: true,
};

/** The same fields where nothing is routed to what they describe: they change without an approval. */
export function undecided(
  fields: readonly RecordField[],
): readonly RecordField[] {
  return fields.map(({ deciding: _deciding, ...field }) => field);
}

/** What it is about, and for whom. */
export const topicFields: readonly RecordField[] = [
  {
    name: 'phenomena',
    path: ['phenomena'],
    kind: { is: 'codes', vocabulary: 'phenomena', max: 40 },
    label: { fi: 'Ilmiöt', sv: 'Fenomen', en: 'Phenomena' },
    deciding: true,
  },
  {
    name: 'expertise',
    path: ['expertise'],
    kind: { is: 'codes', vocabulary: 'expertise', max: 30 },
    label: { fi: 'Osaaminen', sv: 'Kompetens', en: 'Expertise' },
    deciding: true,
  },
  {
    name: 'clientGroups',
    path: ['clientGroups'],
    kind: { is: 'codes', vocabulary: 'clientGroups', max: 20 },
    label: { fi: 'Asiakasryhmät', sv: 'Klientgrupper', en: 'Client groups' },
    deciding: true,
  },
];

/** The team that answers for it. */
export const ownerField: RecordField = {
  name: 'owner',
  path: ['owner'],
  kind: { is: 'ref', of: 'Group' },
  label: { fi: 'Omistajatiimi', sv: 'Ansvarigt team', en: 'Responsible team' },
  required: true,
  deciding: true,
};

/**
 * Where it helps. An empty list of regions means the whole country, which nobody may
 * choose by forgetting to choose: so it is asked.
 */
export const reachFields: readonly RecordField[] = [
  {
    name: 'reach',
    path: [],
    kind: {
      is: 'choice',
      choices: {
        regions: {
          fi: 'valitut alueet',
          sv: 'valda områden',
          en: 'chosen regions',
        },
        country: { fi: 'koko maa', sv: 'hela landet', en: 'the whole country' },
      },
    },
    label: { fi: 'Ulottuvuus', sv: 'Räckvidd', en: 'Reach' },
    required: true,
    deciding: true,
    fromSpec: ({ regions }) =>
      Array.isArray(regions) && regions.length > 0 ? 'regions' : 'country',
  },
  {
    name: 'regions',
    path: ['regions'],
    kind: { is: 'refs', of: 'Region', max: 30 },
    label: { fi: 'Alueet', sv: 'Områden', en: 'Regions' },
    required: true,
    deciding: true,
    when: ({ reach }) => reach === 'regions',
  },
];

/** Since when and until when, both days included, and what came instead: whoever stands there gets the next case. */
export function validityFields(kind: string): readonly RecordField[] {
  return [
    {
      name: 'validFrom',
      path: ['validFrom'],
      kind: { is: 'date' },
      label: { fi: 'Ensimmäinen päivä', sv: 'Första dag', en: 'First day' },
      deciding: true,
    },
    {
      name: 'validTo',
      path: ['validTo'],
      kind: { is: 'date' },
      label: { fi: 'Viimeinen päivä', sv: 'Sista dag', en: 'Last day' },
      deciding: true,
    },
    {
      name: 'successor',
      path: ['successor'],
      kind: { is: 'ref', of: kind },
      label: { fi: 'Tilalle tuli', sv: 'Ersättare', en: 'Replaced by' },
      deciding: true,
    },
  ];
}
