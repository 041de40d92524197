import {
  resultSections,
  type ResultSection,
} from '../entities/InitiativeEntity';
import type { Localized } from '../Localized';
import {
  descriptionFields,
  languagesField,
  nameFields,
  ownerField,
  reachFields,
  textFields,
  topicFields,
  undecided,
  validityFields,
} from './commonFields';
import type { FieldKind } from './fieldKinds';
import { inLanguages } from './inLanguages';
import type { RecordField } from './RecordField';
import { titleCells } from './rowFields';

const three = ['fi', 'sv', 'en'] as const;
const largest = 1_000_000_000;

const field = (
  name: string,
  kind: FieldKind,
  label: Localized,
  required?: true,
): RecordField => ({
  name,
  path: [name],
  kind,
  label,
  ...(required && { required }),
});

// prettier-ignore
const results: Readonly<Record<ResultSection, Localized>> = {
  did: { fi: 'Mitä teimme', sv: 'Vad vi gjorde', en: 'What we did' },
  figures: { fi: 'Lukujen valossa', sv: 'I siffror', en: 'In figures' },
  learned: { fi: 'Mitä opimme', sv: 'Vad vi lärde oss', en: 'What we learned' },
  together: { fi: 'Mukana', sv: 'Med oss', en: 'Who took part' },
  benefit: { fi: 'Hyöty alueelle', sv: 'Nyttan för området', en: 'Benefit for the region' },
};

const share: FieldKind = { is: 'count', min: 1, max: 100_000 };
const euros: FieldKind = { is: 'count', min: 0, max: largest };

/** What an initiative says of itself. Nothing is routed to it, so its owner changes all of it but the owner. */
export const initiativeFields: readonly RecordField[] = [
  field(
    'type',
    {
      is: 'choice',
      choices: {
        programme: { fi: 'ohjelma', sv: 'program', en: 'programme' },
        project: { fi: 'hanke', sv: 'projekt', en: 'project' },
        pilot: { fi: 'pilotti', sv: 'pilot', en: 'pilot' },
        'working-group': {
          fi: 'työryhmä',
          sv: 'arbetsgrupp',
          en: 'working group',
        },
      },
    },
    { fi: 'Millainen', sv: 'Typ', en: 'Kind' },
    true,
  ),
  ...nameFields,
  ownerField,
  field(
    'partOf',
    { is: 'ref', of: 'Initiative' },
    { fi: 'Osa kokonaisuutta', sv: 'Del av', en: 'Part of' },
  ),
  field(
    'continues',
    { is: 'ref', of: 'Initiative' },
    { fi: 'Jatkaa', sv: 'Fortsätter', en: 'Continues' },
  ),
  field(
    'cooperatesWith',
    { is: 'refs', of: 'Initiative', max: 20 },
    { fi: 'Yhteistyössä', sv: 'I samarbete med', en: 'Works with' },
  ),
  ...undecided(
    [...topicFields, ...reachFields, languagesField].filter(
      ({ name }) => name !== 'expertise' && name !== 'clientGroups',
    ),
  ),
  ...undecided(
    validityFields('Initiative').filter(({ name }) => name !== 'successor'),
  ),
  ...descriptionFields,
  ...inLanguages(three, {
    name: 'funder',
    path: ['funder'],
    max: 200,
    label: { fi: 'Rahoittaja', sv: 'Finansiär', en: 'Funder' },
  }),
  field('grant', euros, {
    fi: 'Avustus euroina',
    sv: 'Understöd i euro',
    en: 'Grant in euros',
  }),
  field(
    'decision',
    { is: 'link' },
    { fi: 'Avustuspäätös', sv: 'Beslut om understöd', en: 'Grant decision' },
  ),
  field(
    'innokyla',
    { is: 'link' },
    { fi: 'Innokylässä', sv: 'I Innokylä', en: 'In Innokylä' },
  ),
  field(
    'partners',
    {
      is: 'rows',
      max: 40,
      cells: [
        ...titleCells({ fi: 'Kumppani', sv: 'Partner', en: 'Partner' }),
        field('labour', share, {
          fi: 'Työpanos prosentteina kokoaikaisesta',
          sv: 'Arbetsinsats i procent av heltid',
          en: 'Work in per cent of full time',
        }),
        field('money', euros, {
          fi: 'Rahoitusosuus euroina',
          sv: 'Finansieringsandel i euro',
          en: 'Money in euros',
        }),
      ],
    },
    { fi: 'Kumppanit', sv: 'Partner', en: 'Partners' },
  ),
  field('staffing', share, {
    fi: 'Ilmoitettu henkilöstö prosentteina kokoaikaisesta',
    sv: 'Uppgiven personal i procent av heltid',
    en: 'Stated staffing in per cent of full time',
  }),
  field(
    'posts',
    {
      is: 'rows',
      max: 50,
      cells: [
        ...titleCells({ fi: 'Tehtävä', sv: 'Uppgift', en: 'Post' }),
        field(
          'share',
          { is: 'count', min: 1, max: 100 },
          {
            fi: 'Osuus prosentteina',
            sv: 'Andel i procent',
            en: 'Share in per cent',
          },
          true,
        ),
      ],
    },
    { fi: 'Henkilöstö', sv: 'Personal', en: 'Staff' },
  ),
  field(
    'goals',
    {
      is: 'rows',
      max: 30,
      cells: [
        ...titleCells({ fi: 'Tavoite', sv: 'Mål', en: 'Goal' }),
        field(
          'state',
          {
            is: 'choice',
            choices: {
              planned: { fi: 'suunniteltu', sv: 'planerat', en: 'planned' },
              'under-way': { fi: 'käynnissä', sv: 'pågår', en: 'under way' },
              reached: { fi: 'toteutui', sv: 'nåddes', en: 'reached' },
              'not-reached': {
                fi: 'ei toteutunut',
                sv: 'nåddes inte',
                en: 'not reached',
              },
            },
          },
          { fi: 'Tilanne', sv: 'Läge', en: 'State' },
          true,
        ),
      ],
    },
    { fi: 'Tavoitteet', sv: 'Mål', en: 'Goals' },
  ),
  field(
    'phases',
    {
      is: 'rows',
      max: 40,
      cells: [
        ...titleCells({ fi: 'Vaihe', sv: 'Skede', en: 'Phase' }),
        field(
          'validFrom',
          { is: 'date' },
          { fi: 'Alkaen', sv: 'Från och med', en: 'From' },
        ),
        field(
          'validTo',
          { is: 'date' },
          { fi: 'Asti', sv: 'Till och med', en: 'Until' },
        ),
      ],
    },
    { fi: 'Vaiheet', sv: 'Skeden', en: 'Phases' },
  ),
  field(
    'groups',
    {
      is: 'rows',
      max: 20,
      cells: [
        field(
          'kind',
          {
            is: 'choice',
            choices: {
              steering: {
                fi: 'ohjausryhmä',
                sv: 'styrgrupp',
                en: 'steering group',
              },
              working: {
                fi: 'työryhmä',
                sv: 'arbetsgrupp',
                en: 'working group',
              },
              sparring: {
                fi: 'sparrausryhmä',
                sv: 'sparringgrupp',
                en: 'sparring group',
              },
            },
          },
          { fi: 'Millainen ryhmä', sv: 'Typ av grupp', en: 'Kind of group' },
          true,
        ),
        ...titleCells({ fi: 'Ryhmä', sv: 'Grupp', en: 'Group' }),
        ...inLanguages(three, {
          name: 'members',
          path: ['members'],
          max: 1000,
          label: {
            fi: 'Jäsenet rooleittain',
            sv: 'Medlemmar efter roll',
            en: 'Members by role',
          },
        }),
      ],
    },
    { fi: 'Ryhmät', sv: 'Grupper', en: 'Groups' },
  ),
  ...resultSections.flatMap(section =>
    textFields(section, ['results', section], results[section]),
  ),
];
