import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import { aFormDefinition, aFormVersion } from '../../testing/aForm';
import { startOf } from './startOf';

const service = 'consultationservice:default/erot';
const definition = aFormDefinition();
const aStop = (page: string): FormDefinition['stop'] => [
  {
    id: 'not-for-you',
    when: { '===': [{ var: 'role' }, 'opettaja'] },
    page,
  },
];
const end = { id: 'notForYou', title: 'Ei sinulle', fields: [] };
const form = (role: string, page = end.id) =>
  aFormVersion(
    aFormDefinition({
      pages: [...definition.pages, end],
      stop: aStop(page),
    }),
    { prefill: { role } },
  );

describe('startOf', () => {
  it('begins with what is known', () =>
    expect(startOf(form('sosiaalityöntekijä'), service)).toEqual({
      answers: { role: 'sosiaalityöntekijä', service },
    }));

  it('leaves out what would end the form, and tells on which page', () =>
    expect(startOf(form('opettaja'), service)).toEqual({
      answers: { service },
      end: 'notForYou',
    }));

  it('begins empty where an emergency would be known beforehand', () =>
    expect(startOf(form('opettaja', 'emergency'), null)).toEqual({
      answers: {},
    }));
});
