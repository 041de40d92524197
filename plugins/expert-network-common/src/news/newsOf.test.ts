import type {
  Directory,
  DirectoryService,
  Validity,
} from '../directory/Directory';
import { newsOf } from './newsOf';

const today = '2026-11-22';
const names = (n: string) => ({ fi: n, sv: n, en: n });
const service = (
  name: string,
  more: Partial<DirectoryService>,
): DirectoryService => ({
  ref: name,
  names: names(name),
  owner: 't',
  level: 'vaativin',
  modes: [],
  phenomena: [],
  expertise: [],
  clientGroups: [],
  regions: [],
  languages: [],
  opening: { state: 'open' },
  promise: null,
  form: 'f',
  ...more,
});
const directoryOf = (...services: readonly DirectoryService[]): Directory => ({
  at: '',
  regions: [],
  teams: [],
  networks: [],
  services,
});
const told = (...services: readonly DirectoryService[]) =>
  newsOf(directoryOf(...services), today).map(
    ({ what, date, ref }) => `${ref} ${what} ${date}`,
  );

describe('newsOf', () => {
  it.each<[Validity, readonly string[]]>([
    [{ validFrom: '2026-09-22' }, []],
    [{ validFrom: '2026-09-23' }, ['s started 2026-09-23']],
    [{ validFrom: '2026-11-22' }, ['s started 2026-11-22']],
    [{ validFrom: '2026-11-23' }, ['s starts 2026-11-23']],
    [{ validFrom: '2026-12-22' }, ['s starts 2026-12-22']],
    [{ validFrom: '2026-12-23' }, []],
    [{ validTo: '2026-08-23' }, []],
    [{ validTo: '2026-08-24' }, ['s ended 2026-08-24']],
    [{ validTo: '2026-11-21' }, ['s ended 2026-11-21']],
    [{ validTo: '2026-11-22' }, ['s ends 2026-11-22']],
    [{ validTo: '2026-12-22' }, ['s ends 2026-12-22']],
    [{ validTo: '2026-12-23' }, []],
    [
      { validFrom: '2026-11-01', validTo: '2026-11-10' },
      ['s ended 2026-11-10'],
    ],
    [{}, []],
  ])('tells of %j: %j', (validity, expected) => {
    expect(told(service('s', validity))).toEqual(expected);
  });

  it('tells of a break that lasts, and of none that is over or of something that has ended', () => {
    const paused = (until?: string) => ({ state: 'paused' as const, until });
    expect(told(service('s', { opening: paused() }))).toEqual([
      's paused null',
    ]);
    expect(told(service('s', { opening: paused(today) }))).toEqual([
      's paused null',
    ]);
    expect(told(service('s', { opening: paused('2026-11-21') }))).toEqual([]);
    expect(told(service('s', { opening: { state: 'ended' } }))).toEqual([]);
    expect(
      told(service('s', { opening: paused(), validTo: '2020-01-01' })),
    ).toEqual([]);
  });

  it('puts the newest first, a break at today, and equal days in the order of names', () => {
    expect(
      told(
        service('ö', { validFrom: '2026-11-01' }),
        service('ä', { validFrom: '2026-11-01' }),
        service('break', { opening: { state: 'paused' } }),
        service('soon', { validFrom: '2026-12-01' }),
      ),
    ).toEqual([
      'soon starts 2026-12-01',
      'break paused null',
      'ä started 2026-11-01',
      'ö started 2026-11-01',
    ]);
  });

  it('names the successor where the directory has it', () => {
    const [item] = newsOf(
      directoryOf(
        service('old', { validTo: '2026-11-01', successor: 'new' }),
        service('new', {}),
      ),
      today,
    );
    expect(item.successor).toEqual({ ref: 'new', name: names('new') });
    const [lost] = newsOf(
      directoryOf(service('old', { validTo: '2026-11-01', successor: 'x' })),
      today,
    );
    expect(lost.successor).toBeNull();
  });

  it('tells of teams and networks too, and of twenty things at most', () => {
    const one = { ref: 'x', names: names('x'), validFrom: today };
    const directory: Directory = {
      at: '',
      regions: [],
      teams: [
        {
          ...one,
          type: 'expert-team',
          serves: [],
          languages: [],
          strengths: [],
        },
      ],
      networks: [
        {
          ...one,
          ref: 'y',
          owner: 't',
          members: [],
          phenomena: [],
          expertise: [],
          clientGroups: [],
          regions: [],
          languages: [],
        },
      ],
      services: [],
    };
    expect(newsOf(directory, today).map(({ ref }) => ref)).toEqual(['x', 'y']);
    const many = Array.from({ length: 30 }, (_, i) =>
      service(`s${i}`, { validFrom: today }),
    );
    expect(newsOf(directoryOf(...many), today)).toHaveLength(20);
  });
});
