import {
  descriptionFields,
  languagesField,
  nameFields,
  ownerField,
  reachFields,
  textFields,
  topicFields,
  undecided,
} from './commonFields';
import { inLanguages } from './inLanguages';
import type { RecordField } from './RecordField';
import { linksField, titleCells } from './rowFields';

const three = ['fi', 'sv', 'en'] as const;

const agendaCells: readonly RecordField[] = [
  {
    name: 'starts',
    path: ['starts'],
    kind: { is: 'time' },
    label: { fi: 'Alkaa', sv: 'Börjar', en: 'Starts' },
    required: true,
  },
  ...titleCells({ fi: 'Aihe', sv: 'Ämne', en: 'Subject' }),
  {
    name: 'kind',
    path: ['kind'],
    kind: {
      is: 'choice',
      choices: {
        talk: { fi: 'puheenvuoro', sv: 'anförande', en: 'talk' },
        discussion: { fi: 'keskustelu', sv: 'diskussion', en: 'discussion' },
        break: { fi: 'tauko', sv: 'paus', en: 'break' },
      },
    },
    label: { fi: 'Mitä', sv: 'Vad', en: 'What' },
  },
  ...inLanguages(three, {
    name: 'speaker',
    path: ['speaker'],
    max: 200,
    label: {
      fi: 'Puhujan rooli',
      sv: 'Talarens roll',
      en: 'Role of the speaker',
    },
  }),
];

/** What an event says of itself. Nothing is routed to it, so its owner changes all of it but the owner. */
export const eventFields: readonly RecordField[] = [
  {
    name: 'type',
    path: ['type'],
    kind: {
      is: 'choice',
      choices: {
        webinar: { fi: 'webinaari', sv: 'webbinarium', en: 'webinar' },
        training: { fi: 'koulutus', sv: 'utbildning', en: 'training' },
        discussion: {
          fi: 'keskustelutilaisuus',
          sv: 'diskussionsmöte',
          en: 'discussion',
        },
        'kick-off': {
          fi: 'starttitilaisuus',
          sv: 'startmöte',
          en: 'kick-off',
        },
        'group-meeting': {
          fi: 'työryhmän kokous',
          sv: 'gruppmöte',
          en: 'group meeting',
        },
      },
    },
    label: {
      fi: 'Millainen tapahtuma',
      sv: 'Typ av evenemang',
      en: 'Kind of event',
    },
    required: true,
  },
  ...nameFields,
  ownerField,
  {
    name: 'network',
    path: ['network'],
    kind: { is: 'ref', of: 'ExpertNetwork' },
    label: {
      fi: 'Yhdessä verkoston kanssa',
      sv: 'Tillsammans med nätverket',
      en: 'Together with the network',
    },
  },
  ...inLanguages(three, {
    name: 'series',
    path: ['series'],
    max: 120,
    label: { fi: 'Sarja', sv: 'Serie', en: 'Series' },
  }),
  {
    name: 'state',
    path: ['state'],
    kind: {
      is: 'choice',
      choices: {
        planned: { fi: 'järjestetään', sv: 'ordnas', en: 'takes place' },
        cancelled: { fi: 'peruttu', sv: 'inställt', en: 'cancelled' },
      },
    },
    label: { fi: 'Tilanne', sv: 'Läge', en: 'State' },
    required: true,
  },
  {
    name: 'date',
    path: ['date'],
    kind: { is: 'date' },
    label: { fi: 'Päivä', sv: 'Dag', en: 'Day' },
    required: true,
  },
  {
    name: 'starts',
    path: ['starts'],
    kind: { is: 'time' },
    label: { fi: 'Alkaa', sv: 'Börjar', en: 'Starts' },
    required: true,
  },
  {
    name: 'ends',
    path: ['ends'],
    kind: { is: 'time' },
    label: { fi: 'Päättyy', sv: 'Slutar', en: 'Ends' },
    required: true,
  },
  ...inLanguages(three, {
    name: 'place',
    path: ['place'],
    max: 200,
    label: { fi: 'Paikka', sv: 'Plats', en: 'Place' },
  }),
  {
    name: 'link',
    path: ['link'],
    kind: { is: 'link' },
    label: { fi: 'Etäosoite', sv: 'Adress på distans', en: 'Remote address' },
  },
  {
    name: 'capacity',
    path: ['capacity'],
    kind: { is: 'count', min: 1, max: 100_000 },
    label: { fi: 'Paikkoja', sv: 'Antal platser', en: 'Seats' },
  },
  ...undecided(
    [...topicFields, ...reachFields, languagesField].filter(
      ({ name }) => name !== 'expertise',
    ),
  ),
  ...descriptionFields,
  ...textFields('audience', ['audience'], {
    fi: 'Kenelle',
    sv: 'För vem',
    en: 'For whom',
  }),
  {
    name: 'agenda',
    path: ['agenda'],
    kind: { is: 'rows', cells: agendaCells, max: 40 },
    label: { fi: 'Ohjelma', sv: 'Program', en: 'Programme' },
  },
  linksField('materials', { fi: 'Aineistot', sv: 'Material', en: 'Materials' }),
  {
    name: 'recording',
    path: ['recording'],
    kind: { is: 'link' },
    label: { fi: 'Tallenne', sv: 'Inspelning', en: 'Recording' },
  },
];
