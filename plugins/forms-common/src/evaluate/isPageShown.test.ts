import { compileForm } from '../compile/compileForm';
import { aForm, aText, aTruth } from '../testUtils/aForm';
import { evaluate } from './evaluate';
import { isPageShown } from './isPageShown';

const v = (name: string) => ({ var: name });
const form = aForm({
  fields: { more: aTruth(), stop: aTruth(), detail: aText(), extra: aText() },
  pages: [
    { id: 'first', title: 'A', fields: ['more', 'stop'] },
    { id: 'second', title: 'B', fields: ['detail'] },
    {
      id: 'told',
      title: 'C',
      fields: [],
      notes: [{ id: 'thanks', tone: 'info', text: 'Kiitos.' }],
    },
    { id: 'third', title: 'D', fields: ['extra'] },
    { id: 'end', title: 'E', fields: [] },
  ],
  stop: [{ id: 'stopped', when: v('stop'), page: 'end' }],
  logic: {
    visible: {
      '$page.second': v('more'),
      '$note.thanks': v('more'),
      extra: v('more'),
    },
  },
});

describe('the pages on the way', () => {
  it.each([
    [
      'hold those with something to ask or to say',
      true,
      ['first', 'second', 'told', 'third'],
    ],
    [
      'leave out hidden ones, empty ones and those that end the form',
      false,
      ['first'],
    ],
  ] as const)('%s', (_, more, expected) => {
    const evaluation = evaluate(
      compileForm(form),
      { more },
      { now: '2026-11-23T09:00:00Z', zone: 'Europe/Helsinki', relations: [] },
    );
    const shown = form.pages.filter(page =>
      isPageShown(form, page, evaluation),
    );
    expect(shown.map(page => page.id)).toEqual(expected);
  });
});
