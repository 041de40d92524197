import { randomUUID } from 'node:crypto';
import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { SubmissionReceipt } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())('requests on %s', databaseId => {
  let knex: Knex;
  let as: (name: string) => Client;

  beforeAll(async () => {
    knex = await databases.init(databaseId as TestDatabaseId);
    ({ as } = await startForms({ knex }));
  });

  const good = { urgency: 'normal', topic: 'Miten tukea siirtymää?' };
  const submit = (
    answers: object = good,
    key: string = randomUUID(),
    who = 'asker',
  ) =>
    as(who)
      .post('/v1/submissions', {
        form: 'help-request',
        version: 1,
        answers,
        language: 'fi',
      })
      .set('Idempotency-Key', key);
  const sent = async (answers: object = good): Promise<SubmissionReceipt> => {
    const { body, status } = await submit(answers);
    expect([status, body]).toEqual([201, expect.anything()]);
    return body;
  };

  it('goes from the asker to the team and comes back answered', async () => {
    const receipt = await sent({
      ...good,
      team: 'group:default/team',
      note: 'vain teille',
    });
    expect(receipt).toMatchObject({
      state: 'submitted',
      owner: 'group:default/team',
      ownerName: { fi: 'Tiimi team' },
      routing: { rule: 'named', promise: 5, fallback: false },
    });
    expect(receipt.reference).toMatch(/^OT-\d{4}-[0-9A-Z]{6}$/);
    expect(receipt.answerBy).toMatch(/^\d{4}-\d{2}-\d{2}$/);

    const inbox = await as('worker').get(
      '/v1/submissions?view=inbox&state=submitted',
    );
    expect(inbox.body.items.map((item: { id: string }) => item.id)).toContain(
      receipt.id,
    );
    const path = `/v1/submissions/${receipt.id}`;
    const opened = await as('worker').get(path);
    expect(opened.headers.etag).toBe('"1"');
    expect(opened.body).toMatchObject({
      relations: ['owner'],
      answers: { topic: good.topic, note: 'vain teille' },
      allowedActions: ['accept', 'decline'],
      events: [
        { command: 'submit', state: 'submitted', actor: 'user:default/asker' },
      ],
    });

    const accepted = await as('worker')
      .post(`${path}/commands`, { command: 'accept' })
      .set('Idempotency-Key', randomUUID())
      .set('If-Match', '"1"');
    expect(accepted.status).toBe(200);
    expect(accepted.body).toMatchObject({
      state: 'accepted',
      assignee: 'user:default/worker',
      allowedActions: ['answer', 'decline'],
    });

    const answered = await as('worker')
      .post(`${path}/commands`, {
        command: 'answer',
        version: 1,
        answers: { advice: 'Sopikaa palaveri.' },
        language: 'fi',
      })
      .set('Idempotency-Key', randomUUID())
      .set('If-Match', accepted.headers.etag);
    expect(answered.status).toBe(200);

    const read = await as('asker').get(path);
    expect(read.body).toMatchObject({
      state: 'answered',
      revision: 3,
      relations: ['requester'],
      answer: {
        form: 'help-answer',
        formVersion: 1,
        answers: { advice: 'Sopikaa palaveri.' },
        actor: 'user:default/worker',
      },
      allowedActions: ['close'],
    });
    // Only the team may read the note; the one who wrote it knows it.
    expect(read.body.answers).not.toHaveProperty('note');
    expect(read.body.evaluation.answers).not.toHaveProperty('note');

    const closed = await as('asker')
      .post(`${path}/commands`, { command: 'close' })
      .set('Idempotency-Key', randomUUID())
      .set('If-Match', '"3"');
    expect(closed.body).toMatchObject({ state: 'closed', allowedActions: [] });
  });
});
