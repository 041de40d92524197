import { randomUUID } from 'node:crypto';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type {
  Meeting,
  MeetingPlan,
  SubmissionView,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { AccessLog } from '../access/AccessLog';
import { testDatabases } from '../__testUtils__/databases';
import { refused } from '../__testUtils__/refused';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

const plan: MeetingPlan = {
  date: '2090-01-10',
  time: '09:00',
  minutes: 60,
  place: 'Kokoushuone Kanarialintu',
  link: 'https://video.example/abc',
  participants: ['koulukuraattori'],
  withFamily: false,
};
const team = 'group:default/team';

describe.each(databases.eachSupportedId())('meetings on %s', databaseId => {
  let knex: Knex;
  let as: (name: string) => Client;
  let use: ReturnType<typeof requester>;

  beforeAll(async () => {
    knex = await databases.init(databaseId as TestDatabaseId);
    ({ as } = await startForms({ knex }));
    use = requester(as);
  });

  const read = async (who: string, id: string): Promise<SubmissionView> =>
    (await as(who).get(`/v1/submissions/${id}`).expect(200)).body;
  const give = async (id: string, request: object, who = 'worker') => {
    const { revision } = await knex('submissions').where({ id }).first();
    return use.command(who, id, request, { revision });
  };
  const done = async (id: string, request: object, who?: string) => {
    const { status, body } = await give(id, request, who);
    expect([status, body.error]).toEqual([200, undefined]);
    return body as SubmissionView;
  };
  const accepted = async (who = 'asker') => {
    const { body } = await use.submit(goodAnswers, { who });
    await use.command('worker', body.id, { command: 'accept' }).expect(200);
    return body.id as string;
  };
  const book = (id: string, change: Partial<MeetingPlan> = {}) =>
    done(id, { command: 'schedule', to: { plan: { ...plan, ...change } } });
  const create = (
    who = 'worker',
    change: Partial<MeetingPlan> = {},
    key: string = randomUUID(),
  ) =>
    as(who)
      .post('/v1/meetings', { team, plan: { ...plan, ...change } })
      .set('Idempotency-Key', key);
  const group = async (change: Partial<MeetingPlan> = {}): Promise<Meeting> =>
    (await create('worker', change).expect(201)).body;
  const meeting = async (who: string, id: string): Promise<Meeting> =>
    (await as(who).get(`/v1/meetings/${id}`).expect(200)).body;
  const put = (
    who: string,
    { id, revision }: Pick<Meeting, 'id' | 'revision'>,
    body: object,
  ) => as(who).put(`/v1/meetings/${id}`, body).set('If-Match', `"${revision}"`);
  const cancel = (
    who: string,
    { id, revision }: Pick<Meeting, 'id' | 'revision'>,
  ) => as(who).delete(`/v1/meetings/${id}`).set('If-Match', `"${revision}"`);
  const calendar = async (who: string, id: string) => {
    const { text } = await as(who)
      .get(`/v1/meetings/${id}/calendar.ics?lang=fi`)
      .expect(200);
    return text.replace(/\r\n /g, '');
  };
  const eventsOf = async (id: string) =>
    (await read('asker', id)).events.flatMap(({ meeting: one }) =>
      one ? [one.change] : [],
    );

  it('books a time for one case, in winter and in summer by the clocks of Finland', async () => {
    const id = await accepted();
    const { meetings: [booked] = [] } = await book(id);
    expect(booked).toMatchObject({
      team,
      state: 'booked',
      startsAt: '2090-01-10T07:00:00.000Z',
      endsAt: '2090-01-10T08:00:00.000Z',
      isGroup: false,
      withFamily: false,
      place: plan.place,
      link: plan.link,
      participants: plan.participants,
      minutes: 60,
      mayChange: true,
    });
    expect((await read('asker', id)).meetings).toEqual([
      { ...booked, mayChange: false },
    ]);
    const summer = await book(await accepted(), { date: '2090-07-10' });
    expect(summer.meetings![0].startsAt).toBe('2090-07-10T06:00:00.000Z');
  });

  it.each([
    // Clocks go back: the hour comes twice, the first is meant, and an hour is still an hour.
    [
      'the hour that comes twice',
      '2090-10-29',
      '03:30',
      '2090-10-29T00:30:00.000Z',
      '2090-10-29T01:30:00.000Z',
    ],
    [
      'the evening before',
      '2090-10-28',
      '23:30',
      '2090-10-28T20:30:00.000Z',
      '2090-10-28T21:30:00.000Z',
    ],
    [
      'the night clocks go forward',
      '2090-03-26',
      '02:30',
      '2090-03-26T00:30:00.000Z',
      '2090-03-26T01:30:00.000Z',
    ],
  ])(
    'meets at %s as the clocks say',
    async (_when, date, time, startsAt, endsAt) => {
      const view = await book(await accepted(), { date, time });
      expect(view.meetings![0]).toMatchObject({ startsAt, endsAt });
    },
  );

  it.each([
    [
      'a time no clock shows',
      { date: '2090-03-26', time: '03:30' },
      400,
      'no-such-time',
    ],
    ['a time that is past', { date: '2020-01-10' }, 400, 'meeting-past'],
    ['a day that is none', { date: '2090-02-30' }, 400, 'request-invalid'],
    ['an hour that is none', { time: '24:00' }, 400, 'request-invalid'],
    ['nowhere', { place: undefined, link: undefined }, 400, 'request-invalid'],
    [
      'a link that is not encrypted',
      { link: 'http://video.example/abc' },
      400,
      'request-invalid',
    ],
    [
      'a link that runs a script',
      { link: 'javascript:alert(1)' },
      400,
      'request-invalid',
    ],
    [
      "a link with somebody's password",
      { link: 'https://a:b@video.example' },
      400,
      'request-invalid',
    ],
    ['no time at all', { minutes: 0 }, 400, 'request-invalid'],
    [
      "a person's code among the roles",
      { participants: ['010594Y9032'] },
      400,
      'answers-invalid',
    ],
  ])('does not meet at %s', async (_what, change, status, type) => {
    const id = await accepted();
    const to = { plan: { ...plan, ...change } };
    await refused(
      (await give(id, { command: 'schedule', to })) as never,
      status,
      type,
    );
    expect((await read('worker', id)).meetings).toBeUndefined();
  });

  it('books one time at a time, and by the team that has the case', async () => {
    const id = await accepted();
    const request = { command: 'schedule', to: { plan } };
    expect((await give(id, request, 'asker')).status).toBe(403);
    expect((await give(id, request, 'other-worker')).status).toBe(404);
    await book(id);
    await refused((await give(id, request)) as never, 409, 'has-meeting');
    const { id: fresh } = await use.sent();
    expect((await give(fresh, request)).status).toBe(409);
  });

  it('takes several anonymous cases to one meeting of a group, each at its own time, and each reader sees their own', async () => {
    const first = await accepted('asker');
    const second = await accepted('colleague');
    const booked = await group({ minutes: 90, withFamily: true });
    expect(booked).toMatchObject({
      isGroup: true,
      withFamily: true,
      agenda: [],
    });
    await done(first, {
      command: 'schedule',
      to: { meeting: booked.id, minutes: 30 },
    });
    await done(second, {
      command: 'schedule',
      to: { meeting: booked.id, minutes: 45 },
    });
    await done(second, { command: 'invite', ref: 'group:default/other-team' });

    const ours = await meeting('worker', booked.id);
    expect(
      ours.agenda.map(({ case: id, startsAt, minutes }) => [
        id,
        startsAt,
        minutes,
      ]),
    ).toEqual([
      [first, '2090-01-10T07:00:00.000Z', 30],
      [second, '2090-01-10T07:30:00.000Z', 45],
    ]);
    expect(ours.agenda[1].experts).toEqual([
      expect.objectContaining({ fi: 'Tiimi other-team' }),
    ]);

    // The one who asked for the first case learns nothing of the second, not even that it is there.
    const theirs = await meeting('asker', booked.id);
    expect(theirs).toMatchObject({
      mayChange: false,
      startsAt: '2090-01-10T07:00:00.000Z',
      endsAt: '2090-01-10T07:30:00.000Z',
      agenda: [{ case: first }],
    });
    expect(theirs.agenda).toHaveLength(1);
    expect(
      (await meeting('other-worker', booked.id)).agenda.map(item => item.case),
    ).toEqual([second]);
    expect((await read('asker', first)).meetings![0]).toMatchObject({
      minutes: 30,
      endsAt: '2090-01-10T07:30:00.000Z',
    });
    await refused(
      as('nobody').get(`/v1/meetings/${booked.id}`),
      404,
      'meeting-not-found',
    );
    await refused(
      as('nobody').get(`/v1/meetings/${randomUUID()}`),
      404,
      'meeting-not-found',
    );
    await refused(
      as('nobody').get('/v1/meetings/no-id'),
      404,
      'meeting-not-found',
    );

    // A statement for each, the result of the meeting.
    await knex('meetings')
      .where({ id: booked.id })
      .update({ starts_at: '2026-01-10T07:00:00.000Z' });
    for (const id of [first, second]) {
      const answer = {
        command: 'answer',
        version: 1,
        answers: { advice: `Lausunto ${id}` },
        language: 'fi',
      };
      const { answer: stored } = await done(id, answer);
      expect(stored).toMatchObject({ metAt: '2026-01-10T07:00:00.000Z' });
    }
    expect(
      (await meeting('worker', booked.id)).agenda.map(item => item.state),
    ).toEqual(['answered', 'answered']);
    expect((await read('colleague', second)).answer?.answers.advice).toBe(
      `Lausunto ${second}`,
    );
  });

  it('fills the room that is left, and never two cases into the same minutes', async () => {
    const booked = await group({ minutes: 60 });
    const ids = await Promise.all([accepted(), accepted(), accepted()]);
    const join = (id: string, minutes: number) =>
      give(id, { command: 'schedule', to: { meeting: booked.id, minutes } });
    expect((await join(ids[0], 30)).status).toBe(200);
    expect((await join(ids[1], 30)).status).toBe(200);
    await refused((await join(ids[2], 15)) as never, 409, 'agenda-full');
    await done(ids[0], { command: 'schedule', to: { leave: booked.id } });
    // The gap is free again; the other keeps their time.
    await done(ids[2], {
      command: 'schedule',
      to: { meeting: booked.id, minutes: 15 },
    });
    expect(
      (await meeting('worker', booked.id)).agenda.map(
        ({ case: id, startsAt }) => [id, startsAt],
      ),
    ).toEqual([
      [ids[2], '2090-01-10T07:00:00.000Z'],
      [ids[1], '2090-01-10T07:30:00.000Z'],
    ]);

    const narrow = await group({ minutes: 30 });
    const two = await Promise.all([accepted(), accepted()]);
    const results = await Promise.all(
      two.map(id =>
        give(id, {
          command: 'schedule',
          to: { meeting: narrow.id, minutes: 30 },
        }),
      ),
    );
    expect(results.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await meeting('worker', narrow.id)).agenda).toHaveLength(1);
  });

  it('joins no meeting of another team, none that was cancelled, and none booked for one case', async () => {
    const id = await accepted();
    const join = (meetingId: string) =>
      give(id, {
        command: 'schedule',
        to: { meeting: meetingId, minutes: 30 },
      });
    const gone = await group();
    await cancel('worker', gone).expect(200);
    await refused((await join(gone.id)) as never, 409, 'meeting-over');
    const own = (await book(await accepted())).meetings![0];
    await refused((await join(own.id)) as never, 404, 'meeting-not-found');
    await knex('meetings')
      .where({ id: own.id })
      .update({ team: 'group:default/other-team', is_group: true });
    await refused((await join(own.id)) as never, 404, 'meeting-not-found');
  });

  it('moves a meeting and changes its order, and tells everybody whose time or place changed', async () => {
    const [first, second] = await Promise.all([accepted(), accepted()]);
    const booked = await group({ minutes: 60 });
    await done(first, {
      command: 'schedule',
      to: { meeting: booked.id, minutes: 30 },
    });
    await done(second, {
      command: 'schedule',
      to: { meeting: booked.id, minutes: 30 },
    });
    const before = await meeting('worker', booked.id);
    const agenda = [
      { case: second, minutes: 20 },
      { case: first, minutes: 40 },
    ];
    const { minutes: _, ...rest } = plan;
    const same = { ...rest, minutes: 60 };
    const turned: Meeting = (
      await put('worker', before, { plan: same, agenda }).expect(200)
    ).body;
    expect(
      turned.agenda.map(({ case: id, startsAt }) => [id, startsAt]),
    ).toEqual([
      [second, '2090-01-10T07:00:00.000Z'],
      [first, '2090-01-10T07:20:00.000Z'],
    ]);
    expect(await eventsOf(first)).toEqual(['booked', 'moved']);

    await refused(
      put('worker', before, { plan: same }),
      412,
      'meeting-changed',
    );
    await refused(
      put('worker', turned, { plan: same, agenda: agenda.slice(1) }),
      412,
      'meeting-changed',
    );
    await refused(
      put('worker', turned, { plan: { ...same, minutes: 30 } }),
      409,
      'agenda-full',
    );
    await refused(put('asker', turned, { plan: same }), 403, 'not-allowed');
    await refused(
      put('nobody', turned, { plan: same }),
      404,
      'meeting-not-found',
    );
    await refused(
      as('worker').put(`/v1/meetings/${booked.id}`, { plan: same }),
      428,
      'if-match-missing',
    );

    await put('worker', turned, { plan: { ...same, time: '13:00' } }).expect(
      200,
    );
    expect(await eventsOf(second)).toEqual(['booked', 'moved', 'moved']);
    expect((await read('asker', second)).meetings![0].startsAt).toBe(
      '2090-01-10T11:00:00.000Z',
    );
    const { revision } = await knex('submissions')
      .where({ id: second })
      .first();
    expect(revision).toBe(5);
    expect(await new AccessLog().firstBroken(knex, second)).toBeUndefined();
  });

  it('calls a meeting off for every case in it, and a second time does nothing', async () => {
    const id = await accepted();
    const booked = await group();
    await done(id, {
      command: 'schedule',
      to: { meeting: booked.id, minutes: 30 },
    });
    const before = await meeting('worker', booked.id);
    await refused(cancel('asker', before), 403, 'not-allowed');
    expect((await cancel('worker', before).expect(200)).body.state).toBe(
      'cancelled',
    );
    await cancel('worker', before).expect(200);
    expect(await eventsOf(id)).toEqual(['booked', 'cancelled']);
    expect((await read('asker', id)).meetings![0].state).toBe('cancelled');
    // Free for another time.
    await book(id);
  });

  it('gives a calendar file without content, whose changes replace each other', async () => {
    const id = await accepted();
    const { reference } = await read('worker', id);
    const booked = await group({ minutes: 60 });
    await done(id, {
      command: 'schedule',
      to: { meeting: booked.id, minutes: 30 },
    });
    const file = await calendar('asker', booked.id);
    expect(file).toContain('METHOD:PUBLISH');
    expect(file).toContain(`UID:${booked.id}.${id}@tukiverkko`);
    expect(file).toContain('SEQUENCE:1');
    expect(file).toContain('DTSTART:20900110T070000Z');
    expect(file).toContain('DTEND:20900110T073000Z');
    expect(file).toContain(`SUMMARY:Tiimi team · ${reference}`);
    expect(file).toContain('LOCATION:Kokoushuone Kanarialintu');
    expect(file).not.toContain(goodAnswers.topic);
    expect(file).not.toContain('koulukuraattori');
    expect(file).not.toContain('user:');

    const ours = await calendar('worker', booked.id);
    expect(ours).toContain(`UID:${booked.id}@tukiverkko`);
    expect(ours).toContain('DTEND:20900110T080000Z');

    const before = await meeting('worker', booked.id);
    await put('worker', before, { plan: { ...plan, time: '10:00' } }).expect(
      200,
    );
    const moved = await calendar('asker', booked.id);
    expect(moved).toContain(`UID:${booked.id}.${id}@tukiverkko`);
    expect(moved).toContain('SEQUENCE:2');
    expect(moved).toContain('DTSTART:20900110T080000Z');

    await done(id, { command: 'schedule', to: { leave: booked.id } });
    const left = await calendar('asker', booked.id);
    expect(left).toContain('METHOD:CANCEL');
    expect(left).toContain('STATUS:CANCELLED');
    expect(left).toContain('SEQUENCE:3');
    expect(left).toContain(`UID:${booked.id}.${id}@tukiverkko`);
    await refused(
      as('nobody').get(`/v1/meetings/${booked.id}/calendar.ics`),
      404,
      'meeting-not-found',
    );
  });

  it('asks the team to cancel where a meeting is booked; the team cancels, and the time is free', async () => {
    const id = await accepted();
    const { meetings: [booked] = [] } = await book(id);
    expect((await read('asker', id)).allowedActions).toEqual([
      'ask-cancel',
      'message',
    ]);
    const withdrawn = await give(id, { command: 'cancel' }, 'asker');
    await refused(withdrawn as never, 409, 'command-not-allowed');
    expect((await give(id, { command: 'cancel' })).status).toBe(409);

    const asked = await done(
      id,
      { command: 'ask-cancel', reason: 'Perhe muutti.' },
      'asker',
    );
    expect(asked.state).toBe('accepted');
    expect((await read('asker', id)).allowedActions).toEqual(['message']);
    expect((await read('worker', id)).allowedActions).toContain('cancel');
    expect(
      (await read('worker', id)).events.findLast(
        one => one.command === 'ask-cancel',
      )?.text,
    ).toBe('Perhe muutti.');
    expect((await give(id, { command: 'ask-cancel' }, 'asker')).status).toBe(
      409,
    );

    expect((await done(id, { command: 'cancel' })).state).toBe('cancelled');
    expect((await read('asker', id)).meetings![0].state).toBe('cancelled');
    expect(await calendar('asker', booked.id)).toContain('METHOD:CANCEL');
  });

  it('lets the requester cancel by themselves once the time is gone', async () => {
    const id = await accepted();
    const { meetings: [booked] = [] } = await book(id);
    await done(id, { command: 'schedule', to: { leave: booked.id } });
    expect((await read('asker', id)).allowedActions).toContain('cancel');
    await done(id, { command: 'cancel' }, 'asker');
  });

  it('leaves its meeting when it goes to another team, and asks nobody about cancelling there', async () => {
    const id = await accepted();
    const booked = await group();
    await done(id, {
      command: 'schedule',
      to: { meeting: booked.id, minutes: 30 },
    });
    await done(id, { command: 'ask-cancel' }, 'asker');
    await give(id, {
      command: 'forward',
      to: { team: 'group:default/other-team' },
      reason: 'Heidän.',
    });
    expect((await meeting('worker', booked.id)).agenda).toEqual([]);
    const theirs = await read('other-worker', id);
    expect(theirs.allowedActions).not.toContain('cancel');
    expect((await read('asker', id)).allowedActions).toContain('cancel');
  });

  it('lists the coming meetings of my teams and of my cases, the next first, in pages', async () => {
    const id = await accepted();
    const later = await group({ date: '2091-05-05' });
    const sooner = await group({ date: '2091-05-04' });
    await done(id, {
      command: 'schedule',
      to: { meeting: later.id, minutes: 30 },
    });
    const listed = async (who: string, query = '') =>
      (await as(who).get(`/v1/meetings?when=coming${query}`).expect(200)).body;
    const idsOf = ({ items }: { items: Meeting[] }) => items.map(one => one.id);
    const all = idsOf(await listed('second-worker'));
    expect(all.indexOf(sooner.id)).toBeLessThan(all.indexOf(later.id));
    expect(idsOf(await listed('asker'))).toContain(later.id);
    expect(idsOf(await listed('asker'))).not.toContain(sooner.id);
    expect(idsOf(await listed('nobody'))).toEqual([]);

    for (let i = 0; i < 55; i++) await group({ date: '2092-01-01' });
    const first = await listed('worker');
    expect(first.items).toHaveLength(50);
    const second = await listed('worker', `&cursor=${first.nextCursor}`);
    const walked = [...idsOf(first), ...idsOf(second)];
    expect(new Set(walked).size).toBe(walked.length);
    expect(walked.length).toBeGreaterThan(56);
    await refused(
      as('worker').get('/v1/meetings?cursor=bad'),
      400,
      'cursor-invalid',
    );
  });

  it('books a group meeting once, and only for one’s own team', async () => {
    const key = randomUUID();
    const first = await create('worker', {}, key).expect(201);
    const again = await create('worker', {}, key).expect(201);
    expect(again.body).toEqual(first.body);
    await refused(create('asker'), 403, 'not-allowed');
    await refused(create('other-worker'), 403, 'not-allowed');
  });

  it('keeps places, links and roles sealed', async () => {
    const id = await accepted();
    await book(id);
    for (const table of [
      'meetings',
      'meeting_cases',
      'case_events',
      'idempotency',
      'outbox',
    ]) {
      const rows = JSON.stringify(await knex(table).select());
      for (const word of ['Kanarialintu', 'video.example', 'kuraattori']) {
        expect(rows).not.toContain(word);
      }
    }
  });
});
