import knexFactory, { type Knex } from 'knex';
import type { SubmissionListView } from '@tukiverkko/plugin-forms-common';
import type { Authorizer } from '../../plugins/forms-backend/src/authorize/Authorizer';
import type { CaseDecision } from '../../plugins/forms-backend/src/authorize/criteria';
import type { Caller } from '../../plugins/forms-backend/src/Caller';
import { CaseLists } from '../../plugins/forms-backend/src/inbox/CaseLists';
import { toCursor } from '../../plugins/forms-backend/src/inbox/cursor';
import { InboxStore } from '../../plugins/forms-backend/src/inbox/InboxStore';
import { listRequest } from '../../plugins/forms-backend/src/inbox/requests';
import { median, row } from './figures.mjs';

/**
 * Lists of the inbox with a million cases of 500 teams, one of which has 50 000 open ones, on PostgreSQL:
 * each list against looking up one case by its reference, in the same run and turn by turn.
 */
const rowCount = Number(process.env.BENCH_CASES ?? 1_000_000);
const rounds = 60;
const team = (n: number) => `group:default/team-${n}`;
const area = 'group:default/area-0';
const me = 'user:default/handler-1';

/** A member of these teams by the reference policy, before the catalogue is asked. */
function listsOf(db: Knex, teams: readonly string[]) {
  const owned: CaseDecision = { relation: 'owner', refs: [...teams] };
  const read: CaseDecision = {
    anyOf: [
      { relation: 'requester', refs: [me] },
      { relation: 'invited', refs: [me, ...teams] },
      owned,
    ],
  };
  const coordinate: CaseDecision = { relation: 'coordinator', refs: [area] };
  const authorizer = {
    decide: async () => [read, owned, coordinate],
  } as unknown as Authorizer;
  return new CaseLists({ authorizer, store: new InboxStore(db) });
}

const caller = { ref: me } as Caller;
const fair = [1, 2, 3].map(team);
const skewed = [0, 1, 2].map(team);
const many = Array.from({ length: 30 }, (_, n) => team(n));
const views: readonly SubmissionListView[] = [
  'needs-us',
  'unassigned',
  'assigned',
  'waiting',
  'soon',
  'late',
  'invited',
  'forwarded',
  'closed',
  'inbox',
  'area',
  'area-closed',
];

async function main() {
  const server = process.env
    .BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING as string;
  const name = `bench_inbox_${process.pid}`;
  const admin = knexFactory({ client: 'pg', connection: server });
  await admin.raw(`create database ${name}`);
  const address = new URL(server);
  address.pathname = name;
  const db = knexFactory({ client: 'pg', connection: address.href });
  try {
    await fill(db);
    await measure(db);
  } finally {
    await db.destroy();
    await admin.raw(`drop database ${name}`);
    await admin.destroy();
  }
}

/** One case in ten is open; of the open ones the first team has half, as many as all the others together. */
async function fill(db: Knex) {
  await db.migrate.latest({ directory: 'plugins/forms-backend/migrations' });
  await db('form_versions').insert({
    key: 'any',
    version: 1,
    id: 'any',
    definition: '{}',
    published_at: '2026-01-01T00:00:00.000Z',
  });
  await db.raw(
    `insert into submissions (id, reference, form, form_version, form_title, language, state, priority, revision,
       requester, owner, owner_name, coordinator, assignee, region, submitted_at, changed_at, answer_by, sealed)
     select gen_random_uuid()::text, 'OT-' || n, 'any', 1, '{"fi":"Nimi","sv":"Namn","en":"Name"}', 'fi',
       case when n % 10 > 0 then (array['closed','closed','closed','declined','cancelled'])[1 + n % 5]
            else (array['submitted','submitted','accepted','in-consultation','needs-info','answered'])[1 + n / 10 % 6] end,
       case when n % 7 = 0 then 'high' else 'normal' end, 1,
       'user:default/asker-' || n % 20000,
       'group:default/team-' || case when n % 20 = 0 then 0 else 1 + n % 499 end,
       '{"fi":"Tiimi","sv":"Team","en":"Team"}',
       'group:default/area-' || case when n % 5 < 3 then 0 else n % 7 end,
       case when n / 10 % 6 between 2 and 5 or n % 10 > 0 then 'user:default/handler-' || n % 2000 end,
       'region:default/county-' || n % 21,
       to_char(timestamp '2024-01-01' + n * interval '90 seconds', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
       to_char(timestamp '2024-01-02' + (n * 7919::bigint % ${rowCount}) * interval '90 seconds', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
       case when n % 10 = 0 and n / 10 % 6 <> 4 then to_char(current_date - 5 + n / 10 % 30, 'YYYY-MM-DD') end,
       md5(n::text)
     from generate_series(1, ${rowCount}) as n`,
  );
  await db.raw(
    `insert into case_invitations (case_id, ref) select id, 'user:default/handler-1' from submissions where owner = '${team(
      9,
    )}' limit 40`,
  );
  await db.raw(
    `insert into case_forwards (case_id, revision, from_team, at) select id, 2, '${team(
      1,
    )}', changed_at from submissions where owner = '${team(8)}' limit 300`,
  );
  await db.raw('vacuum analyze submissions');
}

async function measure(db: Knex) {
  const ids = Array.from(
    { length: rounds },
    (_, n) => `OT-${1 + ((n * 15_485_863) % rowCount)}`,
  );
  let turn = 0;
  const lookUp = () =>
    db('submissions')
      .where({ reference: ids[turn++ % rounds] })
      .first();
  const listing = (teams: readonly string[], query: object) => async () => {
    await listsOf(db, teams).list(listRequest.parse(query), caller);
  };
  const say = (line: string) => process.stdout.write(`${line}\n`);

  for (const view of views) {
    const ratio = await against(lookUp, listing(fair, { view }));
    say(row(`${view} / look-up (aim ≤ 25)`, ratio, ''));
  }
  const overview = (teams: readonly string[]) => async () => {
    await listsOf(db, teams).overview({ team: [] }, caller);
  };
  say(row('counts / look-up', await against(lookUp, overview(fair)), ''));
  say(
    row(
      'needs-us, 30 teams / look-up',
      await against(lookUp, listing(many, { view: 'needs-us' })),
      '',
    ),
  );
  for (const view of ['needs-us', 'unassigned', 'late', 'inbox'] as const) {
    const ratio = await against(
      listing(fair, { view }),
      listing(skewed, { view }),
    );
    say(row(`${view}, skewed / fair (aim ≤ 3)`, ratio, ''));
  }
  say(
    row(
      'counts, skewed / fair (aim ≤ 3)',
      await against(overview(fair), overview(skewed)),
      '',
    ),
  );

  const deep = await db('submissions')
    .where({ coordinator: area })
    .whereRaw(
      `state in ('closed', 'declined', 'cancelled', 'entered-in-error')`,
    )
    .orderBy([
      { column: 'changed_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .offset(Math.min(10_000 * 50, Math.floor(rowCount / 3)))
    .first('id', 'changed_at');
  const cursor = toCursor({
    sort: 'changed',
    value: deep.changed_at,
    id: deep.id,
  });
  const ratio = await against(
    listing(fair, { view: 'area-closed' }),
    listing(fair, { view: 'area-closed', cursor }),
  );
  say(row('page 10 000 / page 1 (aim ≤ 1.5)', ratio, ''));
}

/** How many times as long the second takes as the first, turn by turn. */
async function against(
  floor: () => PromiseLike<unknown>,
  ours: () => PromiseLike<unknown>,
): Promise<number[]> {
  const time = async (act: () => PromiseLike<unknown>) => {
    const began = performance.now();
    await act();
    return performance.now() - began;
  };
  const floors: number[] = [];
  const own: number[] = [];
  for (let round = 0; round < rounds + 10; round++) {
    const isWarm = round >= 10;
    const a = await time(floor);
    const b = await time(ours);
    if (isWarm) floors.push(a);
    if (isWarm) own.push(b);
  }
  // One look-up is too short for its own ratio: five rounds of a dozen each.
  return Array.from({ length: 5 }, (_, part) => {
    const of = (all: readonly number[]) =>
      median(all.slice(part * 12, part * 12 + 12));
    return of(own) / of(floors);
  });
}

void main();
