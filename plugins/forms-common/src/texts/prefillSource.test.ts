import { aForm, aText } from '../testUtils/aForm';
import { prefilledFields, prefillSource } from './prefillSource';

const form = aForm({
  fields: { county: aText(), role: aText() },
  prefill: [
    { field: 'county', from: 'requester.region' },
    { field: 'role', from: 'requester.role' },
  ],
});

describe('what is filled in beforehand', () => {
  it('says its source until it is changed', () => {
    const began = { county: 'lappi', role: 'teacher' };
    expect([
      ...prefilledFields(form, began, { county: 'kainuu', role: 'teacher' }),
    ]).toEqual([['role', 'requester.role']]);
  });

  it('names no source of what was never there', () =>
    expect(prefilledFields(form, {}, {}).size).toBe(0));

  it.each([
    ['requester.region', /profile/],
    ['organisation.sector', /organisation/],
    ['catalogue.service', /catalogue/],
    ['constructor', /filled in/],
  ])('tells where %s comes from', (from, words) =>
    expect(prefillSource(from).en).toMatch(words),
  );
});
