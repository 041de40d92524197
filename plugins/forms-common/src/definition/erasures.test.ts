import { aForm, aGroup, aText } from '../testUtils/aForm';
import { after, erasures, sensitivityOf } from './erasures';

describe('after', () => {
  it.each([
    ['2026-11-22', 'P90D', '2027-02-20'],
    ['2026-11-22', 'P2M', '2027-01-22'],
    ['2026-11-22', 'P2Y', '2028-11-22'],
    ['2027-01-31', 'P1M', '2027-02-28'],
    ['2028-02-29', 'P1Y', '2029-02-28'],
    ['2026-08-31', 'P1M', '2026-09-30'],
  ])('%s and %s is %s', (date, period, expected) =>
    expect(after(date, period)).toBe(expected),
  );
});

describe('erasures', () => {
  const form = aForm({
    fields: {
      plain: aText(),
      health: aText({ 'x-sensitivity': 'special' }),
      rows: aGroup({ health: aText({ 'x-sensitivity': 'special' }) }),
      name: aText({ 'x-sensitivity': 'identifying' }),
    },
    retention: {
      submission: 'P2Y',
      bySensitivity: { special: 'P6M', identifying: 'P1Y' },
    },
  });

  it('takes what is most sensitive first, and the whole last', () =>
    expect(erasures(form, '2026-11-22')).toEqual([
      { on: '2027-05-22', fields: ['health', 'rows'] },
      { on: '2027-11-22', fields: ['name'] },
      { on: '2028-11-22', fields: 'all' },
    ]));

  it('holds a group to be as sensitive as its most sensitive question', () =>
    expect(sensitivityOf(form.data.properties.rows)).toBe('special'));
});
