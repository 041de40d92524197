import type { FormDefinition } from '../../definition/FormDefinition';
import type { Language, Localized } from '../../definition/Localized';
import { readName } from '../elements/ElementName';
import { titleOf } from '../elements/titleOf';
import type { Reference, ReferenceKind } from './Reference';

const l = (fi: string, sv: string, en: string): Localized => ({ fi, sv, en });

const visible = l(
  'Milloin näytetään: {title}',
  'När det visas: {title}',
  'When it is shown: {title}',
);
const required = l(
  'Milloin on pakollinen: {title}',
  'När det är obligatoriskt: {title}',
  'When it is required: {title}',
);
const readOnly = l(
  'Milloin on lukittu: {title}',
  'När det är låst: {title}',
  'When it is locked: {title}',
);
const test = l('Testi: {title}', 'Test: {title}', 'Test: {title}');
const page = l('Sivu: {title}', 'Sida: {title}', 'Page: {title}');
const order = l(
  'Kysymysten järjestys',
  'Frågornas ordning',
  'Order of the questions',
);

/** Where a reference stands, in words; `{title}` is the title of what holds it. */
const places: Readonly<Record<Exclude<ReferenceKind, 'reads'>, Localized>> = {
  itself: l('{title}', '{title}', '{title}'),
  page,
  likert: page,
  before: l(
    'Ohjeteksti ennen kysymystä: {title}',
    'Infotext före frågan: {title}',
    'Note before the question: {title}',
  ),
  ui: l('Ulkoasu: {title}', 'Utseende: {title}', 'Looks: {title}'),
  order,
  summary: l(
    'Ryhmän yhteenveto: {title}',
    'Gruppens sammanfattning: {title}',
    'Summary of the group: {title}',
  ),
  required: l(
    'Pakolliset kysymykset',
    'Obligatoriska frågor',
    'Required questions',
  ),
  block: l(
    'Yhteiset vaihtoehdot: {title}',
    'Gemensamma alternativ: {title}',
    'Shared options: {title}',
  ),
  visibleOf: visible,
  requiredOf: required,
  readOnlyOf: readOnly,
  adviseOf: l('Neuvo: {title}', 'Råd: {title}', 'Advice: {title}'),
  stopPage: l(
    'Lopettava sääntö: {title}',
    'Regel som avslutar: {title}',
    'Rule that ends the form: {title}',
  ),
  score: l('Pisteet: {title}', 'Poäng: {title}', 'Score: {title}'),
  continues: l(
    'Mitä siirtyy seuraavaan lomakkeeseen',
    'Vad som följer med till nästa formulär',
    'What goes on to the next form',
  ),
  figures: l('Tilastoluvut', 'Statistik', 'Statistics'),
  access: l(
    'Kuka saa lukea: {title}',
    'Vem som får läsa: {title}',
    'Who may read: {title}',
  ),
  prefill: l(
    'Esitäytetyt kysymykset',
    'Förifyllda frågor',
    'Prefilled questions',
  ),
  text: l('Käännökset', 'Översättningar', 'Translations'),
  testInput: test,
  testExpect: test,
};

/** A rule that reads an element, by what holds the rule. */
const readers: Readonly<Record<string, Localized>> = {
  visible,
  required,
  readOnly,
  calc: l(
    'Laskettu arvo: {title}',
    'Beräknat värde: {title}',
    'Calculated value: {title}',
  ),
  advise: places.adviseOf,
  stop: places.stopPage,
  flag: l('Nosto: {title}', 'Flagga: {title}', 'Flag: {title}'),
  rule: l(
    'Reitityssääntö: {title}',
    'Styrningsregel: {title}',
    'Routing rule: {title}',
  ),
};

/** Where a form names an element, in words an author understands. */
export function referenceText(
  definition: FormDefinition,
  { kind, owner, at }: Reference,
  language: Language,
): string {
  const aspect = String(at[1]);
  const reader =
    readName(owner)?.kind === 'calc' ? 'calc' : readName(owner)?.kind ?? '';
  const place =
    kind === 'reads'
      ? readers[Object.hasOwn(readers, reader) ? reader : aspect] ?? visible
      : places[kind];
  return place[language].replace('{title}', () =>
    titleOf(definition, owner, language),
  );
}
