import {
  descriptionFields,
  languagesField,
  nameFields,
  ownerField,
  reachFields,
  textFields,
  topicFields,
  validityFields,
} from './commonFields';
import type { RecordField } from './RecordField';

/** What an expert network says of itself. Who takes part is not here: inviting a network lets its teams read. */
export const networkFields: readonly RecordField[] = [
  ...nameFields,
  ...descriptionFields,
  ownerField,
  ...topicFields,
  ...reachFields,
  languagesField,
  ...textFields('charter', ['charter'], {
    fi: 'Mitä jäsenet ovat sopineet',
    sv: 'Vad medlemmarna har kommit överens om',
    en: 'What the members have agreed on',
  }),
  ...textFields('howToUse', ['howToUse'], {
    fi: 'Miten verkostoa käytetään',
    sv: 'Hur nätverket används',
    en: 'How the network is used',
  }),
  ...textFields('meetings', ['meetings'], {
    fi: 'Tapaamiset',
    sv: 'Möten',
    en: 'Meetings',
  }),
  ...validityFields('ExpertNetwork'),
];
