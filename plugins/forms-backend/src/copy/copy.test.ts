import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { AccessLog } from '../access/AccessLog';
import { testDatabases } from '../__testUtils__/databases';
import { readPdf, textOf, withRole } from '../__testUtils__/readPdf';
import { expectRefused } from '../__testUtils__/expectRefused';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { signAnew } from '../__testUtils__/signAnew';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())(
  'the copy of a request on %s',
  databaseId => {
    let knex: Knex;
    let as: (name: string) => Client;
    let use: ReturnType<typeof requester>;

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      ({ as } = await startForms({ knex }));
      use = requester(as);
    });

    const answered = async () => {
      const receipt = await use.sent({
        ...goodAnswers,
        team: 'group:default/team',
        note: 'vain tiimille',
      });
      const { id } = receipt;
      await use.command('worker', id, { command: 'accept' }).expect(200);
      const answer = {
        command: 'answer',
        version: 1,
        answers: { advice: 'Sopikaa palaveri.' },
        language: 'fi',
      };
      await use.command('worker', id, answer, { revision: 2 }).expect(200);
      return { ...receipt, path: `/v1/submissions/${id}/copy.pdf` };
    };

    it('is a file named after its reference, with everything its reader may see', async () => {
      const { path, reference } = await answered();
      const { body, headers, status } = await as('asker').download(path);
      expect([status, headers]).toEqual([
        200,
        expect.objectContaining({
          'content-type': 'application/pdf',
          'content-disposition': expect.stringContaining(`${reference}.pdf`),
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-store, no-transform',
        }),
      ]);
      const { elements, language, title } = await readPdf(body);
      expect([title, language]).toEqual([`${reference} Avunpyyntö`, 'fi']);
      const text = textOf(elements);
      expect(text).toContain(goodAnswers.topic);
      expect(text).toContain('Sopikaa palaveri.');
      expect(text).toContain('Tiimi team');

      const [id] = path.split('/').slice(3);
      const ref = 'user:default/colleague';
      await knex('case_invitations').insert({ case_id: id, ref });
      await signAnew(knex);
      const ofInvited = await as('colleague').download(path);
      const { elements: open } = await readPdf(ofInvited.body);
      expect(textOf(open)).toContain(goodAnswers.topic);
      expect(textOf(open)).not.toContain('vain tiimille');

      const ofTeam = await as('worker').download(path);
      const { elements: seen } = await readPdf(ofTeam.body);
      expect(textOf(seen)).toContain('vain tiimille');
    });

    it('comes in the language that is asked for', async () => {
      const { path } = await answered();
      const { body } = await as('asker').download(`${path}?lang=sv`);
      const { elements, language } = await readPdf(body);
      expect(language).toBe('sv');
      expect(withRole(elements, 'H1', 'H2').map(({ text }) => text)).toEqual([
        'Avunpyyntö på svenska',
        'Vad som skickades',
        'Svar',
        'Skeden',
      ]);
      await expectRefused(
        as('asker').get(`${path}?lang=xx`),
        400,
        'request-invalid',
        '/lang',
      );
    });

    it('leaves a row in the access log, and the chain is whole', async () => {
      const { path, id } = await answered();
      await as('worker').download(path).expect(200);
      const last = await knex('access_log')
        .where({ case_id: id })
        .orderBy('number', 'desc')
        .first();
      expect([last.actor, last.action]).toEqual([
        'user:default/worker',
        'copy',
      ]);
      expect(await new AccessLog().firstBroken(knex, id)).toBeUndefined();
    });

    it('is for those who may read the request, and is not there for anybody else', async () => {
      const { path } = await answered();
      for (const who of ['asker', 'worker', 'second-worker']) {
        const { status } = await as(who).get(path);
        expect([who, status]).toEqual([who, 200]);
      }
      for (const who of [
        'colleague',
        'other-worker',
        'coordinator',
        'editor',
        'nobody',
      ]) {
        const error = await expectRefused(
          as(who).get(path),
          404,
          'submission-not-found',
        );
        expect(error.detail).toContain('not yours to see');
      }
    });
  },
);
