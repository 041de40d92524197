import {
  toDirectory,
  type Directory,
} from '@tukiverkko/plugin-expert-network-common';
import { many, pick, randomFrom, shuffled } from '../../testing/random';
import { officialRegionEntities } from '../__testUtils__/officialRegionEntities';
import { understand } from './understand';

const directory: Directory = {
  ...toDirectory(officialRegionEntities(), '2026-11-22T08:00:00.000Z'),
  teams: [
    {
      ref: 'group:default/trauna',
      names: { fi: 'Tiimi Trauna', sv: 'Teamet Trauna', en: 'Team Trauna' },
      type: 'expert-team',
      serves: [],
      languages: [],
      strengths: [],
    },
  ],
};

const codes = (text: string) =>
  understand(text, directory).concepts.map(({ code }) => code);

describe('understand', () => {
  it('takes a whole question apart', () => {
    const { concepts, rest } = understand(
      'nuori viiltää itseään Kainuussa ruotsiksi etänä, soita Veeralle',
      directory,
    );
    expect(
      concepts.map(({ vocabulary, code, words, guessed }) => [
        `${vocabulary}:${code}`,
        words,
        guessed,
      ]),
    ).toEqual([
      ['phenomena:itsensa-vahing', 'viiltää', false],
      ['regions:kainuu', 'Kainuussa', false],
      ['languages:sv', 'ruotsiksi', false],
      ['modes:etatapaaminen', 'etänä', false],
    ]);
    expect(rest).toContain('Veeralle');
  });

  it.each([
    // The same concept in three languages, in any form.
    ['eron jälkeinen vaino', 'vaino'],
    ['vainoamista', 'vaino'],
    ['vainoaja', 'vaino'],
    ['stalkning', 'vaino'],
    ['stalking', 'vaino'],
    ['lähisuhdeväkivaltaa', 'lahisuhdevakivalta'],
    ['perheväkivallan uhri', 'lahisuhdevakivalta'],
    ['ITSETUHOISUUDESTA', 'itsetuhoisuus'],
    ['masennuksen', 'psyykkinen'],
    ['ADHD:sta', 'adhd'],
    ['ADHD:tä', 'adhd'],
    ['apua:ADHD', 'adhd'],
    // Without dots, typed apart, misspelt.
    ['lahisuhdevakivalta', 'lahisuhdevakivalta'],
    ['lähisuhde väkivalta', 'lahisuhdevakivalta'],
    ['vainoamien', 'vaino'],
    ['skilsmäsa', 'vaativa-ero'],
    // A compound or a beginning.
    ['vainoamistapaus', 'vaino'],
    ['vaino', 'vaino'],
    // Abbreviations written with signs.
    ['e-konsultaatio', 'e-konsultaatio'],
    ['SI-SO-TE', 'yhteisasiakkuus'],
  ])('takes %p to mean %s', (text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  it.each([
    ['Kainuussa', 'kainuu'],
    ['Kainuuseen', 'kainuu'],
    ['Kainuun hyvinvointialueella', 'kainuu'],
    ['Kajanalands välfärdsområde', 'kainuu'],
    ['Norra Savolax', 'pohjois-savo'],
    ['North Savo', 'pohjois-savo'],
    ['Lapissa', 'lappi'],
    ['Lappiin', 'lappi'],
    ['Satakunnasta', 'satakunta'],
    ['Keski-Suomessa', 'keski-suomi'],
    ['Länsi-Uudellamaalla', 'lansi-uusimaa'],
    ['Helsingin kaupunki', 'helsinki'],
    ['Helsingissä', 'helsinki'],
    ['HUS:n alueella', 'hus'],
    ['Keravalla', 'vantaa-kerava'],
    ['Itä-Suomessa', 'yta-ita'],
    ['Etelä-Pohjanmaalla', 'etela-pohjanmaa'],
    ['Pohjanmaalla', 'pohjanmaa'],
    ['Eastern Finland', 'yta-ita'],
    ['City of Helsinki', 'helsinki'],
    ['Wellbeing services county of Lapland', 'lappi'],
  ])('finds the region in %p', (text, slug) => {
    expect(codes(text)).toEqual([slug]);
  });

  it.each([
    ['13-vuotias tyttö', ['nuori-13-17']],
    ['15-v poika', ['nuori-13-17']],
    ['6 vuotta', ['lapsi-3-6']],
    ['10-årig pojke', ['lapsi-7-12']],
    ['a 12-year-old', ['lapsi-7-12']],
    ['112', []],
    ['15 lasta', []],
    ['40-vuotias', []],
  ])('knows who is meant by %p', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('takes each word once, the most words first', () => {
    expect(codes('vanhemman päihdeongelma')).toEqual(['vanhemman-kriisi']);
    expect(codes('lapsen pahoinpitely')).toEqual(['kaltoinkohtelu']);
    expect(codes('masennusta ja ahdistusta')).toEqual(['psyykkinen']);
  });

  it('knows one word of a short name from another that begins alike', () => {
    expect(codes('lapsi')).toEqual([]);
    expect(codes('team')).toEqual([]);
    expect(codes('perhokalastus')).toEqual([]);
    expect(codes('wellbeing services county')).toEqual([]);
    expect(codes('City')).toEqual([]);
  });

  it('says that it guessed where the words only come near', () => {
    const [near] = understand('itsetuhosius', directory).concepts;
    expect(near).toMatchObject({ code: 'itsetuhoisuus', guessed: true });
    expect(understand('itsetuhoisuus', directory).concepts[0].guessed).toBe(
      false,
    );
  });

  it('guesses neither at short words nor at what somebody is called', () => {
    expect(codes('adhb')).toEqual([]);
    expect(codes('Trauna')).toEqual([]);
    expect(codes('Traumo')).toEqual(['trauma']);
  });

  it('offers what an unknown word may have to do with', () => {
    const offered = (text: string) =>
      understand(text, directory).didYouMean.map(({ code }) => code);
    expect(offered('Savossa')).toEqual(['etela-savo', 'pohjois-savo']);
    expect(offered('koulu')).toContain('koulupoissaolo');
    expect(offered('nettiväkivalta')).toContain('lahisuhdevakivalta');
    expect(offered('polkupyörä')).toEqual([]);
  });

  it('does not mind the order of words that each mean something', () => {
    const random = randomFrom(7);
    const words = ['vainoaminen', 'Kainuussa', 'ruotsiksi', 'etänä', 'nepsy'];
    const expected = [...codes(words.join(' '))].sort();
    expect(expected).toHaveLength(5);
    for (const _ of many(20, at => at)) {
      const text = shuffled(random, words).join(' ');
      expect([...codes(text)].sort()).toEqual(expected);
    }
  });

  it.each([
    ['nothing', ''],
    ['one letter', 'v'],
    ['only signs', '?! ... "()[]{}*\\'],
    ['wildcards', '*'],
    ['a pattern', '(a+)+$ .* [^]'],
    ['pictures', '😀👩‍👩‍👧 🏳️‍🌈'],
    ['a lone surrogate', '\ud800'],
    ['zero bytes', '\u0000\u0000'],
  ])('understands nothing from %s', (_, text) => {
    expect(understand(text, directory)).toEqual({
      concepts: [],
      rest: '',
      didYouMean: [],
    });
  });

  it('understands words between signs', () => {
    expect(codes('"vainoaminen*"')).toEqual(['vaino']);
    expect(codes('(vainoaminen) OR 1=1; --')).toContain('vaino');
    expect(codes('v\u0061inoaminen')).toEqual(['vaino']);
    // Letters with their dots apart.
    expect(codes('päihteet'.normalize('NFD'))).toEqual(['paihteet']);
  });

  it('leaves other scripts as they are', () => {
    const { concepts, rest } = understand('помощь ребёнку 援助', directory);
    expect([concepts, rest]).toEqual([[], 'помощь ребёнку 援助']);
  });

  it('reads the beginning of a long text and stands any other', () => {
    const long = `vainoaminen ${'väkivaltaa lapselle '.repeat(500)}`;
    expect(codes(long)[0]).toBe('vaino');
    expect(understand('ä'.repeat(10_000), directory).rest).toHaveLength(60);
    expect(codes(`vaino-${'a-'.repeat(5_000)}`)).toContain('vaino');
    const random = randomFrom(3);
    const signs = [...'aäöbkxl-–:*"\'()[]\\😀\u0301\u0000 \n'];
    for (const length of [10_000, 1_000, 100, 30, 30, 30, 10, 10]) {
      const text = many(length, () => pick(random, signs)).join('');
      expect(() => understand(text, directory)).not.toThrow();
    }
  });
});
