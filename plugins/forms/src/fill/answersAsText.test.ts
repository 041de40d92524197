import { formTexts } from '@tukiverkko/plugin-forms-common';
import type { FieldSchema } from '@tukiverkko/plugin-forms-common';
import { aFormDefinition } from '../../testing/aForm';
import { answersAsText } from './answersAsText';

const plain = aFormDefinition();
const children: FieldSchema = {
  type: 'array',
  title: 'Lapset',
  maxItems: 5,
  items: {
    type: 'object',
    properties: {
      age: { type: 'integer', title: 'Ikä', 'x-sensitivity': 'indirect' },
      atHome: { type: 'boolean', title: 'Kotona', 'x-sensitivity': 'indirect' },
    },
  },
  'x-sensitivity': 'indirect',
} as FieldSchema;
const definition = aFormDefinition({
  data: { ...plain.data, properties: { ...plain.data.properties, children } },
});

describe('answers as text', () => {
  it('say entities by their names, where somebody knows them', () => {
    const text = answersAsText(
      { service: 'consultationservice:default/erot', question: 'a:b/c' },
      formTexts(definition, 'fi'),
      {
        yes: 'Kyllä',
        no: 'Ei',
        nameOf: ref => (ref.endsWith('/erot') ? 'Erot' : undefined),
      },
    );
    expect(text).toBe('Palvelu\nErot\n\nKysymyksesi\na:b/c');
  });

  it('say choices by their labels and rows by their questions', () => {
    const text = answersAsText(
      {
        urgency: 'normal',
        children: [
          { age: 4, atHome: true },
          { age: 7, atHome: false },
        ],
      },
      formTexts(definition, 'fi'),
      { yes: 'Kyllä', no: 'Ei' },
    );
    expect(text).toBe(
      [
        'Kuinka kiireellinen asia on?',
        'Tavallinen',
        '',
        'Lapset',
        'Ikä: 4; Kotona: Kyllä',
        'Ikä: 7; Kotona: Ei',
      ].join('\n'),
    );
  });
});
