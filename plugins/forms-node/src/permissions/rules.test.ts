import { formsCaseRules } from './rules';
import type { FormsCase } from './FormsCase';

const aCase: FormsCase = {
  id: '1',
  requester: 'user:default/sender',
  colleagues: 'group:default/office',
  owner: 'group:default/owner',
  coordinator: 'group:default/area',
  invited: ['user:default/guest', 'group:default/partner'],
};

describe('rules of a case', () => {
  it.each([
    ['isRequester', 'user:default/sender', 'requester'],
    ['isOpenToColleagues', 'group:default/office', 'colleagues'],
    ['isOwnedBy', 'group:default/owner', 'owner'],
    ['isInvited', 'user:default/guest', 'invited'],
    ['isCoordinatedBy', 'group:default/area', 'coordinator'],
  ] as const)(
    '%s holds for %s alone, in memory and as a question to the database',
    (name, ref, relation) => {
      const rule = formsCaseRules[name];
      const others = [
        'user:default/sender',
        'group:default/office',
        'group:default/owner',
        'user:default/guest',
        'group:default/area',
      ].filter(other => other !== ref);

      expect(rule.apply(aCase, { claims: [ref] })).toBe(true);
      expect(rule.apply(aCase, { claims: others })).toBe(false);
      expect(rule.apply(aCase, { claims: [] })).toBe(false);
      expect(rule.toQuery({ claims: [ref] })).toEqual({
        relation,
        refs: [ref],
      });
    },
  );

  it('gives nobody a case by a coordinator or a unit that it has not', () => {
    expect(
      formsCaseRules.isOpenToColleagues.apply(
        { ...aCase, colleagues: null },
        { claims: ['null', ''] },
      ),
    ).toBe(false);
    expect(
      formsCaseRules.isCoordinatedBy.apply(
        { ...aCase, coordinator: null },
        { claims: ['null', ''] },
      ),
    ).toBe(false);
  });
});
