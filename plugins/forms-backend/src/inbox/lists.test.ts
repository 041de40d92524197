import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  newReference,
  type SubmissionListItem,
  type SubmissionListView,
} from '@tukiverkko/plugin-forms-common';
import {
  formsCaseResourceRef,
  formsCaseRules,
} from '@tukiverkko/plugin-forms-node';
import type { Knex } from 'knex';
import { caseRow, insertForm } from '../__testUtils__/caseRows';
import { testDatabases } from '../__testUtils__/databases';
import { Authorizer } from '../authorize/Authorizer';
import type { Caller } from '../Caller';
import type { SubmissionRow } from '../submissions/SubmissionRow';
import { CaseLists } from './CaseLists';
import { InboxStore } from './InboxStore';
import { listRequest, searchRequest } from './requests';
import { views } from './views';

const databases = testDatabases();
jest.setTimeout(60_000);

const rules = Object.values(formsCaseRules);
const registry = mockServices.permissionsRegistry.mock({
  getPermissionRuleset: () =>
    ({
      getRuleByName: (name: string) => rules.find(rule => rule.name === name)!,
    } as never),
});
const me = 'user:default/me';
const team = (n: number) => `group:default/team-${n}`;
const caller: Caller = { ref: me, credentials: mockCredentials.user(me) };
const now = '2026-11-23T08:00:00.000Z';

/** A member of these teams; the first watches over an area too. */
function member(teams: readonly string[]) {
  const condition = (rule: string, claims: readonly string[]) => ({
    result: AuthorizeResult.CONDITIONAL,
    pluginId: formsCaseResourceRef.pluginId,
    resourceType: formsCaseResourceRef.resourceType,
    conditions: {
      rule,
      resourceType: formsCaseResourceRef.resourceType,
      params: { claims: [...claims] },
    },
  });
  const owned = condition('IS_OWNED_BY', teams);
  const read = {
    ...owned,
    conditions: {
      anyOf: [
        condition('IS_REQUESTER', [me]).conditions,
        condition('IS_INVITED', [me, ...teams]).conditions,
        owned.conditions,
      ],
    },
  };
  const permissions = mockServices.permissions.mock({
    authorizeConditional: async () =>
      [read, owned, condition('IS_COORDINATED_BY', teams.slice(0, 1))] as never,
  });
  return { permissions, authorizer: new Authorizer({ permissions, registry }) };
}

describe.each(databases.eachSupportedId())(
  'lists of cases on %s',
  databaseId => {
    let knex: Knex;
    const statements: { sql: string; bindings: readonly unknown[] }[] = [];

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      await knex.migrate.latest({
        directory: resolvePackagePath(
          '@tukiverkko/plugin-forms-backend',
          'migrations',
        ),
      });
      await insertForm(knex);
      knex.on('query', ({ sql, bindings }) =>
        statements.push({ sql, bindings }),
      );
    });
    beforeEach(async () => {
      await knex('case_forwards').delete();
      await knex('case_invitations').delete();
      await knex('submissions').delete();
    });

    const insert = async (changes: readonly Partial<SubmissionRow>[]) => {
      const rows = changes.map((change, i) => caseRow(i, change));
      await knex.batchInsert('submissions', rows, 100);
      return rows;
    };
    const listsOf = (teams: readonly string[]) => {
      const { authorizer, permissions } = member(teams);
      const store = new InboxStore(knex);
      return {
        permissions,
        lists: new CaseLists({ authorizer, store, clock: () => now }),
      };
    };
    const list = (teams: readonly string[], query: object) =>
      listsOf(teams).lists.list(listRequest.parse(query), caller);
    const walk = async (teams: readonly string[], query: object) => {
      const items: SubmissionListItem[] = [];
      let cursor: string | undefined;
      do {
        const page = await list(teams, { ...query, cursor });
        items.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      return items;
    };
    const references = (items: readonly SubmissionListItem[]) =>
      items.map(({ reference }) => reference);

    it('asks the policy once and the database once for any page of any list', async () => {
      await insert(
        Array.from({ length: 120 }, (_, i) => ({ owner: team(i % 3) })),
      );
      for (const view of Object.keys(views)) {
        const { lists, permissions } = listsOf([team(0), team(1), team(2)]);
        statements.length = 0;
        const { nextCursor } = await lists.list(
          listRequest.parse({ view }),
          caller,
        );
        expect(permissions.authorizeConditional).toHaveBeenCalledTimes(1);
        expect([view, statements.length <= 1]).toEqual([view, true]);
        if (!nextCursor) continue;
        await lists.list(
          listRequest.parse({ view, cursor: nextCursor }),
          caller,
        );
        expect([view, statements.length]).toEqual([view, 2]);
      }
      const { lists, permissions } = listsOf([team(0), team(1)]);
      statements.length = 0;
      await lists.overview({ team: [] }, caller);
      expect(permissions.authorizeConditional).toHaveBeenCalledTimes(1);
      expect(statements).toHaveLength(1);
      expect(statements[0].sql).not.toMatch(/\boffset\b/i);
    });

    it('shows what is late first, then what is due, urgent and old, over the teams together', async () => {
      const rows = await insert([
        { owner: team(0), answer_by: null },
        { owner: team(1), answer_by: '2026-11-30' },
        { owner: team(1), answer_by: '2026-11-30', priority: 'critical' },
        { owner: team(0), answer_by: '2026-11-30', priority: 'high' },
        { owner: team(0), answer_by: '2026-11-20' },
        { owner: team(2), answer_by: '2026-11-20' },
      ]);
      const order = [4, 2, 3, 1, 0].map(i => rows[i].reference);
      const { items } = await list([team(0), team(1)], { view: 'needs-us' });
      expect(references(items)).toEqual(order);
    });

    it.each(['due', 'changed', 'submitted'] as const)(
      'walks a list sorted by %s to its end, each case once, also where many are alike',
      async sort => {
        const rows = await insert(
          Array.from({ length: 170 }, (_, i) => ({
            owner: team(i % 4),
            submitted_at: `2026-11-0${1 + (i % 3)}T08:00:00.000Z`,
            changed_at: `2026-11-1${i % 5}T08:00:00.000Z`,
            answer_by: i % 7 ? `2026-11-2${i % 3}` : null,
          })),
        );
        const teams = [team(0), team(1), team(2)];
        const items = await walk(teams, { view: 'needs-us', sort });
        const expected = rows.filter(({ owner }) => teams.includes(owner));
        expect(references(items).sort()).toEqual(
          expected.map(({ reference }) => reference).sort(),
        );
        const keys = items.map(item =>
          sort === 'changed'
            ? item.changedAt
            : `${sort === 'due' ? item.answerBy ?? '9' : ''}${
                item.submittedAt
              }`,
        );
        const sorted = [...keys].sort();
        expect(keys).toEqual(sort === 'changed' ? sorted.reverse() : sorted);
      },
    );

    it('takes no cursor of a list that is sorted another way', async () => {
      await insert(Array.from({ length: 60 }, () => ({ owner: team(0) })));
      const { nextCursor } = await list([team(0)], { view: 'needs-us' });
      await expect(
        list([team(0)], {
          view: 'needs-us',
          sort: 'changed',
          cursor: nextCursor,
        }),
      ).rejects.toMatchObject({ type: 'cursor-invalid' });
      expect(
        listRequest.safeParse({ view: 'closed', sort: 'due' }).success,
      ).toBe(false);
    });

    it('narrows by every filter, and by all of them together', async () => {
      const other = 'user:default/other';
      const [a, b, c, d] = await insert([
        {
          owner: team(0),
          priority: 'high',
          service: 'consultationservice:default/x',
          region: 'region:default/kainuu',
          answer_by: '2026-11-23',
        },
        { owner: team(0), state: 'accepted', assignee: other },
        { owner: team(0), answer_by: '2026-11-20' },
        { owner: team(1), answer_by: '2026-11-25' },
      ]);
      const found = async (filters: object) =>
        references(
          await walk([team(0), team(1)], { view: 'needs-us', ...filters }),
        ).sort();
      const of = (...rows: SubmissionRow[]) =>
        rows.map(({ reference }) => reference).sort();

      expect(await found({})).toEqual(of(a, b, c, d));
      expect(await found({ state: 'accepted' })).toEqual(of(b));
      expect(await found({ priority: ['high', 'critical'] })).toEqual(of(a));
      expect(await found({ form: 'none' })).toEqual([]);
      expect(await found({ service: 'consultationservice:default/x' })).toEqual(
        of(a),
      );
      expect(await found({ region: 'region:default/kainuu' })).toEqual(of(a));
      expect(await found({ team: team(1) })).toEqual(of(d));
      expect(await found({ team: team(2) })).toEqual([]);
      expect(await found({ assignee: other })).toEqual(of(b));
      expect(await found({ assignee: 'none' })).toEqual(of(a, c, d));
      expect(await found({ due: 'late' })).toEqual(of(c));
      expect(await found({ due: 'today' })).toEqual(of(a));
      expect(await found({ due: 'soon' })).toEqual(of(a, d));
      expect(await found({ due: 'none' })).toEqual(of(b));
      expect(await found({ due: 'late', assignee: other })).toEqual([]);
      const soon = await walk([team(0), team(1)], { view: 'soon' });
      expect(references(soon).sort()).toEqual(of(a, d));
    });

    it('finds a reference however it is typed, and words in metadata, never beyond what one may see', async () => {
      const reference = newReference(new Uint8Array([1, 2, 3, 4, 5]), 2026);
      const hidden = newReference(new Uint8Array([5, 4, 3, 2, 1]), 2026);
      await insert([
        {
          owner: team(0),
          reference,
          state: 'closed',
          owner_name: '{"fi":"Järvisydän"}',
        },
        { owner: team(5), reference: hidden, owner_name: '{"fi":"Järvi"}' },
        {
          owner: team(0),
          reference: 'OT-a',
          service_name: '{"fi":"Äitiysneuvola 100 %"}',
          region: 'region:default/etela-savo',
        },
      ]);
      const search = async (words: string, view: string = 'inbox') => {
        const { items } = await listsOf([team(0)]).lists.list(
          searchRequest.parse({ view, words }),
          caller,
        );
        return references(items);
      };
      const sloppy = reference.toLowerCase().replace('-', ' ');
      for (const typed of [reference, sloppy, reference.slice(-6)]) {
        expect(await search(typed, 'needs-us')).toEqual([reference]);
      }
      expect(await search(hidden)).toEqual([]);
      expect(await search('järvi')).toEqual([reference]);
      expect(await search('äitiys')).toEqual(['OT-a']);
      expect(await search('Etelä-Savo')).toEqual(['OT-a']);
      expect(await search('100 %')).toEqual(['OT-a']);
      expect(await search('äitiys järvi')).toEqual([]);
      expect(await search('_')).toEqual([]);
    });

    it('counts each view as long as the view is, and says where it stopped', async () => {
      await insert([
        ...Array.from({ length: 1_003 }, () => ({ owner: team(0) })),
        { owner: team(0), state: 'accepted', assignee: me },
        { owner: team(1), answer_by: '2026-11-20' },
        { owner: team(1), state: 'needs-info' },
        { owner: team(9), coordinator: team(0) },
      ]);
      const { lists } = listsOf([team(0), team(1)]);
      const of = async (teams: readonly string[]) => {
        const overview = await lists.overview({ team: teams }, caller);
        return Object.fromEntries(
          overview.views.map(({ view, count, hasMore }) => [
            view,
            hasMore ? `over ${count}` : count,
          ]),
        );
      };
      expect(await of([])).toEqual({
        'needs-us': 'over 1000',
        unassigned: 'over 1000',
        assigned: 1,
        waiting: 1,
        soon: 0,
        late: 1,
        invited: 0,
        area: 1,
      });
      expect(await of([team(1)])).toMatchObject({
        'needs-us': 1,
        late: 1,
        waiting: 1,
        assigned: 0,
      });
    });

    it.each<[SubmissionListView, string]>([
      ['needs-us', 'submissions_needs_us'],
      ['unassigned', 'submissions_unassigned'],
      ['late', 'submissions_needs_us'],
      ['assigned', 'submissions_in_hand'],
      ['waiting', 'submissions_waiting'],
      ['closed', 'submissions_closed'],
      ['area', 'submissions_area_open'],
      ['area-closed', 'submissions_area_closed'],
      ['inbox', 'submissions_changed'],
      ['mine', 'submissions_mine'],
    ])('reads %s from its own index, in order', async (view, index) => {
      await insert(
        Array.from({ length: 600 }, (_, i) => ({
          owner: team(i % 20),
          assignee:
            i % 2 ? `user:default/${i % 40 === 1 ? 'me' : i % 40}` : null,
          coordinator: team(i % 20),
          requester: `user:default/${i % 40 || 'me'}`,
          state: (['submitted', 'accepted', 'answered', 'closed'] as const)[
            Math.floor(i / 20) % 4
          ],
        })),
      );
      statements.length = 0;
      await list([team(0), team(1)], { view });
      const [{ sql, bindings }] = statements;
      const isPostgres = knex.client.config.client === 'pg';
      if (isPostgres) await knex.raw('analyze submissions');
      const plan = isPostgres
        ? await knex.transaction(async tx => {
            // A few hundred rows are read faster whole; a million are not.
            await tx.raw('set local enable_seqscan = off');
            await tx.raw('set local enable_bitmapscan = off');
            const { rows } = await tx.raw(
              `explain ${sql.replace(/\$\d+/g, '?')}`,
              bindings as never,
            );
            return rows.map((row: object) => Object.values(row)[0]);
          })
        : (await knex.raw(`explain query plan ${sql}`, bindings as never)).map(
            ({ detail }: { detail: string }) => detail,
          );
      expect(plan.join('\n')).toContain(index);
      // The parts are put in order, of which each is a page at most; never the cases of a team.
      expect(plan.join('\n')).not.toMatch(
        isPostgres
          ? /Sort .*\n +Sort Key.*\n +-> +Index/
          : /submissions.*\n.*TEMP B-TREE/,
      );
    });
  },
);
