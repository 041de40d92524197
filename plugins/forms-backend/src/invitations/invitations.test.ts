import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { AccessLog } from '../access/AccessLog';
import { testDatabases } from '../__testUtils__/databases';
import {
  inviter,
  network,
  otherTeam,
  theirView,
} from '../__testUtils__/inviter';
import { expectRefused } from '../__testUtils__/expectRefused';

const databases = testDatabases();
jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())(
  'several experts on %s',
  databaseId => {
    let knex: Knex;
    let team: Awaited<ReturnType<typeof inviter>>;

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      team = await inviter(knex);
    });

    it('asks another team, joins its view into the answer, and names it by role', async () => {
      const id = await team.accepted();
      await expectRefused(
        team.as('other-worker').get(`/v1/submissions/${id}`),
        404,
        'submission-not-found',
      );
      await team.invite(id, otherTeam, {
        question: 'Mitä ajattelette turvasta?',
        by: '2090-01-31',
      });

      const seen = await team.read('other-worker', id);
      expect(seen).toMatchObject({
        relations: ['invited'],
        allowedActions: [],
        experts: [
          {
            ref: otherTeam,
            kind: 'team',
            name: { fi: 'Tiimi other-team' },
            state: 'invited',
            question: 'Mitä ajattelette turvasta?',
            by: '2090-01-31',
            isMine: true,
            mayWrite: true,
            hasView: false,
          },
        ],
      });
      const first = await team.write('other-worker', id, theirView).expect(201);
      expect(first.body).toEqual({
        number: 1,
        at: expect.any(String),
        actor: 'user:default/other-worker',
        role: theirView.role,
        text: theirView.text,
      });
      await team
        .write(
          'other-worker',
          id,
          { ...theirView, text: 'Ensin turvaa, sitten puhetta.' },
          { seen: 1 },
        )
        .expect(201);

      expect(await team.expertIn('worker', id)).toMatchObject({
        ref: otherTeam,
        hasView: true,
        view: { number: 2, text: 'Ensin turvaa, sitten puhetta.' },
      });
      // The requester knows the unit, and reads the view in the answer.
      const told = await team.expertIn('asker', id);
      expect(told).toEqual({
        kind: 'team',
        name: expect.objectContaining({ fi: 'Tiimi other-team' }),
        state: 'invited',
        invitedAt: expect.any(String),
        by: '2090-01-31',
        hasView: true,
      });

      const answer = {
        command: 'answer',
        version: 1,
        answers: { advice: 'Turva ensin.' },
        language: 'fi',
      };
      await (
        await team.give(id, answer)
      ).body;
      const answered = await team.read('asker', id);
      expect(answered.answer?.contributors).toEqual([
        {
          role: theirView.role,
          unit: expect.objectContaining({ fi: 'Tiimi other-team' }),
        },
      ]);
      expect(JSON.stringify(answered.answer)).not.toContain('other-worker"');
      expect(answered.events.map(({ command }) => command)).toEqual([
        'submit',
        'accept',
        'invite',
        'answer',
      ]);
      // Answered, the view stands as it was.
      await expectRefused(
        team.write('other-worker', id, theirView, { seen: 2 }),
        409,
        'command-not-allowed',
      );
      expect(
        (await team.expertIn('other-worker', id)).mayWrite,
      ).toBeUndefined();
      expect(await new AccessLog().firstBroken(knex, id)).toBeUndefined();
    });

    it('names a person only where the team says so', async () => {
      const id = await team.accepted();
      await team.invite(id, 'user:default/networker');
      const view = {
        as: 'user:default/networker',
        role: 'Psykologi',
        text: 'Näin ajattelen.',
      };
      await team.write('networker', id, view).expect(201);
      expect((await team.expertIn('worker', id)).name?.fi).toBe(
        'Nimi networker',
      );
      // To others a person is their unit.
      expect((await team.expertIn('asker', id)).name?.fi).toBe('Tiimi office');
      const event = (await team.read('asker', id)).events.find(
        one => one.command === 'invite',
      );
      expect(event?.expert).toMatchObject({
        kind: 'person',
        name: { fi: 'Tiimi office' },
      });

      const answer = {
        command: 'answer',
        version: 1,
        answers: { advice: 'A' },
        language: 'fi',
      };
      await expectRefused(
        team.give(id, { ...answer, byName: [otherTeam] }) as never,
        400,
        'not-contributor',
        '/byName',
      );
      const done = await team.give(id, {
        ...answer,
        byName: ['user:default/networker'],
      });
      expect(done.body.answer.contributors).toEqual([
        {
          role: 'Psykologi',
          unit: expect.objectContaining({ fi: 'Tiimi office' }),
          name: 'Nimi networker',
        },
      ]);
    });

    it('asks a network: whom it names reads, and nobody else of their office', async () => {
      const id = await team.accepted();
      await expectRefused(
        team.as('networker').get(`/v1/submissions/${id}`),
        404,
        'submission-not-found',
      );
      await team.invite(id, network);
      expect((await team.read('networker', id)).relations).toEqual(['invited']);
      await expectRefused(
        team.as('colleague').get(`/v1/submissions/${id}`),
        404,
        'submission-not-found',
      );
    });

    it('closes the case at once to whom the team thanks, and lets it ask again', async () => {
      const id = await team.accepted();
      await team.invite(id, otherTeam);
      await team.write('other-worker', id, theirView).expect(201);
      expect(
        (await team.give(id, { command: 'uninvite', ref: otherTeam })).status,
      ).toBe(200);
      await expectRefused(
        team.as('other-worker').get(`/v1/submissions/${id}`),
        404,
        'submission-not-found',
      );
      await expectRefused(
        team.write('other-worker', id, theirView, { seen: 1 }),
        404,
        'submission-not-found',
      );
      // What they wrote stays with the team.
      expect(await team.expertIn('worker', id)).toMatchObject({
        state: 'ended',
        view: { text: theirView.text },
      });
      await expectRefused(
        (await team.give(id, { command: 'uninvite', ref: otherTeam })) as never,
        409,
        'not-invited',
        '/ref',
      );
      await team.invite(id, otherTeam);
      expect((await team.read('other-worker', id)).experts).toHaveLength(1);
    });

    it('ends the invitations with a forward, and the views go along', async () => {
      const id = await team.accepted();
      await team.invite(id, 'user:default/networker');
      await team
        .write('networker', id, {
          as: 'user:default/networker',
          role: 'Psykologi',
          text: 'Ajatus',
        })
        .expect(201);
      const to = {
        command: 'forward',
        to: { team: otherTeam },
        reason: 'Heidän alaansa.',
      };
      expect((await team.give(id, to)).status).toBe(200);
      await expectRefused(
        team.as('networker').get(`/v1/submissions/${id}`),
        404,
        'submission-not-found',
      );
      expect(await team.expertIn('other-worker', id)).toMatchObject({
        state: 'ended',
        view: { text: 'Ajatus' },
      });
    });

    it.each([
      ['nobody knows', 'group:default/ghost', 400, 'expert-unknown'],
      ['is of another kind', 'region:default/kainuu', 400, 'expert-unknown'],
      ['has ended', 'expertnetwork:default/bygone', 400, 'expert-ended'],
      ['has not begun', 'group:default/to-come', 400, 'expert-ended'],
      ['is the team itself', 'group:default/team', 409, 'expert-there'],
      ['asked', 'user:default/asker', 409, 'expert-there'],
    ])('does not ask whom who %s', async (_why, ref, status, type) => {
      const id = await team.accepted();
      const response = (await team.give(id, {
        command: 'invite',
        ref,
      })) as never;
      await expectRefused(response, status, type, '/ref');
    });

    it('asks nobody twice at a time, and for no day that is past', async () => {
      const id = await team.accepted();
      await team.invite(id, otherTeam);
      await expectRefused(
        (await team.give(id, { command: 'invite', ref: otherTeam })) as never,
        409,
        'expert-there',
      );
      const past = { command: 'invite', ref: network, by: '2020-01-01' };
      await expectRefused(
        (await team.give(id, past)) as never,
        400,
        'day-past',
        '/by',
      );
    });

    it('is for the team alone, and only while it has the case in hand', async () => {
      const id = await team.accepted();
      const request = { command: 'invite', ref: otherTeam };
      expect((await team.give(id, request, 'asker')).status).toBe(403);
      expect((await team.give(id, request, 'other-worker')).status).toBe(404);
      expect((await team.give(id, request, 'nobody')).status).toBe(404);
      const { id: fresh } = await team.use.sent();
      expect((await team.give(fresh, request)).status).toBe(409);
    });
  },
);
