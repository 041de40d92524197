import { compileForm } from '../compile/compileForm';
import { evaluate } from '../evaluate/evaluate';
import { lintForm } from '../lint/lintForm';
import { aForm, aGroup, aList, aText } from '../testUtils/aForm';
import { formTexts } from '../texts/formTexts';
import { bindOptions, unboundOptions } from './bindOptions';
import { formId } from './formId';

const regions = [
  { code: 'lappi', label: { fi: 'Lappi', sv: 'Lappland', en: 'Lapland' } },
  { code: 'kainuu', label: { fi: 'Kainuu', sv: 'Kajanaland', en: 'Kainuu' } },
];
const form = aForm({
  fields: {
    one: { ...aText(), 'x-options': 'regions' },
    many: aList({ type: 'string', maxLength: 20, 'x-options': 'regions' }),
    topic: { ...aText(), 'x-options': 'phenomena' },
  },
});
const bound = bindOptions(form, { regions });

describe('bindOptions', () => {
  it('writes codes and labels into the form, for lists too', () => {
    const options = [
      { const: 'lappi', title: 'Lappi' },
      { const: 'kainuu', title: 'Kainuu' },
    ];
    expect(bound.data.properties.one.oneOf).toEqual(options);
    expect(bound.data.properties.many.items?.oneOf).toEqual(options);
  });

  it('reaches questions inside of groups', () => {
    const grouped = aForm({
      fields: {
        rows: aGroup({ region: { ...aText(), 'x-options': 'regions' } }),
      },
    });
    expect(unboundOptions(grouped)).toEqual(['regions']);
    const done = bindOptions(grouped, { regions });
    expect(unboundOptions(done)).toEqual([]);
    const [lappi] = formTexts(done, 'sv').field('rows.region').options;
    expect([lappi.value, lappi.title.text]).toEqual(['lappi', 'Lappland']);
  });

  it('brings the labels in every language of the form', () => {
    const titles = (field: string, language: string) =>
      formTexts(bound, language)
        .field(field)
        .options.map(({ title }) => `${title.text} ${title.language}`);
    expect(titles('one', 'sv')).toEqual(['Lappland sv', 'Kajanaland sv']);
    expect(titles('many', 'sv')).toEqual(['Lappland sv', 'Kajanaland sv']);
    expect(titles('one', 'en')).toEqual(['Lappi fi', 'Kainuu fi']);
  });

  it('leaves nothing of it untranslated', () => {
    const untranslated = lintForm(bound)
      .map(({ params }) => String(params.key))
      .filter(key => key.includes('.option.'));
    expect(untranslated).toEqual([]);
  });

  it('is covered by the id', () => {
    const renamed = [
      { ...regions[0], label: { ...regions[0].label, sv: 'Lappmarken' } },
      regions[1],
    ];
    expect(
      new Set(
        [form, bound, bindOptions(form, { regions: renamed })].map(formId),
      ).size,
    ).toBe(3);
  });

  it('makes only these codes acceptable', () => {
    const codes = evaluate(
      compileForm(bound),
      { one: 'atlantis', many: ['lappi', 'x'] },
      { now: '', zone: '', relations: [] },
    ).errors;
    expect(codes.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/one oneOf',
      '/many/1 oneOf',
    ]);
  });

  it('takes the choices of today when it is done again', () => {
    expect(
      bindOptions(bound, { regions: [regions[1]] }).data.properties.one.oneOf,
    ).toHaveLength(1);
  });

  it('leaves a field alone whose source is not known, and says so', () => {
    expect(bound.data.properties.topic.oneOf).toBeUndefined();
    expect([unboundOptions(form), unboundOptions(bound)]).toEqual([
      ['regions', 'phenomena'],
      ['phenomena'],
    ]);
  });
});
