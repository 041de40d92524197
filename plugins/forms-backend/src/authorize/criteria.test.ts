import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import type { FormsCase, FormsCaseFilter } from '@tukiverkko/plugin-forms-node';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { holds, narrow, refsFor } from './criteria';

const databases = testDatabases();
jest.setTimeout(60_000);

const refs = ['a', 'b', 'c'];
const someRefs = fc.subarray(refs);
const aCase = fc.record({
  requester: fc.constantFrom(...refs),
  colleagues: fc.option(fc.constantFrom(...refs)),
  owner: fc.constantFrom(...refs),
  coordinator: fc.option(fc.constantFrom(...refs)),
  invited: someRefs,
});
const { criteria } = fc.letrec<{
  criteria: PermissionCriteria<FormsCaseFilter>;
}>(tie => ({
  criteria: fc.oneof(
    { maxDepth: 3 },
    fc.record({
      relation: fc.constantFrom(
        'requester',
        'colleagues',
        'owner',
        'coordinator',
        'invited',
      ),
      refs: someRefs,
    }) as fc.Arbitrary<FormsCaseFilter>,
    fc
      .array(tie('criteria'), { maxLength: 3 })
      .map(allOf => ({ allOf: allOf as never })),
    fc
      .array(tie('criteria'), { maxLength: 3 })
      .map(anyOf => ({ anyOf: anyOf as never })),
    tie('criteria').map(not => ({ not })),
  ),
}));

describe.each(databases.eachSupportedId())(
  'a decision about cases on %s',
  databaseId => {
    let knex: Knex;
    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      // Only the columns a decision may look at.
      await knex.schema.createTable('submissions', table => {
        for (const column of [
          'id',
          'requester',
          'colleagues',
          'owner',
          'coordinator',
        ])
          table.text(column);
      });
      await knex.schema.createTable('case_invitations', table => {
        for (const column of ['case_id', 'ref', 'state']) table.text(column);
      });
    });

    it('says the same in memory and in the database', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(aCase, { minLength: 1, maxLength: 8 }),
          fc.array(criteria, { minLength: 3, maxLength: 6 }),
          async (drawn, decisions) => {
            const cases: FormsCase[] = drawn.map((one, i) => ({
              id: String(i),
              ...one,
            }));
            await knex('submissions').delete();
            await knex('case_invitations').delete();
            await knex('submissions').insert(
              cases.map(({ invited: _, ...row }) => row),
            );
            // Whoever was invited once stands there too, and reads nothing any more.
            const invitations = cases.flatMap(({ id, invited }) =>
              refs.map(ref => ({
                case_id: id,
                ref,
                state: invited.includes(ref) ? 'invited' : 'ended',
              })),
            );
            if (invitations.length > 0)
              await knex('case_invitations').insert(invitations);

            for (const decision of [...decisions, 'all', 'none'] as const) {
              const found = await narrow(knex('submissions'), decision).pluck(
                'id',
              );
              const held = cases
                .filter(one => holds(decision, one))
                .map(({ id }) => id);
              expect(found.sort()).toEqual(held.sort());
            }
          },
        ),
        { numRuns: 40 },
      );
    });
  },
);

describe('refsFor', () => {
  it('finds the teams a decision names, and none behind a not', () => {
    const owned = { relation: 'owner' as const, refs: ['a'] };
    expect(
      refsFor(
        { anyOf: [{ relation: 'requester', refs: ['b'] }, { allOf: [owned] }] },
        'owner',
      ),
    ).toEqual(['a']);
    expect(refsFor({ not: owned }, 'owner')).toEqual([]);
    expect([refsFor('all', 'owner'), refsFor('none', 'owner')]).toEqual([
      [],
      [],
    ]);
  });
});
