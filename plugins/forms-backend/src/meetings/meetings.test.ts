import { randomUUID } from 'node:crypto';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Meeting } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { AccessLog } from '../access/AccessLog';
import { testDatabases } from '../__testUtils__/databases';
import { meeter, plan } from '../__testUtils__/meeter';
import { expectRefused } from '../__testUtils__/expectRefused';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())(
  'meetings of a group on %s',
  databaseId => {
    let knex: Knex;
    let as: (name: string) => Client;
    let meet: ReturnType<typeof meeter>;

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      ({ as } = await startForms({ knex }));
      meet = meeter(as, knex);
    });

    it('takes several anonymous cases to one meeting of a group, each at its own time, and each reader sees their own', async () => {
      const first = await meet.accepted('asker');
      const second = await meet.accepted('colleague');
      const booked = await meet.group({ minutes: 90, withFamily: true });
      expect(booked).toMatchObject({
        isGroup: true,
        withFamily: true,
        agenda: [],
      });
      await meet.done(first, {
        command: 'schedule',
        to: { meeting: booked.id, minutes: 30 },
      });
      await meet.done(second, {
        command: 'schedule',
        to: { meeting: booked.id, minutes: 45 },
      });
      await meet.done(second, {
        command: 'invite',
        ref: 'group:default/other-team',
      });

      const ours = await meet.meeting('worker', booked.id);
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
      const theirs = await meet.meeting('asker', booked.id);
      expect(theirs).toMatchObject({
        mayChange: false,
        startsAt: '2090-01-10T07:00:00.000Z',
        endsAt: '2090-01-10T07:30:00.000Z',
        agenda: [{ case: first }],
      });
      expect(theirs.agenda).toHaveLength(1);
      expect(
        (await meet.meeting('other-worker', booked.id)).agenda.map(
          item => item.case,
        ),
      ).toEqual([second]);
      expect((await meet.read('asker', first)).meetings![0]).toMatchObject({
        minutes: 30,
        endsAt: '2090-01-10T07:30:00.000Z',
      });
      await expectRefused(
        as('nobody').get(`/v1/meetings/${booked.id}`),
        404,
        'meeting-not-found',
      );
      await expectRefused(
        as('nobody').get(`/v1/meetings/${randomUUID()}`),
        404,
        'meeting-not-found',
      );
      await expectRefused(
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
        const { answer: stored } = await meet.done(id, answer);
        expect(stored).toMatchObject({ metAt: '2026-01-10T07:00:00.000Z' });
      }
      expect(
        (await meet.meeting('worker', booked.id)).agenda.map(
          item => item.state,
        ),
      ).toEqual(['answered', 'answered']);
      expect(
        (await meet.read('colleague', second)).answer?.answers.advice,
      ).toBe(`Lausunto ${second}`);
    });

    it('fills the room that is left, and never two cases into the same minutes', async () => {
      const booked = await meet.group({ minutes: 60 });
      const ids = await Promise.all([
        meet.accepted(),
        meet.accepted(),
        meet.accepted(),
      ]);
      const join = (id: string, minutes: number) =>
        meet.give(id, {
          command: 'schedule',
          to: { meeting: booked.id, minutes },
        });
      expect((await join(ids[0], 30)).status).toBe(200);
      expect((await join(ids[1], 30)).status).toBe(200);
      await expectRefused(
        (await join(ids[2], 15)) as never,
        409,
        'agenda-full',
      );
      await meet.done(ids[0], {
        command: 'schedule',
        to: { leave: booked.id },
      });
      // The gap is free again; the other keeps their time.
      await meet.done(ids[2], {
        command: 'schedule',
        to: { meeting: booked.id, minutes: 15 },
      });
      expect(
        (await meet.meeting('worker', booked.id)).agenda.map(
          ({ case: id, startsAt }) => [id, startsAt],
        ),
      ).toEqual([
        [ids[2], '2090-01-10T07:00:00.000Z'],
        [ids[1], '2090-01-10T07:30:00.000Z'],
      ]);

      const narrow = await meet.group({ minutes: 30 });
      const two = await Promise.all([meet.accepted(), meet.accepted()]);
      const results = await Promise.all(
        two.map(id =>
          meet.give(id, {
            command: 'schedule',
            to: { meeting: narrow.id, minutes: 30 },
          }),
        ),
      );
      expect(results.filter(({ status }) => status === 200)).toHaveLength(1);
      expect((await meet.meeting('worker', narrow.id)).agenda).toHaveLength(1);
    });

    it('joins no meeting of another team, none that was cancelled, and none booked for one case', async () => {
      const id = await meet.accepted();
      const join = (meetingId: string) =>
        meet.give(id, {
          command: 'schedule',
          to: { meeting: meetingId, minutes: 30 },
        });
      const gone = await meet.group();
      await meet.cancel('worker', gone).expect(200);
      await expectRefused((await join(gone.id)) as never, 409, 'meeting-over');
      const own = (await meet.book(await meet.accepted())).meetings![0];
      await expectRefused(
        (await join(own.id)) as never,
        404,
        'meeting-not-found',
      );
      await knex('meetings')
        .where({ id: own.id })
        .update({ team: 'group:default/other-team', is_group: true });
      await expectRefused(
        (await join(own.id)) as never,
        404,
        'meeting-not-found',
      );
    });

    it('moves a meeting and changes its order, and tells everybody whose time or place changed', async () => {
      const [first, second] = await Promise.all([
        meet.accepted(),
        meet.accepted(),
      ]);
      const booked = await meet.group({ minutes: 60 });
      await meet.done(first, {
        command: 'schedule',
        to: { meeting: booked.id, minutes: 30 },
      });
      await meet.done(second, {
        command: 'schedule',
        to: { meeting: booked.id, minutes: 30 },
      });
      const before = await meet.meeting('worker', booked.id);
      const agenda = [
        { case: second, minutes: 20 },
        { case: first, minutes: 40 },
      ];
      const { minutes: _, ...rest } = plan;
      const same = { ...rest, minutes: 60 };
      const turned: Meeting = (
        await meet.put('worker', before, { plan: same, agenda }).expect(200)
      ).body;
      expect(
        turned.agenda.map(({ case: id, startsAt }) => [id, startsAt]),
      ).toEqual([
        [second, '2090-01-10T07:00:00.000Z'],
        [first, '2090-01-10T07:20:00.000Z'],
      ]);
      expect(await meet.eventsOf(first)).toEqual(['booked', 'moved']);

      await expectRefused(
        meet.put('worker', before, { plan: same }),
        412,
        'meeting-changed',
      );
      await expectRefused(
        meet.put('worker', turned, { plan: same, agenda: agenda.slice(1) }),
        412,
        'meeting-changed',
      );
      await expectRefused(
        meet.put('worker', turned, { plan: { ...same, minutes: 30 } }),
        409,
        'agenda-full',
      );
      await expectRefused(
        meet.put('asker', turned, { plan: same }),
        403,
        'not-allowed',
      );
      await expectRefused(
        meet.put('nobody', turned, { plan: same }),
        404,
        'meeting-not-found',
      );
      await expectRefused(
        as('worker').put(`/v1/meetings/${booked.id}`, { plan: same }),
        428,
        'if-match-missing',
      );

      await meet
        .put('worker', turned, { plan: { ...same, time: '13:00' } })
        .expect(200);
      expect(await meet.eventsOf(second)).toEqual(['booked', 'moved', 'moved']);
      expect((await meet.read('asker', second)).meetings![0].startsAt).toBe(
        '2090-01-10T11:00:00.000Z',
      );
      const { revision } = await knex('submissions')
        .where({ id: second })
        .first();
      expect(revision).toBe(5);
      expect(await new AccessLog().firstBroken(knex, second)).toBeUndefined();
    });

    it('calls a meeting off for every case in it, and a second time does nothing', async () => {
      const id = await meet.accepted();
      const booked = await meet.group();
      await meet.done(id, {
        command: 'schedule',
        to: { meeting: booked.id, minutes: 30 },
      });
      const before = await meet.meeting('worker', booked.id);
      await expectRefused(meet.cancel('asker', before), 403, 'not-allowed');
      expect((await meet.cancel('worker', before).expect(200)).body.state).toBe(
        'cancelled',
      );
      await meet.cancel('worker', before).expect(200);
      expect(await meet.eventsOf(id)).toEqual(['booked', 'cancelled']);
      expect((await meet.read('asker', id)).meetings![0].state).toBe(
        'cancelled',
      );
      // Free for another time.
      await meet.book(id);
    });

    it('lists the coming meetings of my teams and of my cases, the next first, in pages', async () => {
      const id = await meet.accepted();
      const later = await meet.group({ date: '2091-05-05' });
      const sooner = await meet.group({ date: '2091-05-04' });
      await meet.done(id, {
        command: 'schedule',
        to: { meeting: later.id, minutes: 30 },
      });
      const listed = async (who: string, query = '') =>
        (await as(who).get(`/v1/meetings?when=coming${query}`).expect(200))
          .body;
      const idsOf = ({ items }: { items: Meeting[] }) =>
        items.map(one => one.id);
      const all = idsOf(await listed('second-worker'));
      expect(all.indexOf(sooner.id)).toBeLessThan(all.indexOf(later.id));
      expect(idsOf(await listed('asker'))).toContain(later.id);
      expect(idsOf(await listed('asker'))).not.toContain(sooner.id);
      expect(idsOf(await listed('nobody'))).toEqual([]);

      await Promise.all(
        Array.from({ length: 55 }, () => meet.group({ date: '2092-01-01' })),
      );
      const first = await listed('worker');
      expect(first.items).toHaveLength(50);
      const second = await listed('worker', `&cursor=${first.nextCursor}`);
      const walked = [...idsOf(first), ...idsOf(second)];
      expect(new Set(walked).size).toBe(walked.length);
      expect(walked.length).toBeGreaterThan(56);
      await expectRefused(
        as('worker').get('/v1/meetings?cursor=bad'),
        400,
        'cursor-invalid',
      );
    });

    it('books a group meeting once, and only for one’s own team', async () => {
      const key = randomUUID();
      const first = await meet.create('worker', {}, key).expect(201);
      const again = await meet.create('worker', {}, key).expect(201);
      expect(again.body).toEqual(first.body);
      await expectRefused(meet.create('asker'), 403, 'not-allowed');
      await expectRefused(meet.create('other-worker'), 403, 'not-allowed');
    });
  },
);
