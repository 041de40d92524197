import {
  descriptionFields,
  languagesField,
  nameFields,
  notForFields,
  textFields,
  validityFields,
} from './commonFields';
import { inLanguages } from './inLanguages';
import type { RecordField } from './RecordField';

const isCentre: RecordField['when'] = ({ type }) => type === 'ot-centre';

// A role is not membership: it says who answers for what, and gives nobody a right.
const roleCells: readonly RecordField[] = [
  ...inLanguages(['fi', 'sv', 'en'], {
    name: 'name',
    path: ['names'],
    max: 120,
    label: { fi: 'Tehtävä', sv: 'Uppgift', en: 'Role' },
    required: true,
  }),
  {
    name: 'person',
    path: ['person'],
    kind: { is: 'ref', of: 'User' },
    label: { fi: 'Henkilö', sv: 'Person', en: 'Person' },
    required: true,
  },
  {
    name: 'deputy',
    path: ['deputy'],
    kind: { is: 'ref', of: 'User' },
    label: { fi: 'Varahenkilö', sv: 'Ersättare', en: 'Deputy' },
  },
  {
    name: 'validFrom',
    path: ['validFrom'],
    kind: { is: 'date' },
    label: { fi: 'Alkaen', sv: 'Från och med', en: 'From' },
  },
  {
    name: 'validTo',
    path: ['validTo'],
    kind: { is: 'date' },
    label: { fi: 'Asti', sv: 'Till och med', en: 'Until' },
  },
];

/**
 * What a unit says of itself. Who belongs to it, and what it belongs to, is not here: both
 * give rights, and come from where the organisation keeps its people.
 */
export const unitFields: readonly RecordField[] = [
  {
    name: 'type',
    path: ['type'],
    kind: {
      is: 'choice',
      // Not the coordination team: who approves changes is not changed by an approval.
      choices: {
        'ot-centre': {
          fi: 'osaamis- ja tukikeskus',
          sv: 'kompetens- och stödcenter',
          en: 'OT centre',
        },
        'expert-team': {
          fi: 'asiantuntijatiimi',
          sv: 'expertteam',
          en: 'expert team',
        },
        'contact-team': {
          fi: 'yhteystiimi',
          sv: 'kontaktteam',
          en: 'contact team',
        },
        organisation: {
          fi: 'organisaatio',
          sv: 'organisation',
          en: 'organisation',
        },
      },
    },
    label: {
      fi: 'Millainen yksikkö',
      sv: 'Typ av enhet',
      en: 'Kind of unit',
    },
    required: true,
    deciding: true,
  },
  ...nameFields,
  ...descriptionFields,
  {
    name: 'serves',
    path: ['serves'],
    kind: { is: 'refs', of: 'Region', max: 30 },
    label: { fi: 'Alueet', sv: 'Områden', en: 'Regions' },
    required: true,
    deciding: true,
  },
  languagesField,
  {
    name: 'strengths',
    path: ['strengths'],
    kind: { is: 'codes', vocabulary: 'phenomena', max: 40 },
    label: { fi: 'Vahvuusalueet', sv: 'Styrkeområden', en: 'Strength areas' },
    deciding: true,
  },
  {
    name: 'sector',
    path: ['sector'],
    kind: {
      is: 'choice',
      choices: {
        education: { fi: 'sivistys', sv: 'bildning', en: 'education' },
        social: { fi: 'sosiaalihuolto', sv: 'socialvård', en: 'social' },
        health: { fi: 'terveydenhuolto', sv: 'hälsovård', en: 'health' },
        ngo: { fi: 'järjestö', sv: 'organisation', en: 'NGO' },
      },
    },
    label: { fi: 'Toimiala', sv: 'Sektor', en: 'Sector' },
  },
  {
    name: 'level',
    path: ['level'],
    kind: { is: 'code', vocabulary: 'levels' },
    label: { fi: 'Palvelutaso', sv: 'Servicenivå', en: 'Level of service' },
  },
  ...notForFields,
  ...textFields(
    'offersClients',
    ['offers', 'clients'],
    { fi: 'Asiakastyö', sv: 'Klientarbete', en: 'Client work' },
    isCentre,
  ),
  ...textFields(
    'offersProfessionals',
    ['offers', 'professionals'],
    {
      fi: 'Tuki ammattilaisille',
      sv: 'Stöd till yrkespersoner',
      en: 'Support to professionals',
    },
    isCentre,
  ),
  ...textFields(
    'offersDevelopment',
    ['offers', 'development'],
    { fi: 'Kehittäminen', sv: 'Utveckling', en: 'Development' },
    isCentre,
  ),
  {
    name: 'roles',
    path: ['roles'],
    kind: { is: 'rows', cells: roleCells, max: 20 },
    label: { fi: 'Tehtävät', sv: 'Uppgifter', en: 'Roles' },
  },
  ...validityFields('Group'),
];
