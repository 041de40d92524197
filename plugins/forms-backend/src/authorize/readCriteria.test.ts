import type {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { readCriteria } from './readCriteria';

type Conditions = PermissionCriteria<PermissionCondition>;
interface Refs {
  readonly refs: readonly string[];
}

const one = (claims: string[] = ['a'], resourceType = 'forms-case') => ({
  rule: 'IS_OWNED_BY',
  resourceType,
  params: { claims },
});
const many = <T>(count: number, value: T) =>
  Array(count).fill(value) as [T, ...T[]];

function deep(levels: number, way: (inner: Conditions) => Conditions) {
  let criteria: Conditions = one();
  for (let level = 0; level < levels; level++) criteria = way(criteria);
  return criteria;
}

/** Every condition becomes as many refs as it claims, in the shape it came in. */
function toFilter(conditions: Conditions): PermissionCriteria<Refs> {
  const filter = (part: Conditions): unknown => {
    if ('allOf' in part) return { allOf: part.allOf.map(filter) };
    if ('anyOf' in part) return { anyOf: part.anyOf.map(filter) };
    if ('not' in part) return { not: filter(part.not) };
    return { refs: part.params?.claims };
  };
  return filter(conditions) as PermissionCriteria<Refs>;
}
const read = (conditions: Conditions) =>
  readCriteria(conditions, 'forms-case', toFilter);

describe('the conditions of a policy', () => {
  it('are read in the shape they came in', () => {
    expect(
      read({ anyOf: [one(), { allOf: [one(['b'])] }, { not: one(['c']) }] }),
    ).toEqual({
      anyOf: [
        { refs: ['a'] },
        { allOf: [{ refs: ['b'] }] },
        { not: { refs: ['c'] } },
      ],
    });
  });

  it.each<[string, Conditions, Conditions, string]>([
    [
      'a hundred conditions',
      { anyOf: many(100, one()) },
      { anyOf: many(101, one()) },
      'too many conditions',
    ],
    [
      'five hundred refs',
      { anyOf: [one(many(250, 'a')), one(many(250, 'b'))] },
      { anyOf: [one(many(250, 'a')), one(many(251, 'b'))] },
      'too many refs',
    ],
    ...(
      [
        ['nots', inner => ({ not: inner })],
        ['alls', inner => ({ allOf: [inner] })],
        ['anys', inner => ({ anyOf: [inner] })],
      ] as const satisfies readonly [
        string,
        (inner: Conditions) => Conditions,
      ][]
    ).map(([what, way]): [string, Conditions, Conditions, string] => [
      `twelve ${what} in each other`,
      deep(12, way),
      deep(13, way),
      'nested too deeply',
    ]),
  ])('are taken up to %s, and not beyond', (_most, taken, refused, why) => {
    expect(() => read(taken)).not.toThrow();
    expect(() => read(refused)).toThrow(why);
  });

  it.each<[string, Conditions, string]>([
    ['another resource', one(['a'], 'catalog-entity'), 'another resource'],
    [
      'another resource among ours',
      { anyOf: [one(), one(['a'], 'catalog-entity')] },
      'another resource',
    ],
    ['nothing at all', { allOf: [] as never }, 'an empty list'],
    ['nothing, behind a not', { not: { anyOf: [] as never } }, 'an empty list'],
  ])('are no answer where they speak of %s', (_what, conditions, why) => {
    expect(() => read(conditions)).toThrow(why);
  });
});
