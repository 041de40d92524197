import type { TestDatabaseId } from '@backstage/backend-test-utils';
import { createBackendModule } from '@backstage/backend-plugin-api';
import type { Attachment } from '@tukiverkko/plugin-forms-common';
import {
  formsScannerExtensionPoint,
  type FileScanner,
} from '@tukiverkko/plugin-forms-node';
import type { Knex } from 'knex';
import { anAnswerForm } from '../__testUtils__/aForm';
import { aFormWithFiles } from '../__testUtils__/aFormWithFiles';
import { testDatabases } from '../__testUtils__/databases';
import { drafting } from '../__testUtils__/drafting';
import { eicar, fakeClamd } from '../__testUtils__/fakeClamd';
import { aPdf } from '../__testUtils__/files';
import { expectRefused } from '../__testUtils__/expectRefused';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

const forms = [aFormWithFiles(), anAnswerForm()];
const infected = Buffer.from(`rivi\n${eicar}\n`);

/** A module that brings a scanner of its own. */
function scannerModule(scanner: FileScanner) {
  return createBackendModule({
    pluginId: 'forms',
    moduleId: `scanner-${scanner.name}`,
    register(reg) {
      reg.registerInit({
        deps: { scanners: formsScannerExtensionPoint },
        async init({ scanners }) {
          scanners.setScanner(scanner);
        },
      });
    },
  });
}

async function start(
  knex: Knex,
  options: Omit<Parameters<typeof startForms>[0], 'knex'>,
) {
  const { as, log } = await startForms({ knex, forms, ...options });
  const use = { ...requester(as), ...drafting(as) };
  const listed = async (path: string): Promise<Attachment[]> =>
    (await as('asker').get(path)).body.items;
  /** The only file of a draft, once its check is over. */
  const settled = async (path: string) => {
    let [file] = await listed(path);
    for (let i = 0; i < 200 && file.state === 'scanning'; i++) {
      await new Promise(resolve => setTimeout(resolve, 20));
      [file] = await listed(path);
    }
    return file;
  };
  return { as, log, use, settled };
}

describe.each(databases.eachSupportedId())('the check of files on %s', id => {
  const database = () => databases.init(id as TestDatabaseId);

  it('by clamd lets clean ones through and destroys the others', async () => {
    const clamd = await fakeClamd();
    const knex = await database();
    const { as, use, settled, log } = await start(knex, {
      attachments: { clamd: { host: '127.0.0.1', port: clamd.port } },
    });
    const content = aPdf(200_000);
    const clean = use.filesOf(await use.drafted());
    const uploaded = await as('asker').upload(clean, 'a.pdf', content);
    expect(uploaded.body).toMatchObject({
      state: 'scanning',
      downloadable: false,
    });
    const file = await settled(clean);
    expect(file).toMatchObject({ state: 'clean', downloadable: true });
    expect(Buffer.compare(clamd.seen[0], content)).toBe(0);
    const got = await as('asker').download(`${clean}/${file.id}`);
    expect(Buffer.compare(got.body, content)).toBe(0);

    const draft = await use.drafted();
    const bad = use.filesOf(draft);
    await as('asker').upload(bad, 'a.txt', infected).expect(201);
    const virus = await settled(bad);
    expect(virus).toMatchObject({ state: 'infected', downloadable: false });
    expect(
      await knex('attachment_chunks').where({ attachment_id: virus.id }),
    ).toEqual([]);
    await expectRefused(
      as('asker').get(`${bad}/${virus.id}`),
      409,
      'attachment-infected',
    );
    // Whoever gets the request sees that there was a file, and that it is gone.
    const { body } = await use.submit(goodAnswers, { draft }).expect(201);
    const view = await as('worker').get(`/v1/submissions/${body.id}`);
    expect(view.body.attachments).toEqual([
      expect.objectContaining({ name: 'a.txt', state: 'infected' }),
    ]);
    expect(log.join('\n')).toContain(`File ${virus.id} is infected`);
    await clamd.stop();
  });

  it('waits for a scanner that is down, and finds a file that moved to its case meanwhile', async () => {
    const clamd = await fakeClamd({ says: 'down ERROR' });
    const knex = await database();
    const { as, use, log } = await start(knex, {
      attachments: { clamd: { host: '127.0.0.1', port: clamd.port } },
    });
    const draft = await use.drafted();
    const uploaded = await as('asker').upload(
      use.filesOf(draft),
      'a.pdf',
      aPdf(100),
    );
    const fileId = uploaded.body.id;
    const { body } = await use.submit(goodAnswers, { draft }).expect(201);
    const path = `/v1/submissions/${body.id}`;
    while (!log.join('\n').includes('it is tried again')) {
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    await expectRefused(
      as('worker').get(`${path}/attachments/${fileId}`),
      409,
      'attachment-scanning',
    );
    await new Promise(resolve => setTimeout(resolve, 200));

    clamd.say(undefined);
    await knex('attachments').update({ scan_due: '2026' });
    // Another file wakes the check, as the clock would.
    await as('asker').upload(`${path}/attachments`, 'b.pdf', aPdf(100));
    let states: string[] = [];
    while (!states.length || states.includes('scanning')) {
      const view = await as('worker').get(path);
      states = view.body.attachments.map((file: Attachment) => file.state);
    }
    expect(states).toEqual(['clean', 'clean']);
    await clamd.stop();
  });

  it('gives up after a day without a verdict, and the file counts as not checked', async () => {
    const knex = await database();
    const { as, log, use, settled } = await start(knex, {
      features: [
        scannerModule({
          name: 'silent',
          scan: async () => {
            throw new Error('no');
          },
        }),
      ],
    });
    const draft = use.filesOf(await use.drafted());
    await as('asker').upload(draft, 'a.pdf', aPdf(100)).expect(201);
    while (!log.join('\n').includes('it is tried again')) {
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    // The line is written before the file is put back.
    await new Promise(resolve => setTimeout(resolve, 200));
    await knex('attachments').update({
      uploaded_at: '2026-01-01T00:00:00.000Z',
      scan_due: '2026',
    });
    const other = use.filesOf(await use.drafted());
    await as('asker').upload(other, 'b.pdf', aPdf(100)).expect(201);
    // The portal of this test gives out what was not checked.
    expect(await settled(draft)).toMatchObject({
      state: 'unscannable',
      downloadable: true,
    });
  });
});

describe('a portal', () => {
  it('that gives out nothing unchecked and has no scanner takes no files', async () => {
    const { as, use } = await start(await databases.init('SQLITE_3'), {
      attachments: {},
    });
    const draft = use.filesOf(await use.drafted());
    const upload = as('asker').upload(draft, 'a.pdf', aPdf());
    const { detail } = await expectRefused(upload, 409, 'files-not-checked');
    expect(detail).toContain('viruses');
  });

  it('that gives out nothing unchecked keeps what its scanner cannot check', async () => {
    const { as, use, settled } = await start(await databases.init('SQLITE_3'), {
      attachments: { unscanned: 'refuse' },
      features: [
        scannerModule({ name: 'blind', scan: async () => 'unscannable' }),
      ],
    });
    const draft = use.filesOf(await use.drafted());
    await as('asker').upload(draft, 'a.pdf', aPdf()).expect(201);
    const file = await settled(draft);
    expect(file).toMatchObject({ state: 'unscannable', downloadable: false });
    const { detail } = await expectRefused(
      as('asker').get(`${draft}/${file.id}`),
      409,
      'attachment-unscanned',
    );
    expect(detail).toContain('password');
  });

  it.each([
    ['another word', { attachments: { unscanned: 'maybe' } }, /'allow' nor/],
    [
      'two scanners',
      {
        features: ['one', 'two'].map(name =>
          scannerModule({ name, scan: async () => 'clean' }),
        ),
      },
      /'one' checks files already.*'two'/,
    ],
  ])('does not start with %s', async (_what, options, sentence) => {
    await expect(
      start(await databases.init('SQLITE_3'), options),
    ).rejects.toThrow(sentence);
  });
});
