import type { Directory } from '../directory/Directory';
import { recordTypeById } from '../records/recordTypes';
import { officialRegions } from '../regions/officialRegions';
import { csvCell } from './csvCell';
import { describeImportProblem } from './ImportProblem';
import { KnownNames } from './KnownNames';
import { listColumns } from './ListColumn';
import { matchHeader, missingColumns, unusedColumns } from './matchHeader';
import { planRow, type ImportSurroundings } from './planRow';

const unit = recordTypeById('unit')!;
const service = recordTypeById('service')!;
const names = (fi: string) => ({
  fi,
  sv: `${fi} på svenska`,
  en: `${fi} in English`,
});
const directory: Directory = {
  at: '2026-11-22T12:00:00Z',
  regions: officialRegions.map(region => ({
    ...region,
    ref: `region:default/${region.slug}`,
    parent: region.parent && `region:default/${region.parent}`,
  })),
  teams: [
    ['jarvisydan', 'Järvisydän'],
    ['ranta', 'Rantatiimi'],
    ['toinen-ranta', 'Rantatiimi'],
  ].map(([slug, fi]) => ({
    ref: `group:default/${slug}`,
    names: names(fi),
    type: 'expert-team',
    serves: [],
    languages: [],
    strengths: [],
  })),
  networks: [],
  services: [],
};
const known = new KnownNames(directory);
const columns = listColumns(unit);
const header = [
  'Nimi',
  'Namn',
  'Name',
  'Millainen yksikkö',
  'Alueet',
  'Kielet',
  'Vahvuusalueet',
  'Ensimmäinen päivä',
];
const mapping = matchHeader(header, columns);
const row = [
  'Uusi tiimi',
  'Nytt team',
  'New team',
  'asiantuntijatiimi',
  'Etelä-Savo',
  'suomi, ruotsi',
  'Vaino',
  '1.2.2026',
];

const surroundings: ImportSurroundings = {
  type: unit,
  known,
  standing: () => undefined,
  isInArea: () => true,
  nameOf: () => undefined,
  isForbidden: text => text.includes('131052-308T'),
};
const plan = (
  cells: readonly string[],
  more: Partial<ImportSurroundings> = {},
) => planRow(cells, mapping, { ...surroundings, ...more });
const problemsOf = (
  cells: readonly string[],
  more: Partial<ImportSurroundings> = {},
) => {
  const planned = plan(cells, more);
  return planned.does === 'bad' ? planned.problems : [];
};
const withCell = (at: number, cell: string) =>
  row.map((one, place) => (place === at ? cell : one));

describe('headers', () => {
  it('are known in the language of what stands under them', () => {
    expect(mapping).toMatchObject({
      nameFi: { column: 0 },
      nameSv: { column: 1 },
      nameEn: { column: 2 },
      serves: { column: 4 },
    });
    expect(missingColumns(columns, mapping)).toEqual([]);
  });

  it('that nobody knows are left for a person, and of two that say the same the first is read', () => {
    const twice = ['Kielet', 'Puhelinnumero', 'kielet *', 'Syy'];
    const found = matchHeader(twice, columns);
    expect(found).toEqual({ languages: { column: 0 } });
    expect(unusedColumns(twice, found)).toEqual([1, 2]);
    expect(missingColumns(columns, found).map(({ field }) => field)).toContain(
      'nameFi',
    );
  });
});

describe('a row', () => {
  it('of something new says what it makes', () => {
    expect(plan(row)).toMatchObject({
      does: 'new',
      ref: 'group:default/uusi-tiimi',
      revision: 0,
      answers: {
        nameFi: 'Uusi tiimi',
        type: 'expert-team',
        serves: ['region:default/etela-savo'],
        languages: ['fi', 'sv'],
        strengths: ['vaino'],
        validFrom: '2026-02-01',
      },
    });
  });

  it.each([
    [7, '1.2.2O26', 'stray-letter', 'Did you mean: 1.2.2026?'],
    [7, '31.2.2026', 'day-expected', 'this stands here: 31.2.2026'],
    [4, 'Etela-Savvo', 'name-near', 'Did you mean: Etelä-Savo?'],
    [4, 'O1', 'stray-letter', 'Did you mean: 01?'],
    [4, 'Atlantis', 'name-unknown', 'does not have this: Atlantis'],
    [5, 'suomii', 'choice-near', 'Did you mean: suomi?'],
    [3, '=HYPERLINK("x")', 'formula', 'There is a formula here'],
    [0, 'Soita: 131052-308T', 'identity-code', 'personal identity code'],
    [0, 'x'.repeat(121), 'text-long', 'has 121 characters, and 120 fit'],
    [
      0,
      'Rantatiimi',
      'name-ambiguous',
      'group:default/ranta, group:default/toinen-ranta',
    ],
  ])(
    'with a wrong cell %i «%s» names the cell and the mend',
    (column, cell, code, sentence) => {
      const [problem, ...others] = problemsOf(withCell(column, cell));
      expect(others).toEqual([]);
      expect(problem).toMatchObject({ column, code });
      expect(describeImportProblem(problem).en).toContain(sentence);
    },
  );

  it('names everything that is wrong with it at once', () => {
    const cells = [
      'Uusi',
      '',
      'New',
      'kerho',
      'Etelä-Savo',
      '',
      '',
      '32.1.2026',
    ];
    expect(problemsOf(cells).map(({ field, code }) => [field, code])).toEqual([
      ['type', 'choice-unknown'],
      ['validFrom', 'day-expected'],
      ['nameSv', 'missing'],
      ['languages', 'missing'],
    ]);
  });

  it('reads official codes and several regions, also those whose names hold a comma', () => {
    const planned = plan(withCell(4, '1, 13; Norra Karelen'));
    expect(planned).toMatchObject({
      answers: {
        serves: [
          'region:default/ita-uusimaa',
          'region:default/pohjois-savo',
          'region:default/pohjois-karjala',
        ],
      },
    });
    const topics = 'Maahanmuutto, yksin tullut alaikäinen, adoptio, vaino';
    expect(plan(withCell(6, topics))).toMatchObject({
      answers: { strengths: ['maahanmuutto', 'vaino'] },
    });
  });

  it('of something new does not take the ref of another', () => {
    expect(plan(withCell(0, 'Jarvi-Sydan ry'))).toMatchObject({ does: 'new' });
    expect(problemsOf(withCell(0, 'Ranta'))).toMatchObject([
      { code: 'ref-taken', params: { ref: 'group:default/ranta' } },
    ]);
  });

  it('without a name or a ref is nobody’s', () => {
    expect(problemsOf(['', '', '', 'organisaatio'])).toMatchObject([
      { code: 'not-named' },
    ]);
  });
});

describe('a row about what stands already', () => {
  const before = plan(row);
  const answers = before.does === 'new' ? before.answers : {};
  const standing: ImportSurroundings['standing'] = () => ({
    answers,
    revision: 4,
    source: 'portal',
  });
  const ref = { ...mapping, ref: { column: 8 } };
  const about = (
    cells: readonly string[],
    more: Partial<ImportSurroundings> = {},
  ) =>
    planRow([...cells, 'jarvisydan'], ref, {
      ...surroundings,
      standing,
      ...more,
    });

  it('says what changes, and nothing where nothing does', () => {
    expect(about(row)).toEqual({
      does: 'same',
      ref: 'group:default/jarvisydan',
    });
    expect(about(withCell(5, 'ruotsi'))).toMatchObject({
      does: 'change',
      revision: 4,
      changes: [{ field: 'languages', before: ['fi', 'sv'], after: ['sv'] }],
    });
  });

  it('leaves what an empty cell does not say, and empties what a dash says', () => {
    expect(about(withCell(6, ''))).toMatchObject({ does: 'same' });
    expect(about(withCell(6, '-'))).toMatchObject({
      changes: [{ field: 'strengths', before: ['vaino'], after: undefined }],
    });
    expect(about(withCell(5, '-'))).toMatchObject({
      problems: [{ field: 'languages', code: 'missing' }],
    });
  });

  it('is refused where it comes from a file, has another type, or belongs to another area before or after', () => {
    const changed = withCell(5, 'ruotsi');
    const file: ImportSurroundings['standing'] = () => ({
      answers,
      revision: 0,
      source: 'file',
    });
    expect(about(changed, { standing: file })).toMatchObject({
      problems: [{ code: 'from-file' }],
    });
    expect(about(row, { standing: file })).toMatchObject({ does: 'same' });
    expect(about(changed, { standing: () => undefined })).toMatchObject({
      problems: [{ code: 'other-type' }],
    });
    const isInArea = () => false;
    const nameOf = (one: string) => names(one.replace(/.*\//, ''));
    expect(about(withCell(4, 'Lappi'), { isInArea, nameOf })).toMatchObject({
      problems: [
        {
          code: 'outside-area',
          params: { regions: { fi: 'etela-savo, lappi' } },
        },
      ],
    });
    expect(about(row, { isInArea })).toMatchObject({ does: 'same' });
  });
});

it('takes regions in a list of services to mean that the service reaches these regions', () => {
  const cells = [
    'Tuki',
    'Stöd',
    'Support',
    'järvisydän',
    'vaativin',
    'puhelin',
    'Kainuu',
    'fi',
    'tar emot begäranden',
    'consultation-request',
  ];
  const headers = [
    'Nimi',
    'Namn',
    'Name',
    'Omistajatiimi',
    'Palvelutaso',
    'Tavat',
    'Alueet',
    'Kielet',
    'Läge',
    'Lomake, jolla aloitetaan',
  ];
  const planned = planRow(cells, matchHeader(headers, listColumns(service)), {
    ...surroundings,
    type: service,
  });
  expect(planned).toMatchObject({
    does: 'new',
    answers: {
      owner: 'group:default/jarvisydan',
      reach: 'regions',
      regions: ['region:default/kainuu'],
      opening: 'open',
    },
  });
});

it('defends what a spreadsheet would take for a formula, and quotes what needs quotes', () => {
  expect(csvCell('=1+1')).toBe("'=1+1");
  expect(csvCell('@SUM(1)')).toBe("'@SUM(1)");
  expect(csvCell('a;"b"')).toBe('"a;""b"""');
  expect(csvCell('-')).toBe('-');
  expect(csvCell('Etelä-Savo')).toBe('Etelä-Savo');
});
