import { createHash, randomUUID } from 'node:crypto';
import {
  mockCredentials,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { AccessLog } from '../access/AccessLog';
import { anAnswerForm } from '../__testUtils__/aForm';
import { aFormWithFiles } from '../__testUtils__/aFormWithFiles';
import { testDatabases } from '../__testUtils__/databases';
import { aPdf } from '../__testUtils__/files';
import { readZip } from '../__testUtils__/readZip';
import { expectRefused } from '../__testUtils__/expectRefused';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { signAnew } from '../__testUtils__/signAnew';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

const secret = 'kenellekään muulle';
const formula = '=HYPERLINK("http://elsewhere.example";"Avaa")';
const pdf = aPdf(200_000);
const endings = ['copy.json', 'copy.csv', 'copy.fhir.json', 'archive.zip'];

describe.each(databases.eachSupportedId())(
  'a request as files on %s',
  databaseId => {
    let knex: Knex;
    let as: (name: string) => Client;
    let use: ReturnType<typeof requester>;
    let stop: () => Promise<unknown>;
    let port: number;
    let sent: { readonly id: string; readonly reference: string };

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      const started = await startForms({
        knex,
        forms: [aFormWithFiles(), anAnswerForm()],
      });
      as = started.as;
      stop = () => started.server.stop();
      port = started.server.port();
      use = requester(as);
      sent = await answeredTwice();
      // Somebody who reads the case, but not what is for the team alone.
      const ref = 'user:default/colleague';
      await knex('case_invitations').insert({ case_id: sent.id, ref });
      await signAnew(knex);
    });
    afterAll(() => stop());

    const write = (who: string, kind: string, text: string) =>
      as(who)
        .post(`/v1/submissions/${sent.id}/messages`, { kind, text })
        .set('Idempotency-Key', randomUUID())
        .expect(201);

    /** A request with everything a request can have. */
    async function answeredTwice() {
      const receipt = await use.sent({
        ...goodAnswers,
        topic: formula,
        team: 'group:default/team',
        note: secret,
      });
      const { id } = receipt;
      const answer = (advice: string) => ({
        command: 'answer',
        version: 1,
        answers: { advice },
        language: 'fi',
      });
      const step = (who: string, command: object, revision: number) =>
        use.command(who, id, command, { revision }).expect(200);
      await step('worker', { command: 'accept' }, 1);
      await step('worker', answer('Sopikaa palaveri.'), 2);
      await step('asker', { command: 'ask-again', message: 'Entä sitten?' }, 3);
      await step('worker', answer('Soittakaa kouluun.'), 4);
      await as('worker')
        .upload(`/v1/submissions/${id}/attachments`, 'Lausunto ä.pdf', pdf)
        .expect(201);
      return receipt;
    }

    const path = (ending: string) => `/v1/submissions/${sent.id}/${ending}`;
    const fetched = async (who: string, ending: string) => {
      const { body, headers, status } = await as(who).download(path(ending));
      expect([status, headers]).toEqual([
        200,
        expect.objectContaining({
          // Nothing that people wrote stands in the name of a file.
          'content-disposition': expect.stringMatching(
            new RegExp(`UTF-8''${sent.reference}\\.[a-z.]+$`),
          ),
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-store, no-transform',
        }),
      ]);
      return body as Buffer;
    };

    it('is JSON with the form it answers, and with what its reader may read', async () => {
      const ofInvited = JSON.parse(
        String(await fetched('colleague', 'copy.json')),
      );
      expect(ofInvited).toMatchObject({
        reference: sent.reference,
        form: { key: 'help-request', version: 1, id: expect.any(String) },
        answers: { topic: formula, urgency: 'normal' },
        flags: [],
      });
      expect(ofInvited.answers).not.toHaveProperty('note');
      const ofTeam = JSON.parse(String(await fetched('worker', 'copy.json')));
      expect(ofTeam.answers.note).toBe(secret);
    });

    it('is a row of a table, where nothing that was typed is a formula', async () => {
      const text = String(await fetched('colleague', 'copy.csv'));
      const [names, values, ...rest] = text.replace('\uFEFF', '').split('\r\n');
      expect(rest).toEqual(['']);
      expect(names).toMatch(/^\$reference,\$form,\$version,/);
      expect(values).toContain(`"'=HYPERLINK(`);
      expect(text).not.toContain(secret);
      expect(String(await fetched('worker', 'copy.csv'))).toContain(secret);
    });

    it('is a FHIR questionnaire response to the questionnaire of its version', async () => {
      const text = String(await fetched('colleague', 'copy.fhir.json'));
      expect(JSON.parse(text)).toMatchObject({
        resourceType: 'QuestionnaireResponse',
        status: 'completed',
        questionnaire: expect.stringMatching(/questionnaire\.json\|1$/),
      });
      expect(text).toContain('HYPERLINK');
      expect(text).not.toContain(secret);
    });

    describe('for an archive', () => {
      const archive = async (who: string) => {
        const zip = readZip(await fetched(who, 'archive.zip'));
        const json = (name: string) => JSON.parse(String(zip.get(name)));
        return { zip, contents: json('contents.json'), json };
      };

      beforeAll(async () => {
        for (let i = 0; i < 60; i++)
          await write('asker', 'message', `Viesti ${i}`);
        await write('worker', 'note', 'Sisäinen muistiinpano');
      });

      it('is whole: answers, forms, evaluation, routing, events, messages, each answer and the files', async () => {
        const { contents, json, zip } = await archive('worker');
        expect([...zip.keys()]).toEqual([
          'contents.json',
          'case.json',
          'forms/help-request-1.form.json',
          'forms/help-answer-1.form.json',
          'attachments/1 Lausunto ä.pdf',
        ]);
        expect(contents).toMatchObject({
          format: 'tukiverkko-case',
          reference: sent.reference,
          madeBy: 'user:default/worker',
          relations: ['owner'],
        });
        const archived = json('case.json');
        expect(archived).toMatchObject({
          reference: sent.reference,
          answers: { topic: formula, note: secret },
          evaluation: { errors: [], target: { rule: 'named' } },
          evaluatedAt: expect.any(String),
          routings: [{ team: 'group:default/team', steps: expect.any(Array) }],
          answersGiven: [
            { answers: { advice: 'Sopikaa palaveri.' } },
            { answers: { advice: 'Soittakaa kouluun.' } },
          ],
          attachments: [{ name: 'Lausunto ä.pdf' }],
        });
        expect(
          archived.events.map(({ command }: { command: string }) => command),
        ).toEqual(['submit', 'accept', 'answer', 'ask-again', 'answer']);
        const said = archived.messages.map(
          ({ text }: { text: string }) => text,
        );
        expect(said).toEqual([
          'Entä sitten?',
          ...Array.from({ length: 60 }, (_, i) => `Viesti ${i}`),
          'Sisäinen muistiinpano',
        ]);
        const form = json('forms/help-request-1.form.json');
        const { body } = await as('worker').get(
          '/v1/forms/help-request/versions/1',
        );
        expect(form).toEqual(body.definition);
      });

      it('names each of its files with its size and hash', async () => {
        const { contents, zip } = await archive('worker');
        const { 'contents.json': _, ...files } = Object.fromEntries(zip);
        expect(contents.files).toEqual(
          Object.entries(files).map(([name, content]) => ({
            path: name,
            bytes: content.length,
            sha256: createHash('sha256').update(content).digest('hex'),
          })),
        );
        const kept = zip.get('attachments/1 Lausunto ä.pdf');
        expect(kept?.equals(pdf)).toBe(true);
      });

      it('holds nothing that the one who takes it may not read', async () => {
        const { zip } = await archive('colleague');
        const everything = [...zip.values()].map(String).join('\n');
        expect(everything).not.toContain(secret);
        expect(everything).not.toContain('Sisäinen muistiinpano');
        expect(everything).toContain('Soittakaa kouluun.');
      });

      it('leaves out a file nobody could check, and says that there is one', async () => {
        await knex('attachments')
          .where({ owner: sent.id })
          .update({ state: 'infected' });
        const { json, zip } = await archive('worker');
        expect([...zip.keys()].some(name => name.startsWith('attach'))).toBe(
          false,
        );
        expect(json('case.json').attachments).toEqual([
          expect.objectContaining({ state: 'infected', downloadable: false }),
        ]);
        await knex('attachments')
          .where({ owner: sent.id })
          .update({ state: 'clean' });
      });

      it('is no ZIP when a file in it is damaged', async () => {
        const [row] = await knex('attachments').where({ owner: sent.id });
        const piece = { attachment_id: row.id, number: 2 };
        const { sealed } = await knex('attachment_chunks').where(piece).first();
        await knex('attachment_chunks')
          .where(piece)
          .update({ sealed: Buffer.alloc(sealed.length) });
        const response = await fetch(
          `http://localhost:${port}/api/forms${path('archive.zip')}`,
          {
            headers: {
              authorization: mockCredentials.user.header('user:default/worker'),
            },
          },
        );
        await expect(response.arrayBuffer()).rejects.toThrow();
        await knex('attachment_chunks').where(piece).update({ sealed });
        expect((await archive('worker')).zip.size).toBe(5);
      });
    });

    it.each(endings)(
      'is not there as %s for those who may not read it',
      async ending => {
        for (const who of ['nobody', 'other-worker', 'editor'])
          await expectRefused(
            as(who).get(path(ending)),
            404,
            'submission-not-found',
          );
        await expectRefused(
          as('worker').get(`/v1/submissions/no-id/${ending}`),
          404,
          'submission-not-found',
        );
      },
    );

    it.each(endings)('is written down before it leaves as %s', async ending => {
      await fetched('worker', ending);
      const last = await knex('access_log')
        .where({ case_id: sent.id })
        .orderBy('number', 'desc')
        .first();
      expect([last.actor, last.action]).toEqual([
        'user:default/worker',
        ending === 'archive.zip' ? 'archive' : ending.replace('.', ' '),
      ]);
      expect(await new AccessLog().firstBroken(knex, sent.id)).toBeUndefined();
    });
  },
);
