import { bigDirectory } from '../../testing/bigDirectory';
import { suggest } from './suggest';

const directory = bigDirectory({ units: 400, services: 100, networks: 20 });
const today = '2026-11-22';
const offered = (words: string) => suggest(words, directory, today);
const codes = (words: string) =>
  offered(words).flatMap(one => (one.kind === 'concept' ? [one.code] : []));

describe('suggest', () => {
  it.each([
    ['vain', 'vaino'],
    ['lähisuh', 'lahisuhdevakivalta'],
    ['lahisuh', 'lahisuhdevakivalta'],
    ['stalkn', 'vaino'],
    ['lapsen kalt', 'kaltoinkohtelu'],
    ['nuori viiltää itseään kain', 'kainuu'],
    ['norra sav', 'pohjois-savo'],
    ['etä', 'etatapaaminen'],
    ['vainoamne', 'vaino'],
  ])('offers for %p first %s', (words, code) => {
    expect(codes(words)[0]).toBe(code);
  });

  it('offers names after concepts, with what tells them apart', () => {
    const team = directory.teams.find(
      ({ ref }) => ref === 'group:default/tiimi-1',
    )!;
    const [own] = team.names.fi.split(' ');
    const names = offered(own.slice(0, -2));
    expect(names).toContainEqual(
      expect.objectContaining({
        kind: 'entity',
        place: expect.objectContaining({ fi: expect.any(String) }),
      }),
    );
  });

  it('offers at most eight, and never what has ended', () => {
    const ended = new Set(
      [...directory.teams, ...directory.services]
        .filter(
          one =>
            one.validTo !== undefined ||
            ('opening' in one && one.opening.state === 'ended'),
        )
        .map(({ ref }) => ref),
    );
    expect(ended.size).toBeGreaterThan(0);
    for (const words of [
      'h',
      'ho',
      'hon',
      'va',
      'ko',
      'ti',
      'honka',
      'ranta',
    ]) {
      const items = offered(words);
      expect(items.length).toBeLessThanOrEqual(8);
      expect(
        items.filter(one => one.kind === 'entity' && ended.has(one.ref)),
      ).toEqual([]);
    }
  });

  it.each(['', ' ', 'v', '*', '"', '\\', '😀', '(a+)+$'])(
    'offers nothing for %p',
    words => {
      expect(offered(words)).toEqual([]);
    },
  );
});
