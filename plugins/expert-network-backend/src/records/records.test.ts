import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  mockCredentials,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import request from 'supertest';
import { testDatabases } from '../__testUtils__/databases';
import { lumisydan, recordEntities } from '../__testUtils__/recordEntities';
import {
  approval,
  asPlugin,
  aUnit,
  outcomeOf,
  pathOf,
  startRecords,
  type Told,
} from '../__testUtils__/startRecords';

const databases = testDatabases();
jest.setTimeout(60_000);

const unit = 'group:default/lumisydan';
const service = 'consultationservice:default/ero-apu';
const owner = 'user:default/omistaja';
const coordinator = 'user:default/taimi';

const aService = {
  apiVersion: 'tukiverkko.fi/v1alpha1',
  kind: 'ConsultationService',
  metadata: { name: 'ero-apu' },
  spec: {
    names: { fi: 'Eroapu', sv: 'Separationshjälp', en: 'Separation help' },
    owner: 'lumisydan',
    level: 'vaativin',
    modes: ['etatapaaminen'],
    regions: ['etela-savo'],
    languages: ['fi'],
    opening: { state: 'open' },
    form: 'consultation-request',
  },
};

/** A file as `expertNetwork.records.seed` names it; what stands in it is JSON, which is YAML too. */
function seedOf(...entities: readonly object[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'records-')), 'seed.yaml');
  writeFileSync(file, entities.map(one => JSON.stringify(one)).join('\n---\n'));
  return file;
}

describe.each(databases.eachSupportedId())('records on %s', databaseId => {
  let knex: Knex;
  let room: Awaited<ReturnType<typeof startRecords>>;

  beforeAll(async () => {
    knex = await databases.init(databaseId as TestDatabaseId);
    room = await startRecords({
      knex,
      entities: recordEntities,
      seed: [
        seedOf(
          { ...lumisydan, spec: { ...lumisydan.spec, members: ['omistaja'] } },
          aService,
        ),
      ],
    });
  });
  afterAll(() => room.stop());
  // Each test begins with what was taken over from the file.
  beforeEach(async () => {
    const seeded = await knex('record_events').where('key', 'like', 'seed:%');
    await knex('record_events').whereNot('key', 'like', 'seed:%').delete();
    await knex('record_proposals').delete();
    await knex('records').delete();
    for (const { ref, type, revision, seq, content } of seeded) {
      const entity = JSON.stringify(JSON.parse(content).change.entity);
      await knex('records').insert({ ref, type, revision, seq, entity });
    }
  });

  /** An edit of a record as its page sends it. */
  const edit = async (
    ref: string,
    answers: object,
    rest: Partial<Told> = {},
  ) => {
    const { answers: now, revision } = await room.read(ref);
    return {
      event: 'submitted' as const,
      caseId: randomUUID() as string,
      form: ref === unit ? 'unit-details' : 'service-details',
      requester: owner,
      ...rest,
      answers: { ...now, ...answers, record: ref, basedOn: revision },
    };
  };
  const said = (verdict: Awaited<ReturnType<typeof room.tell>>) =>
    verdict && `${verdict.command}: ${verdict.sentence.en}`;
  const stateOf = async (caseId: string) => {
    const row = await knex('record_proposals')
      .where({ case_id: caseId })
      .first();
    return row?.state;
  };

  it('take over what a file holds once, and keep what no form asks', async () => {
    const { answers, history, may, revision, source } = await room.read(unit);
    expect({ revision, source, may }).toEqual({
      revision: 1,
      source: 'portal',
      may: { edit: false, restore: false, confirm: false },
    });
    expect(answers).toMatchObject({ nameFi: 'lumisydan', type: 'expert-team' });
    expect(history).toMatchObject([{ what: 'seeded', by: { role: 'system' } }]);
    const { items } = await room.feed();
    expect(items).toMatchObject([
      {
        ref: unit,
        entity: {
          metadata: { name: 'lumisydan', labels: { kept: 'yes' } },
          spec: { members: ['omistaja'], children: [] },
        },
      },
      { ref: service },
    ]);
  });

  it('change at once where their owner changes what decides nothing, and say so in the request', async () => {
    const told = await edit(unit, { descriptionFi: 'Uusi kuvaus.' });
    expect(said(await room.tell(told))).toBe('settle: The change is in force.');
    const after = await room.read(unit, 'omistaja');
    expect(after).toMatchObject({
      revision: 2,
      answers: { descriptionFi: 'Uusi kuvaus.' },
      may: { edit: true, restore: false, confirm: true },
    });
    expect(after.history[0]).toEqual({
      revision: 2,
      what: 'changed',
      at: expect.any(String),
      by: { role: 'owner', team: unit },
      changes: [{ field: 'descriptionFi', after: 'Uusi kuvaus.' }],
      reference: 'OT-2026-7K3M9Q',
    });
    expect(await stateOf(told.caseId)).toBe('applied');
  });

  it.each([
    [unit, { serves: ['region:default/pohjois-savo'] }],
    [unit, { strengths: ['vaativa-ero'] }],
    [unit, { languages: ['fi', 'sv'] }],
    [unit, { type: 'ot-centre' }],
    [unit, { validTo: '2030-01-01' }],
    [service, { owner: 'group:default/jarvisydan' }],
    [service, { regions: ['region:default/pohjois-savo'] }],
    [service, { reach: 'country', regions: undefined }],
    [service, { phenomena: ['vaativa-ero'] }],
  ])(
    'wait for a coordinator where their owner changes who gets the next case: %s %j',
    async (ref, answers) => {
      const before = await room.read(ref);
      const told = await edit(ref, { ...answers, descriptionFi: 'Ohessa.' });
      expect(await room.tell(told)).toBeNull();
      expect(await room.read(ref)).toEqual(before);
      expect(await stateOf(told.caseId)).toBe('waiting');
    },
  );

  it('change when a coordinator of the area approves, and name both by what they are', async () => {
    const told = await edit(unit, { strengths: ['vaativa-ero'] });
    await room.tell(told);
    expect(await room.tell(approval(told, coordinator))).toBeNull();
    const { answers, history } = await room.read(unit);
    expect(answers.strengths).toEqual(['vaativa-ero']);
    expect(history[0]).toMatchObject({
      by: { role: 'owner' },
      approvedBy: {
        role: 'coordinator',
        team: 'group:default/koordinaatio-ita',
      },
    });
    expect(JSON.stringify(history)).not.toMatch(/omistaja|taimi/);
  });

  it('do not change where they are not approved, declined or withdrawn', async () => {
    const before = await room.read(unit);
    const ends: readonly [string, (told: Told & { caseId: string }) => Told][] =
      [
        ['declined', told => approval(told, coordinator, 'not-now')],
        ['declined', told => ({ ...told, event: 'declined', revision: 2 })],
        ['withdrawn', told => ({ ...told, event: 'cancelled', revision: 2 })],
      ];
    for (const [state, end] of ends) {
      const told = await edit(unit, { strengths: ['vaativa-ero'] });
      await room.tell(told);
      expect(await room.tell(end(told))).toBeNull();
      expect(await stateOf(told.caseId)).toBe(state);
    }
    expect(await room.read(unit)).toEqual(before);
  });

  it.each([
    ['their own owner, to whom the request was passed', owner],
    ['a coordinator of another area', 'user:default/etti'],
    ['somebody without a team', 'user:default/nobody'],
  ])('take no approval from %s', async (_who, by) => {
    const told = await edit(unit, { strengths: ['vaativa-ero'] });
    await room.tell(told);
    const verdict = await room.tell(approval(told, by));
    expect(said(verdict)).toMatch(/^hand-back: The approval took no effect/);
    expect((await room.read(unit)).answers).not.toHaveProperty('strengths');
    expect(await stateOf(told.caseId)).toBe('waiting');
  });

  it('change at once for a coordinator of all their regions, and wait for who has the others too', async () => {
    const own = await edit(
      unit,
      { strengths: ['vaativa-ero'] },
      { requester: coordinator },
    );
    expect(said(await room.tell(own))).toMatch(/^settle: The change is in/);

    const wider = await edit(
      unit,
      { serves: ['region:default/etela-savo', 'region:default/yta-etela'] },
      { requester: coordinator },
    );
    expect(await room.tell(wider)).toBeNull();
    const back = await room.tell(approval(wider, coordinator));
    expect(back?.command).toBe('hand-back');
    const again = { ...wider, revision: 5 };
    expect(await room.tell(approval(again, 'user:default/valta'))).toBeNull();
    expect((await room.read(unit)).answers.serves).toHaveLength(2);
  });

  it('wait where somebody else proposes the smallest thing', async () => {
    const told = await edit(
      unit,
      { nameEn: 'Snowheart' },
      { requester: 'user:default/veera' },
    );
    expect(await room.tell(told)).toBeNull();
    expect((await room.read(unit)).revision).toBe(1);
  });

  it('begin with an approval, under a ref that nothing else has', async () => {
    const told = {
      event: 'submitted' as const,
      caseId: randomUUID() as string,
      answers: { ...aUnit, nameFi: 'Pöllöpuu & Co' },
      requester: 'user:default/veera',
    };
    expect(await room.tell(told)).toBeNull();
    expect(await room.tell(approval(told, coordinator))).toBeNull();
    const made = await room.read('group:default/pollopuu-co');
    expect(made).toMatchObject({ revision: 1, type: 'unit' });
    expect(made.history[0]).toMatchObject({ what: 'created' });

    for (const nameFi of ['Pöllöpuu & Co', 'Järvisydän', 'Kirjaston väki']) {
      const verdict = await room.tell({
        event: 'submitted',
        answers: { ...aUnit, nameFi },
        requester: coordinator,
      });
      expect([nameFi, said(verdict)]).toEqual([
        nameFi,
        expect.stringMatching(/^settle: There is already group:default/),
      ]);
    }
  });

  it('meet a name that was taken while the proposal waited, and change nothing', async () => {
    const propose = () => ({
      event: 'submitted' as const,
      caseId: randomUUID() as string,
      answers: { ...aUnit, nameFi: 'Kaksoset' },
    });
    const [first, second] = [propose(), propose()];
    await room.tell(first);
    await room.tell(second);
    await room.tell(approval(first, coordinator));
    const verdict = await room.tell(approval(second, coordinator));
    expect(said(verdict)).toMatch(/^hand-back: There is already/);
    expect(await room.read('group:default/kaksoset')).toMatchObject({
      revision: 1,
    });
  });

  it('leave what a file keeps to the file', async () => {
    const ref = 'group:default/jarvisydan';
    const { answers, source, may, revision } = await room.read(ref, 'taimi');
    expect({ source, revision, ...may }).toEqual({
      source: 'file',
      revision: 0,
      edit: false,
      restore: false,
      confirm: false,
    });
    const verdict = await room.tell({
      event: 'submitted',
      answers: { ...answers, nameEn: 'Ours', record: ref, basedOn: 0 },
      requester: coordinator,
    });
    expect(said(verdict)).toMatch(/^settle: group:default\/jarvisydan is kept/);
    expect(await knex('records').where({ ref })).toEqual([]);
  });

  it('take in what two people changed in different fields', async () => {
    const mine = await edit(unit, { descriptionFi: 'Minun.' });
    const theirs = await edit(unit, { nameEn: 'Theirs' });
    await room.tell(theirs);
    expect(said(await room.tell(mine))).toBe('settle: The change is in force.');
    expect((await room.read(unit)).answers).toMatchObject({
      descriptionFi: 'Minun.',
      nameEn: 'Theirs',
    });
  });

  it('tell a coordinator where two people changed the same field, and change nothing', async () => {
    const mine = await edit(unit, { nameEn: 'Mine', descriptionFi: 'Ohessa.' });
    await room.tell(await edit(unit, { nameEn: 'Theirs' }));
    const remark = await room.tell(mine);
    expect(said(remark)).toMatch(/^remark: .*otherwise.*: Name in English\./);
    const { body } = await room.get('/v1/proposals', 'taimi').expect(200);
    expect(body.items).toMatchObject([
      {
        caseId: mine.caseId,
        ref: unit,
        state: 'conflicting',
        fields: ['nameEn'],
      },
    ]);
    const back = await room.tell(approval(mine, coordinator));
    expect(said(back)).toMatch(/^hand-back: /);
    const { answers } = await room.read(unit);
    expect(answers).toMatchObject({ nameEn: 'Theirs' });
    expect(answers).not.toHaveProperty('descriptionFi');
  });

  it('refuse an edit of what has ended meanwhile, and take one that knows of it', async () => {
    const late = await edit(unit, { descriptionFi: 'Myöhässä.' });
    const end = await edit(
      unit,
      { validTo: '2026-01-31' },
      { requester: coordinator },
    );
    await room.tell(end);
    expect(said(await room.tell(late))).toMatch(/^remark: .* has ended/);
    const knowing = await edit(unit, { descriptionFi: 'Päättynyt.' });
    expect((await room.tell(knowing))?.command).toBe('settle');
    expect((await room.read(unit)).answers.descriptionFi).toBe('Päättynyt.');
  });

  it.each([
    [
      'a region nobody knows',
      { serves: ['region:default/atlantis'] },
      'Regions: This refers to nothing',
    ],
    [
      'a successor nobody knows',
      { successor: 'group:default/kukaan' },
      'Replaced by: This refers to nothing',
    ],
    [
      'a question of a form that is newer than this server',
      { brandNew: 'yes' },
      'brandNew: This is not changed',
    ],
    [
      'who belongs to it',
      { members: ['user:default/sanni'] },
      'members: This is not changed',
    ],
    [
      'what it belongs to',
      { parent: 'group:default/organisaatio' },
      'parent: This is not changed',
    ],
    [
      'a type that approves by itself',
      { type: 'coordination-team' },
      'Kind of unit: The choice is not',
    ],
  ])(
    'refuse %s with the field and what to do',
    async (_what, answers, words) => {
      const before = await room.feed();
      for (const requester of [owner, coordinator]) {
        const told = await edit(unit, answers, { requester });
        const verdict = said(await room.tell(told));
        expect(verdict).toMatch(/^settle: Nothing was changed/);
        expect(verdict).toContain(words);
        const back = said(await room.tell(approval(told, coordinator)));
        expect(back).toMatch(/^hand-back: Nothing was changed/);
      }
      expect(await room.feed()).toEqual(before);
    },
  );

  it.each([
    ['no state it was begun from', { basedOn: undefined }, 'does not say'],
    ['a state that never was', { basedOn: 7 }, 'does not say'],
    ['a record of another kind', { record: service }, 'of another kind'],
    [
      'a record that is not there',
      { record: 'group:default/kukaan' },
      'There is no',
    ],
    ['a ref that is none', { record: 'toString' }, 'There is no'],
  ])(
    'refuse a proposal made by hand with %s',
    async (_what, answers, words) => {
      const told = await edit(unit, {}, { requester: coordinator });
      const verdict = await room.tell({
        ...told,
        answers: { ...told.answers, nameEn: 'By hand', ...answers },
      });
      expect(said(verdict)).toMatch(/^settle: /);
      expect(said(verdict)).toContain(words);
      expect((await room.read(unit)).revision).toBe(1);
    },
  );

  it('hear the same thing twice, at the same time too, and do it once', async () => {
    const told = await edit(unit, { descriptionFi: 'Kerran.' });
    const verdicts = await Promise.all(
      Array.from({ length: 5 }, () => room.tell(told)),
    );
    expect(new Set(verdicts.map(said))).toEqual(
      new Set(['settle: The change is in force.']),
    );
    expect((await room.read(unit)).revision).toBe(2);
  });

  it('keep both of many changes that come at the same time', async () => {
    const fields = ['nameEn', 'nameSv', 'descriptionFi', 'descriptionSv'];
    const told = await Promise.all(
      fields.map(field => edit(unit, { [field]: `Uusi ${field}` })),
    );
    await Promise.all(told.map(one => room.tell(one)));
    const { answers, history } = await room.read(unit);
    expect(fields.map(field => answers[field])).toEqual(
      fields.map(field => `Uusi ${field}`),
    );
    expect(history.map(({ revision }) => revision)).toEqual([5, 4, 3, 2, 1]);
  });

  it('become what they were when a coordinator restores them, as one more change', async () => {
    const { answers: first } = await room.read(unit);
    await room.tell(await edit(unit, { descriptionFi: 'Väärin.' }));
    await room.restore(unit, 'omistaja', 1, 2).expect(403);
    await room.restore(unit, 'etti', 1, 2).expect(403);
    await room.restore(unit, 'taimi', 1, 1).expect(412);
    await room.restore(unit, 'taimi', 9, 2).expect(404);
    await room.restore('group:default/kukaan', 'taimi', 1, 2).expect(404);
    await room
      .post(`${pathOf(unit)}/restore`, { revision: 1 }, 'taimi')
      .expect(428);

    const { body, headers } = await room
      .restore(unit, 'taimi', 1, 2)
      .expect(200);
    expect(headers.etag).toBe('"3"');
    expect(body).toMatchObject({ revision: 3, answers: first });
    expect(body.history[0]).toMatchObject({
      what: 'restored',
      from: 1,
      by: { role: 'coordinator' },
      changes: [{ field: 'descriptionFi', before: 'Väärin.' }],
    });
    await room.restore(unit, 'taimi', 1, 2).expect(412);
  });

  it('are told to the catalogue in the order of their changes, each as it is now', async () => {
    const { cursor } = await room.feed();
    expect((await room.feed(cursor)).items).toEqual([]);
    await room.tell(await edit(service, { descriptionFi: 'Yksi.' }));
    await room.tell(await edit(unit, { descriptionFi: 'Kaksi.' }));
    await room.tell(await edit(service, { descriptionFi: 'Kolme.' }));
    const { items } = await room.feed(cursor);
    expect(
      items.map(
        ({
          ref,
          entity,
        }: {
          ref: string;
          entity: { spec: { descriptions: object } };
        }) => [ref, entity.spec.descriptions],
      ),
    ).toEqual([
      [unit, { fi: 'Kaksi.' }],
      [service, { fi: 'Kolme.' }],
    ]);
  });

  it('are told about by the forms plugin and to the catalogue, and by and to nobody else', async () => {
    const told = await edit(unit, { serves: ['region:default/yta-etela'] });
    const send = (authorization: string) =>
      request(room.server)
        .post('/api/expert-network/v1/record-outcomes')
        .set('Authorization', authorization)
        .send(outcomeOf(approval(told, coordinator)));
    const follow = (authorization: string) =>
      request(room.server)
        .get('/api/expert-network/v1/records')
        .set('Authorization', authorization);
    const statuses = async (authorization: string) => [
      (await send(authorization)).status,
      (await follow(authorization)).status,
    ];
    expect({
      owner: await statuses(room.as('omistaja')),
      coordinator: await statuses(room.as('taimi')),
      stranger: await statuses(mockCredentials.none.header()),
      search: await statuses(asPlugin('search')),
      catalog: (await send(asPlugin('catalog'))).status,
      forms: (await follow(asPlugin('forms'))).status,
    }).toEqual({
      owner: [403, 403],
      coordinator: [403, 403],
      stranger: [401, 401],
      search: [403, 403],
      catalog: 403,
      forms: 403,
    });
    expect((await room.read(unit)).revision).toBe(1);
  });

  it('list what waits to those who coordinate', async () => {
    const told = await edit(unit, { strengths: ['vaativa-ero'] });
    await room.tell(told);
    await room.get('/v1/proposals', 'omistaja').expect(403);
    const { body } = await room.get('/v1/proposals', 'etti').expect(200);
    expect(body.items).toMatchObject([{ caseId: told.caseId, ref: unit }]);
  });

  it('are units, networks and services, and nothing else of the catalogue', async () => {
    const { body } = await room
      .get('/v1/records/group/default/kirjaston-vaki')
      .expect(404);
    expect(body.error.message).toMatch(/no such record/);
  });

  it('quote nothing that was written where the database refuses', async () => {
    const refused = knex('records').insert({
      ref: 'kanarialintu',
      type: null,
      revision: 1,
      seq: 1,
      entity: 'kanarialintu',
    });
    await expect(refused).rejects.toHaveProperty(
      'message',
      expect.stringMatching(/^The database refused a statement \(\w+\)\.$/),
    );
  });
});
