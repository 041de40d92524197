import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type { OptionSources } from '@tukiverkko/plugin-forms-common';
import { aForm, anAnswerForm } from '../__testUtils__/aForm';
import { openDatabase } from '../database';
import { FormsStore } from './FormsStore';
import { checkForPublishing } from './publish';
import { seed } from './seed';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const sources: OptionSources = {
  regions: [
    { code: 'kainuu', label: { fi: 'Kainuu', sv: 'Kajanaland', en: 'Kainuu' } },
  ],
};

const reasons = (value: unknown, given = sources) => {
  const checked = checkForPublishing(value, given);
  return checked.ok ? [] : checked.reasons.join('\n');
};

describe('checkForPublishing', () => {
  it('has nothing against a whole form', () => {
    expect(reasons(aForm())).toEqual([]);
  });

  it.each([
    ['what is no form', { a: 1 }, /^\/.*: /m],
    ['a member nobody knows', { ...aForm(), onSubmit: 'x' }, /onSubmit/],
    [
      'a pointer of logic to nothing',
      { ...aForm(), logic: { visible: { nothing: true } } },
      /nothing/,
    ],
    ['a missing translation', { ...aForm(), i18n: {} }, /i18n/],
    [
      'a test that fails',
      aForm({
        tests: [
          {
            name: 'wrong',
            now: '2026-11-23T08:00:00Z',
            input: {},
            expect: { valid: true },
          },
        ],
      }),
      /The test 'wrong' fails: valid should be true, is false/,
    ],
  ])('refuses %s and says why', (_what, form, reason) => {
    expect(reasons(form)).toMatch(reason);
  });

  it('refuses choices nobody offers', () => {
    expect(reasons(aForm(), {})).toContain(
      '/data/properties: options-unknown, source regions',
    );
  });
});

describe('seed', () => {
  async function seeding(...forms: object[]) {
    const folder = mkdtempSync(join(tmpdir(), 'seed-'));
    forms.forEach((form, i) =>
      writeFileSync(join(folder, `${i}.form.json`), JSON.stringify(form)),
    );
    const knex = await databases.init('SQLITE_3');
    const store = new FormsStore(
      await openDatabase({
        database: mockServices.database({ knex }),
        allowInMemory: true,
      }),
    );
    const run = (from = folder) =>
      seed({
        folder: from,
        store,
        sources,
        logger: mockServices.logger.mock(),
      });
    return { folder, store, run };
  }

  it('publishes once what has the same content, and a new version of what has not', async () => {
    const { folder, run, store } = await seeding(aForm(), anAnswerForm());
    await run();
    await run();
    expect(await store.currentVersions()).toEqual([
      { key: 'help-answer', version: 1 },
      { key: 'help-request', version: 1 },
    ]);

    writeFileSync(
      join(folder, '0.form.json'),
      JSON.stringify(aForm({ title: 'Uusi nimi' })),
    );
    await run();
    expect(await store.currentVersion('help-request')).toBe(2);
    // Going back is not a new version: the content has its number already.
    writeFileSync(join(folder, '0.form.json'), JSON.stringify(aForm()));
    await run();
    expect(await store.currentVersion('help-request')).toBe(2);
  });

  it.each([
    [
      'a form that cannot be published',
      [{ ...aForm(), i18n: {} }],
      /0\.form\.json' cannot be published. Mend it/,
    ],
    [
      'a form whose answer form is missing',
      [aForm()],
      /answered with the form 'help-answer', which is not published/,
    ],
  ])('refuses %s', async (_what, forms, sentence) => {
    await expect((await seeding(...forms)).run()).rejects.toThrow(sentence);
  });

  it('refuses a folder it cannot read, and a file that is not JSON', async () => {
    const { folder, run } = await seeding();
    await expect(run('/nowhere/at/all')).rejects.toThrow(/Correct the path/);
    writeFileSync(join(folder, 'a.form.json'), '{');
    await expect(run()).rejects.toThrow(/a\.form\.json' is not JSON/);
  });
});
