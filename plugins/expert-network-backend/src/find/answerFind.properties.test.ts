import {
  findHelp,
  indexDirectory,
  reachOf,
  vocabularies,
  type FacetName,
  type FindRequest,
  type FindResponse,
} from '@tukiverkko/plugin-expert-network-common';
import { bigDirectory, bigSize } from '../../testing/bigDirectory';
import { many, pick, randomFrom, type Random } from '../../testing/random';
import { understand } from '../search/understand';
import { answerFind } from './answerFind';
import { facetNames } from './facetNames';
import { toSearch } from './toSearch';

const directory = bigDirectory();
const today = '2026-11-22';
const { regionBySlug } = indexDirectory(directory);
const counties = directory.regions.filter(({ parent }) => parent);

const find = (request: FindRequest, from = 'etela-savo') =>
  answerFind(request, { directory, own: regionBySlug.get(from), today });

const hits = ({ groups }: FindResponse) =>
  groups
    .filter(({ id }) => id !== 'contact' && id !== 'coordination')
    .flatMap(({ items }) => items);

// prettier-ignore
const words = ['vainoaminen', 'nepsy', 'ruotsiksi', 'etänä', 'Kainuussa', 'Honkaharju', 'lastensuojelu', 'skilsmäsa', 'polkupyörä', '*', 'väkivalta', 'våld', '112'];

function aRequest(random: Random): FindRequest {
  const some = (facet: FacetName) =>
    random() < 0.3 && {
      [facet]: many(
        1 + Math.floor(random() * 2),
        () => pick(random, vocabularies[facet]).code,
      ),
    };
  return {
    ...(random() < 0.5 && {
      words: many(1 + Math.floor(random() * 3), () => pick(random, words)).join(
        ' ',
      ),
    }),
    ...(random() < 0.3 && {
      region: random() < 0.3 ? null : pick(random, counties).slug,
    }),
    ...Object.assign({}, ...facetNames.map(some)),
    ...(random() < 0.3 && { openOnly: true }),
  };
}

const requests = (seed: number, count: number) => {
  const random = randomFrom(seed);
  return many(count, () => aRequest(random));
};

describe('finding help in a large directory', () => {
  it('is as large as promised', () => {
    const { teams, services } = directory;
    expect([teams.length, services.length]).toEqual([
      bigSize.units,
      bigSize.services,
    ]);
    expect(bigDirectory()).toEqual(directory);
  });

  it('puts first where a request would go', () => {
    for (const request of requests(1, 60)) {
      const understanding = understand(request.words ?? '', directory);
      const own = regionBySlug.get('etela-savo');
      const search = toSearch(request, understanding, {
        directory,
        own,
        today,
      });
      const [candidate] = findHelp(search.meant, directory).candidates;
      const isHit =
        candidate?.group !== 'contact' && candidate?.group !== 'coordination';
      if (!search.hasMeaning || !isHit) continue;
      const answer = find(request);
      const group = answer.groups.find(({ id }) => id === candidate.group);
      expect(group?.items[0].service).toBe(candidate.service?.ref);
      expect(hits(answer)[0].service).toBe(
        answer.groups.find(({ items }) => items.length > 0)?.items[0].service,
      );
    }
  });

  it('counts every hit once, and shows at most a hundred of a group', () => {
    for (const request of requests(2, 60)) {
      const answer = find(request);
      const refs = hits(answer).map(({ service }) => service);
      expect(new Set(refs).size).toBe(refs.length);
      const isCut = answer.groups.some(({ items }) => items.length === 100);
      expect(refs.length).toBe(isCut ? refs.length : answer.count);
      expect(answer.count).toBeGreaterThanOrEqual(refs.length);
    }
  });

  it('counts of each facet value what choosing it alone would give', () => {
    const random = randomFrom(3);
    const withoutWords = requests(4, 25).map(
      ({ words: _words, ...request }) => request,
    );
    for (const request of withoutWords) {
      const { facets } = find(request);
      for (const facet of facetNames.filter(name => name !== 'languages')) {
        const { code } = pick(random, vocabularies[facet]);
        expect([request, facet, code, facets[facet][code] ?? 0]).toEqual([
          request,
          facet,
          code,
          find({ ...request, [facet]: [code] }).count,
        ]);
      }
    }
  });

  it('counts of each language who serves in it, and a wish leaves nobody out', () => {
    for (const request of requests(5, 20)) {
      const { count, facets } = find({ ...request, languages: [] });
      const wished = find({ ...request, languages: ['sv'] });
      expect(wished.count).toBe(count);
      expect(wished.facets.languages).toEqual(facets.languages);
    }
  });

  it('tells of each county what asking from there would find', () => {
    for (const { words: _words, ...request } of requests(6, 5)) {
      const answer = find({ ...request, withCounties: true });
      expect(answer.counties).toHaveLength(22);
      for (const { slug, reach, services } of answer.counties ?? []) {
        const there = find({ ...request, region: slug, openOnly: true });
        const first = there.groups.find(({ items }) => items.length > 0);
        const own = there.groups.find(({ id }) => id === 'own-county');
        expect([slug, reach, services]).toEqual([
          slug,
          reachOf(first?.id),
          own?.items.length,
        ]);
      }
    }
  });

  it('names the nearest only where nothing was hit, and what has ended only when asked', () => {
    for (const request of requests(7, 60)) {
      const { count, nearest, ended } = find(request);
      expect(nearest.length).toBeLessThanOrEqual(count > 0 ? 0 : 3);
      expect(ended).toEqual([]);
      for (const one of find({ ...request, withEnded: true }).ended) {
        expect(one.reasons.length).toBeGreaterThan(0);
      }
    }
  });

  it('says step by step what was looked for', () => {
    expect(find({}).steps).toBeUndefined();
    const { steps } = find({ phenomena: ['vaino'], withSteps: true });
    expect(steps?.map(({ fi }) => fi.split(/[:,]/)[0])).toEqual([
      'Oma hyvinvointialue',
      'Oma yhteistyöalue',
      'Toinen OT-keskus',
      'Valtakunnallinen verkosto',
      'Oman alueen yhteystiimi',
      'Yhteistyöalueen koordinaatio',
    ]);
  });

  it('finds a unit by a form of its name, and the networks it is in', () => {
    const { owner } = directory.services[0];
    const team = directory.teams.find(({ ref }) => ref === owner)!;
    const [own, where] = team.names.fi.split(' ');
    const answer = find({ words: `${own}ssa ${where}`, region: null });
    expect(hits(answer).map(({ team: ref }) => ref)).toContain(owner);
    const named = directory.networks.filter(({ members }) =>
      members.includes(owner),
    );
    expect(answer.networks.map(({ ref }) => ref)).toEqual(
      expect.arrayContaining(named.map(({ ref }) => ref)),
    );
  });
});
