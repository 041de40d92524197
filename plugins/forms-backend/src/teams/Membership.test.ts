import { Membership } from './Membership';

const eero = 'user:default/eero';
const group = (
  ref: string,
  members: readonly string[],
  parts: readonly string[] = [],
) => ({ ref, members, parts });

describe('Membership', () => {
  it('counts who is in a team or in a group below it, and nobody above', () => {
    const membership = new Membership([
      group('team', [], ['shift']),
      group('shift', [eero]),
      group('house', ['user:default/liisa'], ['team']),
    ]);
    expect(membership.has('shift', eero)).toBe(true);
    expect(membership.has('team', eero)).toBe(true);
    expect(membership.has('house', eero)).toBe(true);
    expect(membership.has('team', 'user:default/liisa')).toBe(false);
    expect(membership.has('nowhere', eero)).toBe(false);
  });

  it('ends in a circle of groups', () => {
    const membership = new Membership([
      group('a', [], ['b']),
      group('b', [], ['a']),
    ]);
    expect(membership.has('a', eero)).toBe(false);
  });

  it('knows which groups a person comes from by name, and not those above', () => {
    const membership = new Membership([
      { ref: 'group:default/b', members: ['user:default/one'], parts: [] },
      { ref: 'group:default/a', members: ['user:default/one'], parts: [] },
      { ref: 'group:default/top', members: [], parts: ['group:default/a'] },
    ]);
    expect(membership.homesOf('user:default/one')).toEqual([
      'group:default/a',
      'group:default/b',
    ]);
    expect(membership.homesOf('user:default/nobody')).toEqual([]);
  });
});
