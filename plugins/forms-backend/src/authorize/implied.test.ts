import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import type { FormsCase, FormsCaseFilter } from '@tukiverkko/plugin-forms-node';
import fc from 'fast-check';
import { holds, type CaseDecision } from './criteria';
import { assume, impliedRefs } from './implied';

const refs = ['a', 'b', 'c'];
const relations = ['requester', 'colleagues', 'owner', 'coordinator'] as const;
const aCase: fc.Arbitrary<FormsCase> = fc.record({
  id: fc.constant('1'),
  requester: fc.constantFrom(...refs),
  colleagues: fc.option(fc.constantFrom(...refs)),
  owner: fc.constantFrom(...refs),
  coordinator: fc.option(fc.constantFrom(...refs)),
  invited: fc.subarray(refs),
});
const { criteria } = fc.letrec<{
  criteria: PermissionCriteria<FormsCaseFilter>;
}>(tie => {
  const some = fc.array(tie('criteria'), { minLength: 1, maxLength: 3 });
  return {
    criteria: fc.oneof(
      { maxDepth: 3 },
      fc.record({
        relation: fc.constantFrom(...relations, 'invited' as const),
        refs: fc.subarray(refs),
      }),
      some.map(allOf => ({ allOf: allOf as never })),
      some.map(anyOf => ({ anyOf: anyOf as never })),
      tie('criteria').map(not => ({ not })),
    ),
  };
});
const aDecision: fc.Arbitrary<CaseDecision> = fc.oneof(
  fc.constantFrom('all' as const, 'none' as const),
  criteria,
);

describe('what a decision implies', () => {
  it('names every ref that may stand in the relation where the decision holds', () => {
    fc.assert(
      fc.property(
        aDecision,
        aCase,
        fc.constantFrom(...relations),
        (decision, one, relation) => {
          const implied = impliedRefs(decision, relation);
          if (!implied || !holds(decision, one)) return;
          expect(implied).toContain(one[relation]);
        },
      ),
    );
  });

  it('leaves as much to ask as there was, once a ref is known', () => {
    fc.assert(
      fc.property(
        aDecision,
        aCase,
        fc.constantFrom(...relations),
        (decision, one, relation) => {
          const ref = one[relation];
          if (ref === null) return;
          const left = assume(decision, relation, ref);
          expect(holds(left, one)).toBe(holds(decision, one));
        },
      ),
    );
  });

  it('leaves nothing to ask of a team member about a case of the team', () => {
    const mayRead: CaseDecision = {
      anyOf: [
        { relation: 'requester', refs: ['me'] },
        { relation: 'invited', refs: ['me', 'team'] },
        { relation: 'owner', refs: ['team'] },
      ],
    };
    expect(assume(mayRead, 'owner', 'team')).toBe('all');
    expect(impliedRefs(mayRead, 'owner')).toBeUndefined();
    expect(impliedRefs({ relation: 'owner', refs: ['team'] }, 'owner')).toEqual(
      ['team'],
    );
  });
});
