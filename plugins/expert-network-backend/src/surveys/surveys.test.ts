import {
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { DirectorySnapshot } from '@tukiverkko/plugin-expert-network-node';
import type { Knex } from 'knex';
import request from 'supertest';
import { testDatabases } from '../__testUtils__/databases';
import { recordEntities } from '../__testUtils__/recordEntities';
import { aUnit, startRecords } from '../__testUtils__/startRecords';
import type { Reader } from '../upkeep/Readers';
import { answersByRegion } from './answersByRegion';
import { RemindersStore } from './RemindersStore';
import { RemindOrganisations } from './RemindOrganisations';
import { SurveysStore } from './SurveysStore';

const databases = testDatabases();
jest.setTimeout(60_000);

const id = '7d0c2b1e-0000-4000-8000-000000000001';
const other = '7d0c2b1e-0000-4000-8000-000000000002';
const organisation = (name: string) => `group:default/${name}`;

/** An organisation as the catalogue has it. */
const employer = (
  name: string,
  serves: readonly string[],
  members: readonly string[],
  more: object = {},
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name },
  spec: {
    type: 'organisation',
    names: { fi: name, sv: `${name} sv`, en: `${name} en` },
    serves: [...serves],
    languages: ['fi'],
    children: [],
    ...more,
  },
  relations: members.map(member => ({
    type: 'hasMember',
    targetRef: `user:default/${member}`,
  })),
});

/** Beside `organisaatio` of Etelä-Savo: one of two counties, one of another area, one that has ended. */
const entities: readonly Entity[] = [
  ...recordEntities,
  employer('savot', ['etela-savo', 'pohjois-savo'], ['aino', 'eero', 'ilta'], {
    roles: [
      {
        names: { fi: 'Vetäjä', sv: 'Ledare', en: 'Head' },
        person: 'aino',
        deputy: 'eero',
      },
    ],
  }),
  employer('etelan', ['yta-etela'], ['pilvi']),
  employer('lopettanut', ['etela-savo'], [], { validTo: '2022-12-31' }),
];

describe('answers by region', () => {
  const names: Readonly<Record<string, string>> = { a: 'Ahti', b: 'Behm' };
  const nameOf = (ref: string) => {
    const fi = names[ref];
    return fi ? { fi, sv: fi, en: fi } : undefined;
  };

  it('count an organisation of two regions in both, and the whole country last', () => {
    const rows = answersByRegion(
      [
        { regions: ['b', 'a'], answeredOn: '2026-11-22' },
        { regions: [], answeredOn: null },
        { regions: ['b'], answeredOn: null },
        { regions: ['gone'], answeredOn: null },
      ],
      nameOf,
    );
    expect(
      rows.map(({ ref, name, asked, answered }) => [
        ref,
        name?.fi,
        asked,
        answered,
      ]),
    ).toEqual([
      ['a', 'Ahti', 1, 1],
      ['b', 'Behm', 2, 1],
      ['gone', undefined, 1, 0],
      [null, undefined, 1, 0],
    ]);
  });
});

describe.each(databases.eachSupportedId())('surveys on %s', databaseId => {
  let knex: Knex;
  let room: Awaited<ReturnType<typeof startRecords>>;

  beforeAll(async () => {
    knex = await databases.init(databaseId as TestDatabaseId);
    room = await startRecords({ knex, entities });
  });
  afterAll(() => room.stop());
  beforeEach(async () => {
    await knex('survey_reminders').delete();
    await knex('survey_organisations').delete();
    await knex('surveys').delete();
  });

  const round = { name: 'Syksyn kartoitus', due: '2999-01-31' };
  const open = (body: object = round, who = 'taimi', as = id) =>
    request(room.server)
      .put(`/api/expert-network/v1/surveys/${as}`)
      .set('Authorization', room.as(who))
      .send(body);
  const waiting = async (who: string) =>
    (await room.get('/v1/surveys/waiting', who).expect(200)).body.items;
  const send = (requester: string, survey: unknown, caseId?: string) =>
    room.tell({
      event: 'submitted',
      requester: `user:default/${requester}`,
      answers: { ...aUnit, nameFi: `Tiimi ${requester}`, survey },
      ...(caseId && { caseId }),
    });
  const read = async (as = id) =>
    (await room.get(`/v1/surveys/${as}`, 'taimi').expect(200)).body;
  const answered = async () =>
    (await read()).organisations
      .filter((one: { answeredOn: string | null }) => one.answeredOn)
      .map(({ ref }: { ref: string }) => ref);

  it('ask all organisations in force of the area, or those that were chosen', async () => {
    const { body } = await open().expect(200);
    expect(body).toMatchObject({
      ...round,
      id,
      state: 'open',
      asked: 2,
      answered: 0,
      organisations: [
        { ref: organisation('organisaatio'), answeredOn: null },
        { ref: organisation('savot'), answeredOn: null },
      ],
      regions: [
        { ref: 'region:default/etela-savo', asked: 2, answered: 0 },
        { ref: 'region:default/pohjois-savo', asked: 1, answered: 0 },
      ],
    });
    const some = { ...round, organisations: [organisation('savot')] };
    expect((await open(some, 'taimi', other)).body.asked).toBe(1);
    const { body: all } = await room.get('/v1/surveys', 'taimi').expect(200);
    expect(all.items.map((one: { id: string }) => one.id)).toEqual([other, id]);
    expect(all.organisations.map(({ ref }: { ref: string }) => ref)).toEqual([
      organisation('organisaatio'),
      organisation('savot'),
    ]);
  });

  it('are opened once however often they are sent', async () => {
    await open().expect(200);
    const { body } = await open({ ...round, name: 'Toinen' }).expect(200);
    expect(body.name).toBe(round.name);
    expect(await knex('surveys')).toHaveLength(1);
    expect(await knex('survey_organisations')).toHaveLength(2);
  });

  it('are the coordination team’s own: nobody else opens, reads, reminds of or closes one', async () => {
    await open().expect(200);
    await open(round, 'sanni', other).expect(403);
    await room.get('/v1/surveys', 'sanni').expect(403);
    await room.get(`/v1/surveys/${id}`, 'sanni').expect(403);
    await room.get(`/v1/surveys/${id}`, 'etti').expect(404);
    await open(round, 'etti').expect(404);
    for (const deed of ['reminders', 'close']) {
      await room.post(`/v1/surveys/${id}/${deed}`, {}, 'sanni').expect(403);
      await room.post(`/v1/surveys/${id}/${deed}`, {}, 'etti').expect(404);
    }
    expect((await read()).state).toBe('open');
  });

  it('ask nobody outside the area and end no earlier than today', async () => {
    for (const wrong of [
      { ...round, organisations: [organisation('etelan')] },
      { ...round, organisations: [organisation('lopettanut')] },
      { ...round, organisations: [] },
      { ...round, due: '2020-01-01' },
      { ...round, due: 'huomenna' },
      { ...round, name: ' ' },
    ]) {
      await open(wrong).expect(400);
    }
    expect(await knex('surveys')).toEqual([]);
    // A national team asks in every area.
    const { body } = await open(round, 'valta').expect(200);
    expect(body.asked).toBe(3);
  });

  it('wait for the people of an organisation until one of them has sent a proposal', async () => {
    await open().expect(200);
    const item = { id, ...round };
    expect(await waiting('sanni')).toEqual([item]);
    const { body } = await room.get('/v1/upkeep/summary', 'sanni').expect(200);
    expect(body).toEqual({ mine: 0, area: 0, surveys: 1 });
    expect(await waiting('aino')).toEqual([item]);
    expect(await waiting('pilvi')).toEqual([]);
    expect(await waiting('taimi')).toEqual([]);

    await send('sanni', id);
    expect(await answered()).toEqual([organisation('organisaatio')]);
    expect(await waiting('sanni')).toEqual([]);
    expect(await waiting('veera')).toEqual([]);
    expect(await waiting('aino')).toEqual([item]);
    expect((await read()).regions).toMatchObject([
      { asked: 2, answered: 1 },
      { asked: 1, answered: 0 },
    ]);
  });

  it('remember that an organisation answered, once, and nothing of what', async () => {
    await open().expect(200);
    const caseId = '11111111-1111-4111-8111-111111111111';
    await send('sanni', id, caseId);
    await send('sanni', id, caseId);
    const rows = await knex('survey_organisations').whereNotNull('answered_at');
    expect(rows).toEqual([
      {
        survey: id,
        ref: organisation('organisaatio'),
        answered_at: '2026-11-22T10:00:00.000Z',
      },
    ]);
    // What was sent waits for the coordination team like any other proposal.
    expect(
      await knex('record_proposals').where({ case_id: caseId }).pluck('state'),
    ).toEqual(['waiting']);
  });

  it('are answered by nobody who is not asked, and by no proposal that names none', async () => {
    await open().expect(200);
    await send('pilvi', id);
    await send('sanni', undefined);
    await send('veera', other);
    await room.tell({
      event: 'cancelled',
      requester: 'user:default/aino',
      answers: { ...aUnit, survey: id },
    });
    expect(await answered()).toEqual([]);
  });

  it('say so where nobody was reminded because nothing takes notifications, and remember nobody as told', async () => {
    await open().expect(200);
    await room.post(`/v1/surveys/${id}/reminders`, {}, 'taimi').expect(503);
    expect(await knex('survey_reminders')).toEqual([]);
    for (const ref of ['organisaatio', 'savot'].map(organisation)) {
      await knex('survey_organisations')
        .where({ ref })
        .update({ answered_at: '2026-11-22T10:00:00.000Z' });
    }
    const { body } = await room
      .post(`/v1/surveys/${id}/reminders`, {}, 'taimi')
      .expect(200);
    expect(body).toEqual({ told: 0 });
  });

  it('wait for nobody once they are closed, and take in nothing', async () => {
    await open().expect(200);
    await room.post(`/v1/surveys/${id}/close`, {}, 'taimi').expect(200);
    const { body } = await room
      .post(`/v1/surveys/${id}/close`, {}, 'taimi')
      .expect(200);
    expect(body.state).toBe('closed');
    expect(await waiting('sanni')).toEqual([]);
    await send('sanni', id);
    expect(await answered()).toEqual([]);
    await room.post(`/v1/surveys/${id}/reminders`, {}, 'taimi').expect(409);
  });

  describe('reminders', () => {
    const day = 24 * 3_600_000;
    let now: number;
    let sent: NotificationSendOptions[];
    let isDown: boolean;
    let reminders: RemindOrganisations;
    const wishes: Readonly<Record<string, Reader>> = {
      'user:default/eero': { language: 'sv', way: 'portal' },
      'user:default/veera': { language: 'fi', way: 'none' },
    };

    beforeEach(async () => {
      now = Date.parse('2026-11-23T10:00:00Z');
      sent = [];
      isDown = false;
      const snapshot = new DirectorySnapshot({
        read: async () => entities,
        logger: mockServices.logger.mock(),
        now: () => now,
      });
      await snapshot.refresh();
      reminders = new RemindOrganisations({
        snapshot,
        surveys: new SurveysStore(knex),
        reminders: new RemindersStore(knex),
        readers: {
          of: async people =>
            new Map(
              people.map(one => [
                one,
                wishes[one] ?? { language: 'fi', way: 'mail' },
              ]),
            ),
        },
        notifications: {
          send: async options => {
            if (isDown) throw new Error('down');
            sent.push(options);
          },
        },
        logger: mockServices.logger.mock(),
        now: () => now,
      });
    });
    const told = () =>
      sent
        .splice(0)
        .flatMap(({ recipients }) =>
          recipients.type === 'entity' ? recipients.entityRef : [],
        );

    it('go to those with a role, or to everybody where nobody has one, in their language and with a link only', async () => {
      await open().expect(200);
      await reminders.remindOfAll();
      expect(
        sent.map(({ recipients, payload }) => ({ recipients, payload })),
      ).toEqual([
        {
          recipients: { type: 'entity', entityRef: ['user:default/aino'] },
          payload: {
            title: 'Verkoston kartoitus odottaa organisaatiosi vastausta.',
            link: '/find/mine',
            topic: 'upkeep',
            scope: 'survey',
          },
        },
        {
          recipients: { type: 'entity', entityRef: ['user:default/eero'] },
          payload: {
            title:
              'Kartläggningen av nätverket väntar på din organisations svar.',
            link: '/find/mine',
            topic: 'portal-only',
            scope: 'survey',
          },
        },
        expect.objectContaining({
          recipients: { type: 'entity', entityRef: ['user:default/sanni'] },
        }),
      ]);
    });

    it('reach nobody twice in a week, whichever round it is', async () => {
      await open().expect(200);
      await open(round, 'taimi', other).expect(200);
      await reminders.remindOfAll();
      expect(told()).toHaveLength(3);
      now += 7 * day - 1;
      await reminders.remindOfAll();
      expect(told()).toEqual([]);
      now += 1;
      await reminders.remindOfAll();
      expect(told()).toHaveLength(3);
    });

    it('stop for who has answered, after the last day, and when the round is closed', async () => {
      await open().expect(200);
      await send('sanni', id);
      await reminders.remindOfAll();
      expect(told()).toEqual(['user:default/aino', 'user:default/eero']);
      now += 8 * day;
      await knex('surveys').update({ due: '2026-11-30' });
      await reminders.remindOfAll();
      expect(told()).toEqual([]);
      await knex('surveys').update({ due: '2999-01-01', closed_at: 'x' });
      await reminders.remindOfAll();
      expect(told()).toEqual([]);
    });

    it('are sent later where the notifications did not take them', async () => {
      await open().expect(200);
      isDown = true;
      await reminders.remindOfAll();
      expect(await knex('survey_reminders')).toEqual([]);
      isDown = false;
      await reminders.remindOfAll();
      expect(told()).toHaveLength(3);
    });
  });
});
