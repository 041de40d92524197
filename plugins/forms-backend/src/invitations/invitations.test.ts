import { randomUUID } from 'node:crypto';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { Expert, SubmissionView } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { AccessLog } from '../access/AccessLog';
import { aForm, anAnswerForm } from '../__testUtils__/aForm';
import { testDatabases } from '../__testUtils__/databases';
import { catalogEntities } from '../__testUtils__/people';
import { refused } from '../__testUtils__/refused';
import { refuseRows } from '../__testUtils__/refuseRows';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

const network = 'expertnetwork:default/separation';
const entity = (kind: string, name: string, spec: object) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default', title: name },
  spec: spec as never,
});
const inNetwork = (name: string, groups: readonly string[] = []) => ({
  ...entity('User', name, { profile: { displayName: `Nimi ${name}` } }),
  relations: [
    { type: 'memberOfNetwork', targetRef: network },
    ...groups.map(group => ({ type: 'memberOf', targetRef: group })),
  ],
});
const entities = [
  ...catalogEntities,
  inNetwork('networker', ['group:default/office']),
  entity('ExpertNetwork', 'separation', { names: { fi: 'Vaativa ero' } }),
  entity('ExpertNetwork', 'bygone', { validTo: '2023-12-31' }),
  entity('Group', 'to-come', { type: 'expert-team', validFrom: '2090-01-01' }),
  entity('Region', 'kainuu', {}),
];

describe.each(databases.eachSupportedId())(
  'several experts on %s',
  databaseId => {
    let knex: Knex;
    let as: (name: string) => Client;
    let use: ReturnType<typeof requester>;

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      const forms = [
        aForm({
          access: {
            note: { read: ['requester', 'owner'] },
            details: { read: ['requester', 'owner'] },
            more: { read: ['requester', 'owner', 'invited'] },
          },
        }),
        anAnswerForm(),
      ];
      const catalog = catalogServiceMock.factory({ entities });
      ({ as } = await startForms({ knex, forms, catalog }));
      use = requester(as);
    });

    const read = async (who: string, id: string): Promise<SubmissionView> =>
      (await as(who).get(`/v1/submissions/${id}`).expect(200)).body;
    const give = async (id: string, request: object, who = 'worker') => {
      const { revision } = await knex('submissions').where({ id }).first();
      return use.command(who, id, request, { revision });
    };
    const invite = async (id: string, ref: string, more: object = {}) => {
      const done = await give(id, { command: 'invite', ref, ...more });
      expect([done.status, done.body.error]).toEqual([200, undefined]);
    };
    const accepted = async (answers: object = goodAnswers) => {
      const { id } = await use.sent(answers);
      await use.command('worker', id, { command: 'accept' }).expect(200);
      return id;
    };
    const write = (
      who: string,
      id: string,
      request: object,
      { seen = 0, key = randomUUID() as string } = {},
    ) =>
      as(who)
        .post(`/v1/submissions/${id}/views`, request)
        .set('Idempotency-Key', key)
        .set('If-Match', `"${seen}"`);
    const decline = (
      who: string,
      id: string,
      request: object,
      key: string = randomUUID(),
    ) =>
      as(who)
        .post(`/v1/submissions/${id}/views/decline`, request)
        .set('Idempotency-Key', key);
    const expertIn = async (who: string, id: string): Promise<Expert> =>
      (await read(who, id)).experts![0];

    const otherTeam = 'group:default/other-team';
    const theirView = {
      as: otherTeam,
      role: 'Lastenpsykiatrian asiantuntija',
      text: 'Lapsi tarvitsee ensin turvaa.',
    };

    it('asks another team, joins its view into the answer, and names it by role', async () => {
      const id = await accepted();
      await refused(
        as('other-worker').get(`/v1/submissions/${id}`),
        404,
        'submission-not-found',
      );
      await invite(id, otherTeam, {
        question: 'Mitä ajattelette turvasta?',
        by: '2090-01-31',
      });

      const seen = await read('other-worker', id);
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
      const first = await write('other-worker', id, theirView).expect(201);
      expect(first.body).toEqual({
        number: 1,
        at: expect.any(String),
        actor: 'user:default/other-worker',
        role: theirView.role,
        text: theirView.text,
      });
      await write(
        'other-worker',
        id,
        { ...theirView, text: 'Ensin turvaa, sitten puhetta.' },
        { seen: 1 },
      ).expect(201);

      expect(await expertIn('worker', id)).toMatchObject({
        ref: otherTeam,
        hasView: true,
        view: { number: 2, text: 'Ensin turvaa, sitten puhetta.' },
      });
      // The requester knows the unit, and reads the view in the answer.
      const told = await expertIn('asker', id);
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
        await give(id, answer)
      ).body;
      const answered = await read('asker', id);
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
      await refused(
        write('other-worker', id, theirView, { seen: 2 }),
        409,
        'command-not-allowed',
      );
      expect((await expertIn('other-worker', id)).mayWrite).toBeUndefined();
      expect(await new AccessLog().firstBroken(knex, id)).toBeUndefined();
    });

    it('names a person only where the team says so', async () => {
      const id = await accepted();
      await invite(id, 'user:default/networker');
      const view = {
        as: 'user:default/networker',
        role: 'Psykologi',
        text: 'Näin ajattelen.',
      };
      await write('networker', id, view).expect(201);
      expect((await expertIn('worker', id)).name?.fi).toBe('Nimi networker');
      // To others a person is their unit.
      expect((await expertIn('asker', id)).name?.fi).toBe('Tiimi office');
      const event = (await read('asker', id)).events.find(
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
      await refused(
        give(id, { ...answer, byName: [otherTeam] }) as never,
        400,
        'not-contributor',
        '/byName',
      );
      const done = await give(id, {
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

    it('shows the invited what their relation opens, the talk of both sides and no note', async () => {
      const id = await accepted({
        ...goodAnswers,
        more: true,
        details: 'Salaisuus',
        note: 'Tiimille',
      });
      await as('worker')
        .post(`/v1/submissions/${id}/messages`, {
          kind: 'note',
          text: 'Muistiinpano',
        })
        .set('Idempotency-Key', randomUUID())
        .expect(201);
      await as('asker')
        .post(`/v1/submissions/${id}/messages`, {
          kind: 'message',
          text: 'Lisätieto',
        })
        .set('Idempotency-Key', randomUUID())
        .expect(201);
      await invite(id, otherTeam);
      const seen = await read('other-worker', id);
      expect(seen.answers).toEqual({ ...goodAnswers, more: true });
      expect(seen.messages?.map(({ text }) => text)).toEqual(['Lisätieto']);
      for (const kind of ['message', 'note']) {
        await refused(
          as('other-worker')
            .post(`/v1/submissions/${id}/messages`, { kind, text: 'Hei' })
            .set('Idempotency-Key', randomUUID()),
          403,
          'not-allowed',
        );
      }
    });

    it('keeps the views of experts from each other, and the questions too', async () => {
      const id = await accepted();
      await invite(id, otherTeam, { question: 'Kysymys tiimille' });
      await invite(id, 'user:default/networker', {
        question: 'Kysymys henkilölle',
      });
      await write('other-worker', id, theirView).expect(201);
      const seen = JSON.stringify((await read('networker', id)).experts);
      expect(seen).toContain('Kysymys henkilölle');
      expect(seen).not.toContain('Kysymys tiimille');
      expect(seen).not.toContain(theirView.text);
      expect(seen).toContain('Tiimi other-team');
    });

    it('asks a network: whom it names reads, and nobody else of their office', async () => {
      const id = await accepted();
      await refused(
        as('networker').get(`/v1/submissions/${id}`),
        404,
        'submission-not-found',
      );
      await invite(id, network);
      expect((await read('networker', id)).relations).toEqual(['invited']);
      await refused(
        as('colleague').get(`/v1/submissions/${id}`),
        404,
        'submission-not-found',
      );
    });

    it('closes the case at once to whom the team thanks, and lets it ask again', async () => {
      const id = await accepted();
      await invite(id, otherTeam);
      await write('other-worker', id, theirView).expect(201);
      expect(
        (await give(id, { command: 'uninvite', ref: otherTeam })).status,
      ).toBe(200);
      await refused(
        as('other-worker').get(`/v1/submissions/${id}`),
        404,
        'submission-not-found',
      );
      await refused(
        write('other-worker', id, theirView, { seen: 1 }),
        404,
        'submission-not-found',
      );
      // What they wrote stays with the team.
      expect(await expertIn('worker', id)).toMatchObject({
        state: 'ended',
        view: { text: theirView.text },
      });
      await refused(
        (await give(id, { command: 'uninvite', ref: otherTeam })) as never,
        409,
        'not-invited',
        '/ref',
      );
      await invite(id, otherTeam);
      expect((await read('other-worker', id)).experts).toHaveLength(1);
    });

    it('lets the invited decline, once however often it is sent, and reads no more', async () => {
      const id = await accepted();
      await invite(id, otherTeam, { question: 'Ehdittekö?' });
      const key = randomUUID();
      await decline(
        'other-worker',
        id,
        { as: otherTeam, reason: 'Emme ehdi.' },
        key,
      ).expect(200);
      const again = await decline(
        'other-worker',
        id,
        { as: otherTeam, reason: 'Emme ehdi.' },
        key,
      ).expect(200);
      expect(again.headers['idempotency-replayed']).toBe('true');
      await refused(
        as('other-worker').get(`/v1/submissions/${id}`),
        404,
        'submission-not-found',
      );
      await refused(
        decline('other-worker', id, { as: otherTeam }),
        404,
        'submission-not-found',
      );
      expect(await expertIn('worker', id)).toMatchObject({
        state: 'declined',
        question: 'Ehdittekö?',
        reason: 'Emme ehdi.',
      });
      expect(await expertIn('asker', id)).not.toHaveProperty('reason');
    });

    it('ends the invitations with a forward, and the views go along', async () => {
      const id = await accepted();
      await invite(id, 'user:default/networker');
      await write('networker', id, {
        as: 'user:default/networker',
        role: 'Psykologi',
        text: 'Ajatus',
      }).expect(201);
      const to = {
        command: 'forward',
        to: { team: otherTeam },
        reason: 'Heidän alaansa.',
      };
      expect((await give(id, to)).status).toBe(200);
      await refused(
        as('networker').get(`/v1/submissions/${id}`),
        404,
        'submission-not-found',
      );
      expect(await expertIn('other-worker', id)).toMatchObject({
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
      const id = await accepted();
      const response = (await give(id, { command: 'invite', ref })) as never;
      await refused(response, status, type, '/ref');
    });

    it('asks nobody twice at a time, and for no day that is past', async () => {
      const id = await accepted();
      await invite(id, otherTeam);
      await refused(
        (await give(id, { command: 'invite', ref: otherTeam })) as never,
        409,
        'expert-there',
      );
      const past = { command: 'invite', ref: network, by: '2020-01-01' };
      await refused((await give(id, past)) as never, 400, 'day-past', '/by');
    });

    it('is for the team alone, and only while it has the case in hand', async () => {
      const id = await accepted();
      const request = { command: 'invite', ref: otherTeam };
      expect((await give(id, request, 'asker')).status).toBe(403);
      expect((await give(id, request, 'other-worker')).status).toBe(404);
      expect((await give(id, request, 'nobody')).status).toBe(404);
      const { id: fresh } = await use.sent();
      expect((await give(fresh, request)).status).toBe(409);
    });

    it('takes no view from those who are not asked, nor for others', async () => {
      const id = await accepted();
      await invite(id, otherTeam);
      const own = { ...theirView, as: 'user:default/worker' };
      await refused(write('worker', id, own), 403, 'not-allowed');
      await refused(write('other-worker', id, own), 403, 'not-allowed');
      await refused(
        write('nobody', id, theirView),
        404,
        'submission-not-found',
      );
      await refused(
        as('other-worker')
          .post(`/v1/submissions/${id}/views`, theirView)
          .set('Idempotency-Key', randomUUID()),
        428,
        'if-match-missing',
      );
      const code = { ...theirView, text: 'Lapsi 010594Y9032' };
      await refused(
        write('other-worker', id, code),
        400,
        'answers-invalid',
        '/text',
      );
    });

    it('overwrites nobody of the same team, and stores a view once', async () => {
      const id = await accepted();
      await invite(id, otherTeam);
      const key = randomUUID();
      await write('other-worker', id, theirView, { key }).expect(201);
      await write('other-worker', id, theirView, { key }).expect(201);
      expect(await knex('case_views').where({ case_id: id })).toHaveLength(1);
      const late = await refused(
        write('other-worker', id, { ...theirView, text: 'Toinen' }),
        412,
        'view-changed',
      );
      expect(late).toMatchObject({
        revision: 1,
        changedBy: 'user:default/other-worker',
      });
    });

    it('keeps every word sealed, and stores nothing where a part is refused', async () => {
      const secret = 'Kanarialintu';
      const id = await accepted();
      await invite(id, otherTeam, { question: secret });
      const mend = await refuseRows(knex, 'access_log');
      const failed = await write('other-worker', id, {
        ...theirView,
        text: secret,
      });
      await mend();
      expect(failed.status).toBe(500);
      expect(await knex('case_views').where({ case_id: id })).toEqual([]);
      await write('other-worker', id, {
        ...theirView,
        role: secret,
        text: secret,
      }).expect(201);
      await decline('other-worker', id, {
        as: otherTeam,
        reason: secret,
      }).expect(200);
      for (const table of [
        'case_invitations',
        'case_views',
        'case_events',
        'idempotency',
        'outbox',
      ]) {
        expect(JSON.stringify(await knex(table).select())).not.toContain(
          secret,
        );
      }
    });
  },
);
