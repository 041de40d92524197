import type { Concept } from './Concept';

// One concept a row: read it as the table it is.
/** Whom a service is for. */
// prettier-ignore
export const clientGroups: readonly Concept[] = [
  { code: 'vauvaperhe', names: { fi: 'Odottava tai vauvaperhe', sv: 'Familj som väntar barn eller har spädbarn', en: 'Expecting or baby family' } },
  { code: 'lapsi-3-6', names: { fi: 'Lapsi 3–6 vuotta', sv: 'Barn 3–6 år', en: 'Child aged 3–6' } },
  { code: 'lapsi-7-12', names: { fi: 'Lapsi 7–12 vuotta', sv: 'Barn 7–12 år', en: 'Child aged 7–12' } },
  { code: 'nuori-13-17', names: { fi: 'Nuori 13–17 vuotta', sv: 'Ung person 13–17 år', en: 'Young person aged 13–17' } },
  { code: 'jalkihuolto-18-22', names: { fi: 'Jälkihuollon nuori 18–22 vuotta', sv: 'Ung person i eftervård 18–22 år', en: 'Young person in aftercare aged 18–22' } },
  { code: 'sisarukset', names: { fi: 'Sisarukset', sv: 'Syskon', en: 'Siblings' } },
  { code: 'vanhempi', names: { fi: 'Vanhempi tai huoltaja', sv: 'Förälder eller vårdnadshavare', en: 'Parent or guardian' } },
  { code: 'sijaispaikka', names: { fi: 'Sijaisperhe tai laitos', sv: 'Fosterfamilj eller anstalt', en: 'Foster family or institution' } },
  { code: 'koko-perhe', names: { fi: 'Koko perhe', sv: 'Hela familjen', en: 'The whole family' } },
  { code: 'ammattilaiset', names: { fi: 'Ammattilaisryhmä ilman asiakasta', sv: 'Yrkesgrupp utan klient', en: 'Professionals without a client' } },
  { code: 'vaativa-sijaishuolto', names: { fi: 'Vaativan sijaishuollon lapsi', sv: 'Barn i krävande vård utom hemmet', en: 'Child in demanding substitute care' } },
  { code: 'vaativa-nepsy', names: { fi: 'Vaativahoitoinen nepsy-asiakas', sv: 'Klient med krävande neuropsykiatriska behov', en: 'Client with complex neuropsychiatric needs' } },
  { code: 'yhteisasiakas', names: { fi: 'SI-SO-TE-yhteisasiakas', sv: 'Gemensam klient (BI-SO-HÄ)', en: 'Joint client of education, social and health care' } },
  { code: 'vaativa-ero', names: { fi: 'Vaativan eron perhe', sv: 'Familj i krävande separation', en: 'Family in a demanding separation' } },
];
