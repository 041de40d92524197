import { isObject } from './place';
import {
  descriptionFields,
  languagesField,
  nameFields,
  notForFields,
  ownerField,
  reachFields,
  textFields,
  topicFields,
  validityFields,
} from './commonFields';
import { inLanguages } from './inLanguages';
import type { RecordField } from './RecordField';

const stepCells = inLanguages(['fi', 'sv', 'en'], {
  name: 'step',
  path: [],
  max: 300,
  label: { fi: 'Vaihe', sv: 'Steg', en: 'Step' },
});

/** What a consultation service says of itself. */
export const serviceFields: readonly RecordField[] = [
  ...nameFields,
  ...descriptionFields,
  ownerField,
  {
    name: 'level',
    path: ['level'],
    kind: { is: 'code', vocabulary: 'levels' },
    label: { fi: 'Palvelutaso', sv: 'Servicenivå', en: 'Level of service' },
    required: true,
    deciding: true,
  },
  {
    name: 'modes',
    path: ['modes'],
    kind: { is: 'codes', vocabulary: 'modes', max: 15 },
    label: { fi: 'Tavat', sv: 'Sätt', en: 'Modes' },
    required: true,
    deciding: true,
  },
  ...topicFields,
  ...reachFields,
  languagesField,
  // Not deciding: whoever cannot take the next case has to be able to say so today.
  {
    name: 'opening',
    path: ['opening', 'state'],
    kind: {
      is: 'choice',
      choices: {
        open: {
          fi: 'ottaa vastaan pyyntöjä',
          sv: 'tar emot begäranden',
          en: 'takes requests',
        },
        paused: { fi: 'tauolla', sv: 'på paus', en: 'on a break' },
        ended: { fi: 'päättynyt', sv: 'har upphört', en: 'has ended' },
      },
    },
    label: { fi: 'Tilanne', sv: 'Läge', en: 'State' },
    required: true,
  },
  {
    name: 'pausedUntil',
    path: ['opening', 'until'],
    kind: { is: 'date' },
    label: { fi: 'Tauolla asti', sv: 'På paus till', en: 'On a break until' },
    when: ({ opening }) => opening === 'paused',
    fromSpec: ({ opening }) =>
      isObject(opening) && opening.state === 'paused'
        ? opening.until
        : undefined,
  },
  {
    name: 'promise',
    path: ['promise'],
    kind: { is: 'count', min: 1, max: 60 },
    label: {
      fi: 'Vastausaika arkipäivinä',
      sv: 'Svarstid i vardagar',
      en: 'Answer time in working days',
    },
  },
  {
    name: 'startForm',
    path: ['form'],
    kind: { is: 'text', max: 60, pattern: /^[a-z][a-z0-9-]{0,59}$/ },
    label: {
      fi: 'Lomake, jolla aloitetaan',
      sv: 'Formulär att börja med',
      en: 'Form to start with',
    },
    required: true,
    deciding: true,
  },
  ...textFields('before', ['before'], {
    fi: 'Mitä on tiedettävä ennen pyyntöä',
    sv: 'Vad du behöver veta före begäran',
    en: 'What to know before asking',
  }),
  {
    name: 'how',
    path: ['how'],
    kind: { is: 'rows', cells: stepCells, max: 5 },
    label: { fi: 'Näin se etenee', sv: 'Så går det till', en: 'How it goes' },
  },
  ...textFields('cost', ['cost'], {
    fi: 'Mitä se maksaa',
    sv: 'Vad det kostar',
    en: 'What it costs',
  }),
  ...notForFields,
  ...validityFields('ConsultationService'),
];
