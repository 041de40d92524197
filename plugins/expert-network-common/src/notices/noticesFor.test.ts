import { vocabularies } from '../vocabulary/vocabularies';
import { hrefOf, type OfficialLink } from './AuthorityNotice';
import { authorityNotices } from './authorityNotices';
import { noticesFor } from './noticesFor';

const ids = (...phenomena: readonly string[]) =>
  noticesFor(phenomena).map(({ id }) => id);

describe('noticesFor', () => {
  it.each([
    [
      'lapsikaappaus',
      ['abduction-now', 'abduction-hague', 'abduction-other-state'],
    ],
    ['kaltoinkohtelu', ['violence-against-a-child']],
    ['seksuaalivakivalta', ['violence-against-a-child']],
    ['vaino', ['danger-violence']],
    ['lahisuhdevakivalta', ['danger-violence']],
    ['kunniavakivalta', ['danger-violence', 'violence-against-a-child']],
    ['itsetuhoisuus', ['danger-suicide']],
    ['ihmiskauppa', ['trafficking']],
    ['poissaolo', ['absent-without-leave']],
    ['paihde-raskaus', ['unborn-child']],
  ])('names for %s whom to contact first', (phenomenon, expected) => {
    expect(ids(phenomenon)).toEqual(expected);
  });

  it('has nothing to say before most phenomena', () => {
    expect(ids()).toEqual([]);
    expect(ids('adhd', 'harvinaissairaus', 'gone')).toEqual([]);
  });

  it('says each once, danger to life first, whatever the order asked in', () => {
    expect(
      ids(
        'ihmiskauppa',
        'kaltoinkohtelu',
        'vaino',
        'lahisuhdevakivalta',
        'vaino',
      ),
    ).toEqual(['danger-violence', 'violence-against-a-child', 'trafficking']);
  });
});

describe('authority notices', () => {
  const offered = vocabularies.phenomena.map(({ code }) => code);
  const official =
    /^https:\/\/(oikeus|oikeusministerio|um|poliisi|112|barnahus|thl|ihmiskauppa|migri|nollalinja|www\.mielenterveystalo)\.fi(\/|$)/;

  it.each(authorityNotices)(
    '$id stands before phenomena of the vocabulary',
    ({ phenomena }) => {
      expect(phenomena).not.toEqual([]);
      expect(offered).toEqual(expect.arrayContaining([...phenomena]));
      expect(new Set(phenomena).size).toBe(phenomena.length);
    },
  );

  it.each(authorityNotices)(
    '$id is said in three languages',
    ({ who, when, how, links }) => {
      for (const text of [who, when, how, ...links.map(({ name }) => name)])
        expect(text).toEqual({
          fi: expect.stringMatching(/^\S.*\S$/),
          sv: expect.stringMatching(/^\S.*\S$/),
          en: expect.stringMatching(/^\S.*\S$/),
        });
      for (const language of ['fi', 'sv', 'en'] as const)
        for (const { [language]: sentence } of [when, how])
          expect(sentence).toMatch(/\.$/);
    },
  );

  it.each(authorityNotices)('$id leads to official pages only', ({ links }) => {
    expect(links).not.toEqual([]);
    for (const { href, hrefs = {} } of links as readonly OfficialLink[])
      for (const address of [href, ...Object.values(hrefs)])
        expect(address).toMatch(official);
  });

  it.each(authorityNotices)('$id says when it was checked', ({ checkedOn }) => {
    expect(new Date(checkedOn).toISOString().slice(0, 10)).toBe(checkedOn);
  });

  it('have each an id of their own', () => {
    expect(new Set(authorityNotices.map(({ id }) => id)).size).toBe(
      authorityNotices.length,
    );
  });
});

describe('hrefOf', () => {
  const link: OfficialLink = {
    href: 'https://thl.fi',
    hrefs: { sv: 'https://thl.fi/sv' },
    name: { fi: 'THL', sv: 'THL', en: 'THL' },
  };

  it('leads to the page in the reader’s language, else to the one there is', () => {
    expect(hrefOf(link, 'sv')).toBe('https://thl.fi/sv');
    expect(hrefOf(link, 'en')).toBe('https://thl.fi');
    expect(hrefOf({ ...link, hrefs: undefined }, 'sv')).toBe('https://thl.fi');
  });
});
