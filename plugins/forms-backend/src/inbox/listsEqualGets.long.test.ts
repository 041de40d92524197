import type { TestDatabaseId } from '@backstage/backend-test-utils';
import {
  caseStates,
  type CaseState,
  type SubmissionListView,
} from '@tukiverkko/plugin-forms-common';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { requester } from '../__testUtils__/requester';
import { signAnew } from '../__testUtils__/signAnew';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(120_000);

const people = [
  'asker',
  'worker',
  'second-worker',
  'other-worker',
  'coordinator',
  'colleague',
  'nobody',
];
const teamsOf: Readonly<Record<string, string>> = {
  worker: 'team',
  'second-worker': 'team',
  'other-worker': 'other-team',
  coordinator: 'area',
};
const ref = (name: string) => `group:default/${name}`;
const user = (name: string) => `user:default/${name}`;
const states = Object.keys(caseStates) as CaseState[];

const aTeam = fc.constantFrom('team', 'other-team', 'area').map(ref);
const aRow = fc.record({
  requester: fc.constantFrom('asker', 'colleague', 'worker').map(user),
  owner: aTeam,
  coordinator: fc.option(fc.constantFrom(ref('area'), ref('other-team'))),
  colleagues: fc.option(aTeam),
  assignee: fc.option(fc.constantFrom('worker', 'other-worker').map(user)),
  state: fc.constantFrom(...states),
  answer_by: fc.option(fc.constantFrom('2020-01-02', '2099-01-02')),
  priority: fc.constantFrom('normal', 'high', 'critical'),
});
type Row = typeof aRow extends fc.Arbitrary<infer T> ? T : never;
interface Drawn {
  readonly row: Row;
  readonly invited: readonly string[];
  readonly passedOnBy: readonly string[];
}
const aCase: fc.Arbitrary<Drawn> = fc.record({
  row: aRow,
  invited: fc.subarray([user('colleague'), ref('other-team')]),
  passedOnBy: fc.subarray([ref('team'), ref('area')]),
});

const needsUs = ['submitted', 'accepted', 'in-consultation'];
const open = [...needsUs, 'needs-info', 'answered'];

/** What each list is, said once more and another way. */
const belongs: Readonly<
  Record<SubmissionListView, (drawn: Drawn, who: string) => boolean>
> = {
  mine: ({ row }, who) => row.requester === user(who),
  colleagues: ({ row }, who) =>
    isOpenToUnit(row, who) && row.requester !== user(who),
  inbox: ({ row }, who) => isOurs(row, who),
  'needs-us': ({ row }, who) => isOurs(row, who) && needsUs.includes(row.state),
  unassigned: ({ row }, who) =>
    isOurs(row, who) && needsUs.includes(row.state) && row.assignee === null,
  assigned: ({ row }, who) =>
    isOurs(row, who) &&
    row.assignee === user(who) &&
    open.includes(row.state) &&
    row.state !== 'submitted',
  waiting: ({ row }, who) =>
    isOurs(row, who) && ['needs-info', 'answered'].includes(row.state),
  soon: () => false,
  late: ({ row }, who) =>
    isOurs(row, who) &&
    needsUs.includes(row.state) &&
    row.answer_by === '2020-01-02',
  forwarded: ({ row, passedOnBy }, who) =>
    who in teamsOf &&
    passedOnBy.includes(ref(teamsOf[who])) &&
    !isOurs(row, who),
  invited: (drawn, who) =>
    open.includes(drawn.row.state) && isInvited(drawn, who),
  closed: ({ row }, who) => isOurs(row, who) && !open.includes(row.state),
  area: ({ row }, who) => isOfArea(row, who) && open.includes(row.state),
  'area-closed': ({ row }, who) =>
    isOfArea(row, who) && !open.includes(row.state),
};
const views = Object.keys(belongs) as SubmissionListView[];

function isOurs({ owner }: Row, who: string) {
  return who in teamsOf && owner === ref(teamsOf[who]);
}

function isOpenToUnit({ colleagues }: Row, who: string) {
  return who in teamsOf && colleagues === ref(teamsOf[who]);
}

function isOfArea({ coordinator }: Row, who: string) {
  return who === 'coordinator' && coordinator === ref('area');
}

function isInvited({ invited }: Drawn, who: string) {
  return [user(who), ref(teamsOf[who])].some(one => invited.includes(one));
}

function readsContent(drawn: Drawn, who: string) {
  const { row } = drawn;
  return (
    isInvited(drawn, who) ||
    isOurs(row, who) ||
    isOpenToUnit(row, who) ||
    row.requester === user(who)
  );
}

describe.each(databases.eachSupportedId())(
  'the lists of cases on %s',
  databaseId => {
    let knex: Knex;
    let as: (name: string) => Client;
    const ids: string[] = [];

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      ({ as } = await startForms({ knex }));
      for (let i = 0; i < 8; i++) {
        ids.push((await requester(as).sent()).id);
      }
      ids.sort();
    });

    const put = async (drawn: readonly Drawn[]) => {
      await knex('case_invitations').delete();
      await knex('case_forwards').delete();
      for (const [i, { row, invited, passedOnBy }] of drawn.entries()) {
        await knex('submissions').where({ id: ids[i] }).update(row);
        for (const one of invited) {
          await knex('case_invitations').insert({ case_id: ids[i], ref: one });
        }
        for (const [n, team] of passedOnBy.entries()) {
          await knex('case_forwards').insert({
            case_id: ids[i],
            revision: n + 2,
            from_team: team,
            at: '2026-11-22T08:00:00.000Z',
          });
        }
      }
      await signAnew(knex);
    };

    it('hold what the reader may open one by one, and nothing else', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(aCase, { minLength: 8, maxLength: 8 }),
          fc.constantFrom(...people),
          async (drawn, who) => {
            await put(drawn);
            const opened = await Promise.all(
              ids.map(id => as(who).get(`/v1/submissions/${id}`)),
            );
            for (const view of views) {
              const { body } = await as(who).get(
                `/v1/submissions?view=${view}`,
              );
              const listed = body.items.map(({ id }: { id: string }) => id);
              const expected = ids.filter(
                (_, i) =>
                  opened[i].status === 200 && belongs[view](drawn[i], who),
              );
              expect([who, view, listed.sort()]).toEqual([who, view, expected]);
            }
            // One list leaves out what one may open: where one was invited and it is over.
            const others = ids.filter((_, i) => !isInvited(drawn[i], who));
            const openable = (id: string) =>
              opened[ids.indexOf(id)].status === 200;
            const isListed = (id: string) =>
              views.some(view => belongs[view](drawn[ids.indexOf(id)], who));
            expect(others.filter(openable)).toEqual(others.filter(isListed));

            const metadataAlone = ids
              .filter((_, i) => !readsContent(drawn[i], who))
              .filter(openable)
              .map(id => opened[ids.indexOf(id)].body);
            for (const body of metadataAlone) {
              expect([body.isWithheld, body.answers]).toEqual([true, {}]);
            }
          },
        ),
        { numRuns: 25 },
      );
    });
  },
);
