import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { meeter, plan } from '../__testUtils__/meeter';
import { expectRefused } from '../__testUtils__/expectRefused';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())(
  'the time of a case on %s',
  databaseId => {
    let knex: Knex;
    let as: (name: string) => Client;
    let meet: ReturnType<typeof meeter>;

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      ({ as } = await startForms({ knex }));
      meet = meeter(as, knex);
    });

    it('books a time for one case, in winter and in summer by the clocks of Finland', async () => {
      const id = await meet.accepted();
      const { meetings: [booked] = [] } = await meet.book(id);
      expect(booked).toMatchObject({
        team: 'group:default/team',
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
      expect((await meet.read('asker', id)).meetings).toEqual([
        { ...booked, mayChange: false },
      ]);
      const summer = await meet.book(await meet.accepted(), {
        date: '2090-07-10',
      });
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
        const view = await meet.book(await meet.accepted(), { date, time });
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
      [
        'nowhere',
        { place: undefined, link: undefined },
        400,
        'request-invalid',
      ],
      [
        'a link that is not encrypted',
        { link: 'http://video.example/abc' },
        400,
        'request-invalid',
      ],
      [
        'a link that is a page of its own',
        { link: 'data:text/html,a' },
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
      const id = await meet.accepted();
      const to = { plan: { ...plan, ...change } };
      await expectRefused(
        (await meet.give(id, { command: 'schedule', to })) as never,
        status,
        type,
      );
      expect((await meet.read('worker', id)).meetings).toBeUndefined();
    });

    it('books one time at a time, and by the team that has the case', async () => {
      const id = await meet.accepted();
      const request = { command: 'schedule', to: { plan } };
      expect((await meet.give(id, request, 'asker')).status).toBe(403);
      expect((await meet.give(id, request, 'other-worker')).status).toBe(404);
      await meet.book(id);
      await expectRefused(
        (await meet.give(id, request)) as never,
        409,
        'has-meeting',
      );
      const { id: fresh } = await requester(as).sent();
      expect((await meet.give(fresh, request)).status).toBe(409);
    });

    it('gives a calendar file without content, whose changes replace each other', async () => {
      const id = await meet.accepted();
      const { reference } = await meet.read('worker', id);
      const booked = await meet.group({ minutes: 60 });
      await meet.done(id, {
        command: 'schedule',
        to: { meeting: booked.id, minutes: 30 },
      });
      const file = await meet.calendar('asker', booked.id);
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

      const ours = await meet.calendar('worker', booked.id);
      expect(ours).toContain(`UID:${booked.id}@tukiverkko`);
      expect(ours).toContain('DTEND:20900110T080000Z');

      const before = await meet.meeting('worker', booked.id);
      await meet
        .put('worker', before, { plan: { ...plan, time: '10:00' } })
        .expect(200);
      const moved = await meet.calendar('asker', booked.id);
      expect(moved).toContain(`UID:${booked.id}.${id}@tukiverkko`);
      expect(moved).toContain('SEQUENCE:2');
      expect(moved).toContain('DTSTART:20900110T080000Z');

      await meet.done(id, { command: 'schedule', to: { leave: booked.id } });
      const left = await meet.calendar('asker', booked.id);
      expect(left).toContain('METHOD:CANCEL');
      expect(left).toContain('STATUS:CANCELLED');
      expect(left).toContain('SEQUENCE:3');
      expect(left).toContain(`UID:${booked.id}.${id}@tukiverkko`);
      await expectRefused(
        as('nobody').get(`/v1/meetings/${booked.id}/calendar.ics`),
        404,
        'meeting-not-found',
      );
    });

    it('asks the team to cancel where a meeting is booked; the team cancels, and the time is free', async () => {
      const id = await meet.accepted();
      const { meetings: [booked] = [] } = await meet.book(id);
      expect((await meet.read('asker', id)).allowedActions).toEqual([
        'ask-cancel',
        'share',
        'message',
      ]);
      const withdrawn = await meet.give(id, { command: 'cancel' }, 'asker');
      await expectRefused(withdrawn as never, 409, 'command-not-allowed');
      expect((await meet.give(id, { command: 'cancel' })).status).toBe(409);

      const asked = await meet.done(
        id,
        { command: 'ask-cancel', reason: 'Perhe muutti.' },
        'asker',
      );
      expect(asked.state).toBe('accepted');
      expect((await meet.read('asker', id)).allowedActions).toEqual([
        'share',
        'message',
      ]);
      expect((await meet.read('worker', id)).allowedActions).toContain(
        'cancel',
      );
      expect(
        (await meet.read('worker', id)).events.findLast(
          one => one.command === 'ask-cancel',
        )?.text,
      ).toBe('Perhe muutti.');
      expect(
        (await meet.give(id, { command: 'ask-cancel' }, 'asker')).status,
      ).toBe(409);

      expect((await meet.done(id, { command: 'cancel' })).state).toBe(
        'cancelled',
      );
      expect((await meet.read('asker', id)).meetings![0].state).toBe(
        'cancelled',
      );
      expect(await meet.calendar('asker', booked.id)).toContain(
        'METHOD:CANCEL',
      );
    });

    it('lets the requester cancel by themselves once the time is gone', async () => {
      const id = await meet.accepted();
      const { meetings: [booked] = [] } = await meet.book(id);
      await meet.done(id, { command: 'schedule', to: { leave: booked.id } });
      expect((await meet.read('asker', id)).allowedActions).toContain('cancel');
      await meet.done(id, { command: 'cancel' }, 'asker');
    });

    it('leaves its meeting when it goes to another team, and asks nobody about cancelling there', async () => {
      const id = await meet.accepted();
      const booked = await meet.group();
      await meet.done(id, {
        command: 'schedule',
        to: { meeting: booked.id, minutes: 30 },
      });
      await meet.done(id, { command: 'ask-cancel' }, 'asker');
      await meet.give(id, {
        command: 'forward',
        to: { team: 'group:default/other-team' },
        reason: 'Heidän.',
      });
      expect((await meet.meeting('worker', booked.id)).agenda).toEqual([]);
      const theirs = await meet.read('other-worker', id);
      expect(theirs.allowedActions).not.toContain('cancel');
      expect((await meet.read('asker', id)).allowedActions).toContain('cancel');
    });

    it('keeps places, links and roles sealed', async () => {
      const id = await meet.accepted();
      await meet.book(id);
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
  },
);
