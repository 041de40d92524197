import { randomUUID } from 'node:crypto';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { inviter, otherTeam, theirView } from '../__testUtils__/inviter';
import { expectRefused } from '../__testUtils__/expectRefused';
import { refuseRows } from '../__testUtils__/refuseRows';
import { goodAnswers } from '../__testUtils__/requester';

const databases = testDatabases();
jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())('who is asked on %s', databaseId => {
  let knex: Knex;
  let team: Awaited<ReturnType<typeof inviter>>;

  beforeAll(async () => {
    knex = await databases.init(databaseId as TestDatabaseId);
    team = await inviter(knex);
  });

  it('shows the invited what their relation opens, the talk of both sides and no note', async () => {
    const id = await team.accepted({
      ...goodAnswers,
      more: true,
      details: 'Salaisuus',
    });
    await team
      .as('worker')
      .post(`/v1/submissions/${id}/messages`, {
        kind: 'note',
        text: 'Muistiinpano',
      })
      .set('Idempotency-Key', randomUUID())
      .expect(201);
    await team
      .as('asker')
      .post(`/v1/submissions/${id}/messages`, {
        kind: 'message',
        text: 'Lisätieto',
      })
      .set('Idempotency-Key', randomUUID())
      .expect(201);
    await team.invite(id, otherTeam);
    const seen = await team.read('other-worker', id);
    expect(seen.answers).toEqual({ ...goodAnswers, more: true });
    expect(seen.messages?.map(({ text }) => text)).toEqual(['Lisätieto']);
    for (const kind of ['message', 'note']) {
      await expectRefused(
        team
          .as('other-worker')
          .post(`/v1/submissions/${id}/messages`, { kind, text: 'Hei' })
          .set('Idempotency-Key', randomUUID()),
        403,
        'not-allowed',
      );
    }
  });

  it('keeps the views of experts from each other, and the questions too', async () => {
    const id = await team.accepted();
    await team.invite(id, otherTeam, { question: 'Kysymys tiimille' });
    await team.invite(id, 'user:default/networker', {
      question: 'Kysymys henkilölle',
    });
    await team.write('other-worker', id, theirView).expect(201);
    const seen = JSON.stringify((await team.read('networker', id)).experts);
    expect(seen).toContain('Kysymys henkilölle');
    expect(seen).not.toContain('Kysymys tiimille');
    expect(seen).not.toContain(theirView.text);
    expect(seen).toContain('Tiimi other-team');
  });

  it('lets the invited decline, once however often it is sent, and reads no more', async () => {
    const id = await team.accepted();
    await team.invite(id, otherTeam, { question: 'Ehdittekö?' });
    const key = randomUUID();
    await team
      .decline('other-worker', id, { as: otherTeam, reason: 'Emme ehdi.' }, key)
      .expect(200);
    const again = await team
      .decline('other-worker', id, { as: otherTeam, reason: 'Emme ehdi.' }, key)
      .expect(200);
    expect(again.headers['idempotency-replayed']).toBe('true');
    await expectRefused(
      team.as('other-worker').get(`/v1/submissions/${id}`),
      404,
      'submission-not-found',
    );
    await expectRefused(
      team.decline('other-worker', id, { as: otherTeam }),
      404,
      'submission-not-found',
    );
    expect(await team.expertIn('worker', id)).toMatchObject({
      state: 'declined',
      question: 'Ehdittekö?',
      reason: 'Emme ehdi.',
    });
    expect(await team.expertIn('asker', id)).not.toHaveProperty('reason');
  });

  it('takes no view from those who are not asked, nor for others', async () => {
    const id = await team.accepted();
    await team.invite(id, otherTeam);
    const own = { ...theirView, as: 'user:default/worker' };
    await expectRefused(team.write('worker', id, own), 403, 'not-allowed');
    await expectRefused(
      team.write('other-worker', id, own),
      403,
      'not-allowed',
    );
    await expectRefused(
      team.write('nobody', id, theirView),
      404,
      'submission-not-found',
    );
    await expectRefused(
      team
        .as('other-worker')
        .post(`/v1/submissions/${id}/views`, theirView)
        .set('Idempotency-Key', randomUUID()),
      428,
      'if-match-missing',
    );
    const code = { ...theirView, text: 'Lapsi 010594Y9032' };
    await expectRefused(
      team.write('other-worker', id, code),
      400,
      'answers-invalid',
      '/text',
    );
  });

  it('overwrites nobody of the same team, and stores a view once', async () => {
    const id = await team.accepted();
    await team.invite(id, otherTeam);
    const key = randomUUID();
    await team.write('other-worker', id, theirView, { key }).expect(201);
    await team.write('other-worker', id, theirView, { key }).expect(201);
    expect(await knex('case_views').where({ case_id: id })).toHaveLength(1);
    const late = await expectRefused(
      team.write('other-worker', id, { ...theirView, text: 'Toinen' }),
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
    const id = await team.accepted();
    await team.invite(id, otherTeam, { question: secret });
    const mend = await refuseRows(knex, 'access_log');
    const failed = await team.write('other-worker', id, {
      ...theirView,
      text: secret,
    });
    await mend();
    expect(failed.status).toBe(500);
    expect(await knex('case_views').where({ case_id: id })).toEqual([]);
    await team
      .write('other-worker', id, {
        ...theirView,
        role: secret,
        text: secret,
      })
      .expect(201);
    await team
      .decline('other-worker', id, {
        as: otherTeam,
        reason: secret,
      })
      .expect(200);
    for (const table of [
      'case_invitations',
      'case_views',
      'case_events',
      'idempotency',
      'outbox',
    ]) {
      expect(JSON.stringify(await knex(table).select())).not.toContain(secret);
    }
  });
});
