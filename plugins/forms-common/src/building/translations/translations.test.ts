import fc from 'fast-check';
import { parseForm } from '../../definition/parseForm';
import { csvLine, undefused } from '../../exchange/csv/csvRow';
import { readCsv } from '../../exchange/csv/readCsv';
import { aChoice, aForm, aMatrix, aNumber, aText } from '../../testUtils/aForm';
import { loadShippedForms } from '../../testUtils/loadCorpus';
import { sourceTexts } from '../../texts/sourceTexts';
import { perform, undo } from '../Edit';
import { readTranslations, type TranslationFile } from './readTranslations';
import { countTranslations, translationRows } from './translationRows';
import { translationsCsv } from './translationsCsv';

const form = aForm({
  title: 'Kysely',
  fields: {
    remark: aText({ title: 'Muistiinpano' }),
    views: aMatrix(
      { clear: aNumber({ title: 'Selkeää' }) },
      { title: 'Mitä mieltä?' },
    ),
    mood: { ...aChoice(), oneOf: undefined, $ref: '#/$defs/scale' },
  },
  $defs: { scale: { type: 'integer', oneOf: [{ const: 0, title: 'Ei' }] } },
  pages: [
    {
      id: 'last',
      title: 'Ensin',
      fields: ['mood'],
      notes: [{ id: 'calm', tone: 'info', text: 'Rauhassa' }],
    },
    { id: 'page', title: 'Sitten', fields: ['views', 'remark'] },
  ],
  flags: [{ id: 'urgent', severity: 'danger', when: true, message: 'Kiire' }],
});
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (definition: typeof form, text: string) => {
  const file = readTranslations(definition, bytes(text));
  if (!file.ok) throw new Error(file.refusal);
  return file;
};

describe('the rows of translations', () => {
  it('stand in the order they are read, each with the element that says it', () =>
    expect(
      translationRows(form).map(({ key, element }) => [key, element]),
    ).toEqual([
      ['form.title', '$form'],
      ['page.last.title', '$page.last'],
      ['note.calm', '$note.calm'],
      ['$defs.scale.option.0', 'mood'],
      ['mood.title', 'mood'],
      ['page.page.title', '$page.page'],
      ['views.title', 'views'],
      ['views.clear.title', 'views.clear'],
      ['remark.title', 'remark'],
      ['flag.urgent', '$flag.urgent'],
    ]));

  it.each(loadShippedForms().map(one => [one.key, one] as const))(
    'of %s hold every text once, and lead to an element of the form',
    (_, shipped) => {
      const rows = translationRows(shipped);
      expect(new Set(rows.map(row => row.key))).toEqual(
        new Set(sourceTexts(shipped).keys()),
      );
      expect(rows).toHaveLength(sourceTexts(shipped).size);
      const lost = rows.filter(
        row => row.element === '$form' && row.key !== 'form.title',
      );
      expect(lost).toEqual([]);
    },
  );

  it('are stale as soon as the source says something else, and right again when it is confirmed', () => {
    const translated = perform(form, 'setTranslation', {
      key: 'form.title',
      language: 'sv',
      text: 'Enkät',
    })!.definition;
    const stateOf = (definition: typeof form) =>
      translationRows(definition)[0].translations.sv.state;
    expect(stateOf(translated)).toBe('translated');
    const changed = perform(translated, 'setFormTitle', {
      title: 'Uusi kysely',
    })!.definition;
    expect(stateOf(changed)).toBe('stale');
    expect(countTranslations(translationRows(changed), 'sv')).toMatchObject({
      stale: 1,
      missing: 9,
    });
    const reviewed = perform(changed, 'markReviewed', {
      keys: ['form.title', 'note.calm'],
      language: 'sv',
      isReviewed: true,
    })!;
    expect(stateOf(reviewed.definition)).toBe('reviewed');
    expect(undo(reviewed.definition, reviewed.edit).value).toEqual(changed);
  });

  it('say where a translation is far from the length of its source', () => {
    const sv = (text: string) =>
      translationRows(
        perform(form, 'setTranslation', {
          key: 'note.calm',
          language: 'sv',
          text,
        })!.definition,
      ).find(row => row.key === 'note.calm')!.translations.sv.length;
    expect(sv('I lugn och ro')).toBeUndefined();
    expect(sv('Gör det i lugn och ro när du har tid')).toBe('longer');
  });
});

describe('languages', () => {
  it('come and go with their translations, but the one it is written in stays', () => {
    const english = perform(form, 'addLanguage', {
      language: 'en',
    })!.definition;
    const translated = perform(english, 'setTranslation', {
      key: 'form.title',
      language: 'en',
      text: 'Survey',
    })!.definition;
    expect(parseForm(translated).ok).toBe(true);
    const gone = perform(translated, 'removeLanguage', { language: 'en' })!;
    expect(gone.definition).toEqual(form);
    expect(undo(gone.definition, gone.edit).value).toEqual(translated);
    expect(perform(form, 'removeLanguage', { language: 'fi' })).toBeUndefined();
    expect(
      perform(form, 'addLanguage', { language: 'Finska' }),
    ).toBeUndefined();
  });

  it('lose what no text asks for any more', () => {
    const odd = {
      ...form,
      i18n: {
        sv: { 'gone.title': { text: 'Borta', state: 'new', sourceHash: 'x' } },
      },
    } as typeof form;
    expect(
      perform(odd, 'removeUnusedTranslations', { language: 'sv' })?.definition
        .i18n.sv,
    ).toEqual({});
    expect(
      perform(odd, 'setTranslation', {
        key: 'gone.title',
        language: 'sv',
        text: 'Ny',
      }),
    ).toBeUndefined();
  });
});

describe('translations as a table', () => {
  it.each(loadShippedForms().map(one => [one.key, one] as const))(
    'of %s come back as they went',
    (_, shipped) => {
      const file = read(shipped, translationsCsv(shipped));
      expect(file).toMatchObject({ changes: [], problems: [], ignored: [] });
    },
  );

  it('bring what a translator wrote, and run nothing in a spreadsheet', () => {
    const tricky = { ...form, title: '=1+1' };
    const table = translationsCsv(tricky);
    expect(table).toContain("form.title,'=1+1,");
    const file = read(
      tricky,
      'key;fi;sv;kommentar\r\nform.title;\'=1+1;\'=2;hej\r\nnote.calm;Rauhassa;"I lugn\r\noch ro";\r\nmood.title;Valinta;;',
    );
    expect(file.changes).toEqual([
      {
        key: 'form.title',
        language: 'sv',
        text: '=2',
        source: '=1+1',
        before: '',
        isStale: false,
      },
      {
        key: 'note.calm',
        language: 'sv',
        text: 'I lugn\noch ro',
        source: 'Rauhassa',
        before: '',
        isStale: false,
      },
    ]);
    expect(file.ignored).toEqual(['kommentar']);
    const { definition } = perform(tricky, 'importTranslations', {
      translations: file.changes,
    })!;
    expect(translationRows(definition)[0].translations.sv).toMatchObject({
      text: '=2',
      state: 'translated',
    });
  });

  it('are stale at once where the source has changed since the file was written', () => {
    const file = read(
      form,
      'key,fi,sv\r\nform.title,Vanha kysely,Gammal enkät\r\n',
    );
    expect(file.changes[0]).toMatchObject({ isStale: true });
    const { definition } = perform(form, 'importTranslations', {
      translations: file.changes,
    })!;
    expect(translationRows(definition)[0].translations.sv.state).toBe('stale');
  });

  it('name every row that was not taken', () =>
    expect(
      read(
        form,
        'key,sv\r\n,Hej\r\nform.title,Enkät\r\n\r\nform.title,Igen\r\nold.title,Borta\r\nnote.calm\r\n',
      ).problems,
    ).toEqual([
      { line: 2, code: 'key-missing' },
      { line: 5, code: 'key-twice', key: 'form.title' },
      { line: 6, code: 'key-unknown', key: 'old.title' },
      { line: 7, code: 'cells-missing', key: 'note.calm' },
    ]));

  it.each<
    [string, Uint8Array, Partial<Extract<TranslationFile, { ok: false }>>]
  >([
    [
      'too large',
      new Uint8Array(10 * 1024 * 1024 + 1),
      { refusal: 'too-large' },
    ],
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff),
      { refusal: 'not-text' },
    ],
    [
      'in a code page of old',
      Uint8Array.of(0x6b, 0x65, 0x79, 0x2c, 0xe4),
      { refusal: 'not-text' },
    ],
    ['empty', bytes('\r\n \r\n'), { refusal: 'empty' }],
    ['another table', bytes('name,age\r\nx,1'), { refusal: 'no-key-column' }],
    [
      'without a language of the form',
      bytes('key,de\r\nform.title,Umfrage'),
      { refusal: 'no-language-column' },
    ],
    [
      'cut off in a quote',
      bytes('key,sv\r\nform.title,"Enk'),
      { refusal: 'unclosed-quote', line: 2 },
    ],
  ])('are refused in words where the file is %s', (_, file, refusal) =>
    expect(readTranslations(form, file)).toMatchObject({
      ok: false,
      ...refusal,
    }),
  );

  it('hold any text, whatever stands in it', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            fc.string({ unit: fc.constantFrom(...'aä=+-@,;"\n\'\t ') }),
            { minLength: 2, maxLength: 3 },
          ),
          { minLength: 1 },
        ),
        rows => {
          const whole = [['key', 'a', 'b'], ...rows.map(row => ['x', ...row])];
          const { records } = readCsv(whole.map(csvLine).join(''));
          expect(records.map(({ cells }) => cells.length)).toEqual(
            whole.map(row => row.length),
          );
          const back = records.map(({ cells }) => cells.map(undefused));
          // A text that looks defused is read as the text it would have defused.
          expect(back).toEqual(whole.map(row => row.map(undefused)));
        },
      ),
    ));
});
