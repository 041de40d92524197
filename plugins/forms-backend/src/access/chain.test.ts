import { canonicalJson } from '@tukiverkko/plugin-forms-common';
import fc from 'fast-check';
import { canonicalText, hashOf, type AccessContent } from './chain';

const maybe = fc.option(fc.string());
const aRow = fc.record({
  case_id: fc.string(),
  number: fc.nat(),
  at: fc.string(),
  actor: maybe,
  action: fc.string(),
  unit: maybe,
  ground: maybe as fc.Arbitrary<AccessContent['ground']>,
  revision: fc.option(fc.nat()),
});

describe('the text of a row that its hash is made of', () => {
  it('is canonical JSON of what the row says, whatever stands in it', () => {
    fc.assert(
      fc.property(aRow, ({ unit, ground, revision, ...row }) => {
        const said = {
          ...row,
          ...(unit === null ? {} : { unit }),
          ...(ground === null ? {} : { ground }),
          ...(revision === null ? {} : { revision }),
        };
        expect(canonicalText({ ...row, unit, ground, revision })).toBe(
          canonicalJson(said),
        );
      }),
    );
  });

  it('keeps the hashes of rows that were written before', () => {
    expect(
      hashOf('', {
        case_id: 'case-1',
        number: 1,
        at: '2026-11-22T08:00:00.000Z',
        actor: 'user:default/reader',
        action: 'read',
        unit: null,
        ground: null,
        revision: null,
      }),
    ).toBe('a00c7d533546652e40844e5c2b18c47a3b7469479c86b719dff91441f66db290');
  });
});
