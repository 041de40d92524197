import { randomUUID } from 'node:crypto';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type {
  ImportResponse,
  ImportRow,
} from '@tukiverkko/plugin-expert-network-common';
import type { Knex } from 'knex';
import request from 'supertest';
import { testDatabases } from '../__testUtils__/databases';
import { recordEntities } from '../__testUtils__/recordEntities';
import { pathOf, startRecords } from '../__testUtils__/startRecords';
import { xlsxOf } from './reading/__testUtils__/xlsx';

const databases = testDatabases();
jest.setTimeout(60_000);

const header =
  'Nimi;Namn;Name;Millainen yksikkö;Alueet;Kielet;Vahvuusalueet;Ensimmäinen päivä';
const rowOf = (
  name: string,
  more: Partial<Record<'type' | 'serves' | 'languages' | 'day', string>> = {},
) => {
  const {
    type = 'organisaatio',
    serves = 'etela-savo',
    languages = 'suomi',
    day = '',
  } = more;
  return [
    name,
    `${name} sv`,
    `${name} en`,
    type,
    serves,
    languages,
    '',
    day,
  ].join(';');
};
const listOf = (rows: readonly string[]) =>
  Buffer.from(`${header}\r\n${rows.join('\r\n')}\r\n`);

describe.each(databases.eachSupportedId())(
  'the import of lists on %s',
  databaseId => {
    let knex: Knex;
    let room: Awaited<ReturnType<typeof startRecords>>;

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      room = await startRecords({ knex, entities: recordEntities });
    });
    afterAll(() => room.stop());

    const send = (
      bytes: Buffer,
      {
        id = randomUUID() as string,
        who = 'taimi',
        query = 'type=unit',
        type = 'application/octet-stream',
        name = 'kartoitus 2026.csv',
      } = {},
    ) =>
      request(room.server)
        .put(`/api/expert-network/v1/imports/${id}?${query}`)
        .set('Authorization', room.as(who))
        .set('Content-Type', type)
        .set(
          'Content-Disposition',
          `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
        )
        .send(bytes);
    const at = (id: string, path = '') => `/v1/imports/${id}${path}`;
    const settled = async (
      id: string,
      who = 'taimi',
    ): Promise<ImportResponse> => {
      for (;;) {
        const { body } = await room.get(at(id), who).expect(200);
        if (!['checking', 'applying'].includes(body.state)) return body;
        await new Promise(resolve => setTimeout(resolve, 25));
      }
    };
    const brought = async (
      bytes: Buffer,
      options: Parameters<typeof send>[1] = {},
    ) => {
      const { body } = await send(bytes, options).expect(200);
      return settled(body.id, options.who);
    };
    const applied = async (id: string) => {
      await room.post(at(id, '/apply'), {}, 'taimi').expect(200);
      return settled(id);
    };
    const rows = async (
      id: string,
      does: string,
    ): Promise<readonly ImportRow[]> =>
      (await room.get(at(id, `/rows?does=${does}`), 'taimi').expect(200)).body
        .items;

    it('takes in 500 rows with 20 bad ones, and the bad ones when they are mended', async () => {
      const wrong = [
        { serves: 'Etela-Savvo' },
        { day: '1.1.2O26' },
        { languages: 'klingon' },
        { type: '=1+1' },
        { serves: 'yta-etela' },
      ];
      const all = Array.from({ length: 500 }, (_, n) =>
        rowOf(
          `Yksikkö ${n}`,
          n % 25 === 7 ? wrong[Math.floor(n / 25) % wrong.length] : {},
        ),
      );
      const list = await brought(listOf(all));
      expect(list).toMatchObject({
        state: 'checked',
        rows: 500,
        encoding: 'utf-8',
        counts: { new: 480, change: 0, same: 0, repeat: 0, bad: 20 },
      });
      const bad = await rows(list.id, 'bad');
      expect(bad).toHaveLength(20);
      expect(bad[0]).toMatchObject({
        number: 9,
        name: 'Yksikkö 7',
        problems: [
          {
            where: { fi: 'Alueet' },
            sentence: {
              fi: 'Hakemistossa ei ole tätä: Etela-Savvo. Tarkoititko: etela-savo?',
            },
          },
        ],
      });
      expect(bad.map(({ problems }) => problems[0].code).slice(0, 5)).toEqual([
        'name-near',
        'stray-letter',
        'choice-unknown',
        'formula',
        'outside-area',
      ]);

      expect(await applied(list.id)).toMatchObject({
        state: 'applied',
        outcomes: { applied: 480, refused: 0 },
      });
      expect(await room.read('group:default/yksikko-0')).toMatchObject({
        revision: 1,
        source: 'portal',
        answers: { nameFi: 'Yksikkö 0', languages: ['fi'] },
        history: [
          {
            what: 'imported',
            by: { role: 'coordinator' },
            list: { name: 'kartoitus 2026.csv', row: 2 },
          },
        ],
      });

      const handed = await room
        .get(at(list.id, '/bad.csv?lang=fi'), 'taimi')
        .expect(200);
      const lines = handed.text.replace('\ufeff', '').trim().split('\r\n');
      expect(lines).toHaveLength(21);
      expect(lines[0]).toBe(`Rivi;Syy;${header}`);
      expect(lines[4]).toContain(";'=1+1;");
      const mended = lines.map(line =>
        line
          .replace(/;Etela-Savvo;|;yta-etela;/, ';etela-savo;')
          .replaceAll('1.1.2O26', '1.1.2026')
          .replace(/;klingon;/, ';sv;')
          .replace(";'=1+1;", ';organisaatio;'),
      );
      const again = await brought(Buffer.from(mended.join('\r\n')));
      expect(again).toMatchObject({ counts: { new: 20, bad: 0 } });
      expect(await applied(again.id)).toMatchObject({
        outcomes: { applied: 20 },
      });

      const before = await room
        .feed(0)
        .then(() => knex('record_clock').first());
      const same = await brought(
        listOf(
          all.map(row =>
            row
              .replace('Etela-Savvo', 'etela-savo')
              .replace('2O26', '2026')
              .replace('klingon', 'sv')
              .replace('=1+1', 'organisaatio')
              .replace('yta-etela', 'etela-savo'),
          ),
        ),
      );
      expect(same).toMatchObject({
        counts: { same: 500, new: 0, change: 0, bad: 0 },
      });
      await applied(same.id);
      expect(await knex('record_clock').first()).toEqual(before);
    });

    it('says what changes, which rows are about the same, and what is kept in a file', async () => {
      await applied((await brought(listOf([rowOf('Muuttuva')]))).id);
      const list = await brought(
        listOf([
          rowOf('Muuttuva', { languages: 'ruotsi' }),
          rowOf('Toistuva'),
          rowOf('Toistuva'),
          rowOf('Kaksi'),
          rowOf('Kaksi', { languages: 'ruotsi' }),
          rowOf('organisaatio', { languages: 'ruotsi' }),
          rowOf('Toisella alueella', { serves: 'yta-etela' }),
        ]),
      );
      expect(list.counts).toEqual({
        new: 1,
        change: 1,
        same: 0,
        repeat: 1,
        bad: 4,
      });
      expect(await rows(list.id, 'change')).toMatchObject([
        {
          ref: 'group:default/muuttuva',
          changes: [
            {
              what: { fi: 'Kielet' },
              before: { fi: 'suomi' },
              after: { fi: 'ruotsi' },
            },
          ],
        },
      ]);
      expect(
        (await rows(list.id, 'bad')).map(({ number, problems }) => [
          number,
          problems[0].sentence.en,
        ]),
      ).toEqual([
        [5, 'Row 6 is about the same, and the two differ. Keep one of them.'],
        [6, 'Row 5 is about the same, and the two differ. Keep one of them.'],
        [7, expect.stringMatching(/comes to the catalogue from a file/)],
        [8, expect.stringMatching(/belongs to another area: yta-etela en/)],
      ]);
    });

    it('refuses a row whose record was changed after the preview, and takes in the others', async () => {
      await applied((await brought(listOf([rowOf('Kiista')]))).id);
      const first = await brought(
        listOf([rowOf('Kiista', { languages: 'ruotsi' }), rowOf('Rauha')]),
      );
      const second = await brought(
        listOf([rowOf('Kiista', { languages: 'suomi, ruotsi' })]),
      );
      await applied(second.id);
      expect(await applied(first.id)).toMatchObject({
        outcomes: { applied: 1, refused: 1 },
      });
      const handed = await room
        .get(at(first.id, '/bad.csv?lang=en'), 'taimi')
        .expect(200);
      expect(handed.text).toMatch(
        /2;The details were changed after the preview[^\n]*Kiista/,
      );
      expect(await room.read('group:default/kiista')).toMatchObject({
        revision: 2,
        answers: { languages: ['fi', 'sv'] },
      });
    });

    it('goes on where a process stopped, and does nothing twice', async () => {
      const list = await brought(
        listOf(Array.from({ length: 60 }, (_, n) => rowOf(`Katkos ${n}`))),
      );
      // As a process leaves it that dies in the middle: some rows done, the lease still held for a moment.
      await room.post(at(list.id, '/apply'), {}, 'taimi').expect(200);
      await settled(list.id);
      const seq = (await knex('record_clock').first()).seq;
      await knex('import_rows')
        .where({ import_id: list.id })
        .where('number', '>', 30)
        .update({ outcome: null });
      await knex('imports').where({ id: list.id }).update({
        state: 'applying',
        leased_until: '2026-01-01T00:00:00.000Z',
      });
      await room.post(at(list.id, '/apply'), {}, 'taimi').expect(200);
      expect(await settled(list.id)).toMatchObject({
        state: 'applied',
        outcomes: { applied: 60 },
      });
      expect((await knex('record_clock').first()).seq).toBe(seq);

      await knex('import_rows')
        .where({ import_id: list.id })
        .where('number', '>', 30)
        .update({ does: null, ref: null });
      await knex('imports')
        .where({ id: list.id })
        .update({ state: 'checking', leased_until: null });
      await brought(listOf([rowOf('Katkos 0')]));
      expect(await settled(list.id)).toMatchObject({
        state: 'checked',
        counts: { same: 31 },
      });
    });

    it('waits for a mapping where a header is not known', async () => {
      const bytes = Buffer.from(
        'Yksikön nimi,På svenska,In English,Laji,Kunta\nOutokumpu,Outokumpu,Outokumpu,x,etela-savo\n',
      );
      const { body } = await send(bytes).expect(200);
      expect(body).toMatchObject({
        state: 'matched',
        mapping: {},
        header: ['Yksikön nimi', 'På svenska', 'In English', 'Laji', 'Kunta'],
      });
      const mapping = {
        nameFi: { column: 0 },
        nameSv: { column: 1 },
        nameEn: { column: 2 },
        serves: { column: 4 },
        type: { value: 'Asiantuntijatiimi' },
        languages: { value: 'suomi' },
      };
      await room
        .post(
          at(body.id, '/check'),
          { mapping: { ...mapping, members: { column: 3 } } },
          'taimi',
        )
        .expect(400);
      await room
        .post(
          at(body.id, '/check'),
          { mapping: { ...mapping, serves: { column: 5 } } },
          'taimi',
        )
        .expect(400);
      await room.post(at(body.id, '/check'), { mapping }, 'taimi').expect(200);
      expect(await settled(body.id)).toMatchObject({
        state: 'checked',
        counts: { new: 1 },
      });
      await room.post(at(body.id, '/apply'), {}, 'taimi').expect(200);
      await settled(body.id);
      await room.post(at(body.id, '/check'), { mapping }, 'taimi').expect(409);
    });

    it('reads a workbook, and the sheet that is wished', async () => {
      const cells = [header, rowOf('Taulukosta')].map(line => line.split(';'));
      const bytes = xlsxOf({ Ohje: [['Lue tämä']], Yksiköt: cells });
      const { body } = await send(bytes, { name: 'lista.xlsx' }).expect(200);
      expect(body).toMatchObject({
        state: 'matched',
        sheets: ['Ohje', 'Yksiköt'],
        sheet: 'Ohje',
      });
      expect(
        await brought(bytes, {
          query: `type=unit&sheet=${encodeURIComponent('Yksiköt')}`,
        }),
      ).toMatchObject({ counts: { new: 1 } });
    });

    it('is for coordinators, each for their own lists and within their area', async () => {
      const bytes = listOf([rowOf('Vieras')]);
      for (const who of ['sanni', 'omistaja']) {
        await send(bytes, { who }).expect(403);
        await room.get('/v1/imports', who).expect(403);
      }
      const { id } = await brought(bytes, { who: 'etti' });
      expect(await settled(id, 'etti')).toMatchObject({ counts: { bad: 1 } });
      for (const path of ['', '/rows', '/bad.csv'])
        await room.get(at(id, path), 'taimi').expect(404);
      await room.post(at(id, '/apply'), {}, 'taimi').expect(404);
      expect(
        (await room.get('/v1/imports', 'etti').expect(200)).body.items,
      ).toMatchObject([{ id, state: 'checked' }]);
    });

    it('is the same import when the same file is sent again, and no other file', async () => {
      const id = randomUUID();
      const bytes = listOf([rowOf('Sama')]);
      await brought(bytes, { id });
      await applied(id);
      expect(await brought(bytes, { id })).toMatchObject({ state: 'applied' });
      await send(listOf([rowOf('Muu')]), { id }).expect(409);
      await request(room.server)
        .delete(`/api/expert-network${at(id)}`)
        .set('Authorization', room.as('taimi'))
        .expect(204);
      await room.get(at(id), 'taimi').expect(404);
      await request(room.server)
        .get(`/api/expert-network${pathOf('group:default/sama')}`)
        .set('Authorization', room.as('taimi'))
        .expect(200);
    });

    it('refuses what is no list with a sentence, and keeps nothing of it', async () => {
      const before = await knex('imports').count();
      const refusals = [
        [
          await send(Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1')),
          422,
          'list-not-table',
        ],
        [await send(Buffer.from('')), 422, 'list-empty'],
        [await send(Buffer.from('a;b\n1;"open\n')), 422, 'list-cut-off'],
        [
          await send(Buffer.alloc(21 * 1024 * 1024, 'a')),
          413,
          'list-too-large',
        ],
        [await send(Buffer.from('a'), { type: 'text/csv' }), 415, undefined],
        [
          await send(Buffer.from('a'), { query: 'type=region' }),
          400,
          undefined,
        ],
        [
          await send(Buffer.from('a'), { name: 'tunnus 131052-308T.csv' }),
          400,
          undefined,
        ],
      ] as const;
      for (const [{ body, status }, expected, type] of refusals) {
        expect([status, body.error.type]).toEqual([expected, type]);
        expect(body.error.message).toMatch(/\.$/);
      }
      const half = Buffer.from(`a;b\n${'1;2\n'.repeat(900)}1;"open\n`);
      await send(half).expect(422);
      expect(
        await knex('imports').whereNot({ state: 'reading' }).count(),
      ).toEqual(before);
    });
  },
);
