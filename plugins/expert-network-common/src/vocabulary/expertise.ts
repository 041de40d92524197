import type { Concept } from './Concept';

// One concept a row: read it as the table it is.
/** What a unit knows well. */
// prettier-ignore
export const expertise: readonly Concept[] = [
  { code: 'lastensuojelu', names: { fi: 'Lastensuojelun sosiaalityö', sv: 'Barnskyddets socialarbete', en: 'Child welfare social work' }, words: ['lastensuojelu', 'barnskydd'] },
  { code: 'sijaishuolto', names: { fi: 'Sijaishuolto', sv: 'Vård utom hemmet', en: 'Substitute care' }, words: ['huostaanotto', 'omhändertagande'] },
  { code: 'perheoikeus', names: { fi: 'Perheoikeudelliset palvelut', sv: 'Familjerättsliga tjänster', en: 'Family law services' }, words: ['lastenvalvoja', 'olosuhdeselvitys', 'barnatillsyningsman'] },
  { code: 'vaativa-eroauttaminen', names: { fi: 'Vaativa eroauttaminen', sv: 'Stöd vid krävande separation', en: 'Support in demanding separations' }, words: ['eroauttaminen', 'eropalvelut'] },
  { code: 'vakivaltatyo', names: { fi: 'Väkivaltatyö', sv: 'Våldsarbete', en: 'Work against violence' }, words: ['väkivaltatyö', 'våldsarbete'] },
  { code: 'barnahus', names: { fi: 'Barnahus ja rikosprosessi', sv: 'Barnahus och brottsprocess', en: 'Barnahus and criminal process' }, words: ['barnahus', 'esitutkinta', 'förundersökning'] },
  { code: 'lapsikaappausasiat', names: { fi: 'Lapsikaappausasiat', sv: 'Barnbortföringsärenden', en: 'Child abduction matters' }, words: ['haagin sopimus', 'haagkonventionen'] },
  { code: 'lastenpsykiatria', names: { fi: 'Lastenpsykiatria', sv: 'Barnpsykiatri', en: 'Child psychiatry' } },
  { code: 'nuorisopsykiatria', names: { fi: 'Nuorisopsykiatria', sv: 'Ungdomspsykiatri', en: 'Adolescent psychiatry' } },
  { code: 'oikeuspsykiatria', names: { fi: 'Oikeuspsykiatria', sv: 'Rättspsykiatri', en: 'Forensic psychiatry' } },
  { code: 'lastenneurologia', names: { fi: 'Lastenneurologia', sv: 'Barnneurologi', en: 'Paediatric neurology' } },
  { code: 'neuropsykiatria', names: { fi: 'Neuropsykiatria', sv: 'Neuropsykiatri', en: 'Neuropsychiatry' } },
  { code: 'toiminnalliset-hairiot', names: { fi: 'Toiminnalliset häiriöt', sv: 'Funktionella störningar', en: 'Functional disorders' } },
  { code: 'lastentaudit', names: { fi: 'Lastentaudit ja harvinaissairaudet', sv: 'Pediatrik och sällsynta sjukdomar', en: 'Paediatrics and rare diseases' } },
  { code: 'kehitysvamma-ala', names: { fi: 'Kehitysvamma ja vaativa tuki', sv: 'Funktionshinder och krävande stöd', en: 'Disability and demanding support' }, words: ['vammaispalvelut', 'funktionshinderservice'] },
  { code: 'paihdetyo', names: { fi: 'Päihdelääketiede ja päihdetyö', sv: 'Beroendevård', en: 'Addiction medicine and care' }, words: ['päihdetyö', 'beroendevård'] },
  { code: 'vauvaperhetyo', names: { fi: 'Äitiys- ja vauvaperhetyö', sv: 'Baby- och graviditetsarbete', en: 'Maternity and baby family work' }, words: ['neuvola', 'rådgivningsbyrå'] },
  { code: 'traumatyo', names: { fi: 'Traumaterapia', sv: 'Traumavård', en: 'Trauma therapy' } },
  { code: 'perheterapia', names: { fi: 'Perheterapia ja systeeminen työ', sv: 'Familjeterapi och systemiskt arbete', en: 'Family therapy and systemic work' } },
  { code: 'perhekuntoutus', names: { fi: 'Perhekuntoutus', sv: 'Familjerehabilitering', en: 'Family rehabilitation' } },
  { code: 'nuorten-rikostyo', names: { fi: 'Nuorten rikos- ja väkivaltatyö', sv: 'Brotts- och våldsförebyggande arbete med unga', en: 'Work with youth crime and violence' } },
  { code: 'seksuaaliterveys', names: { fi: 'Seksuaaliterveys ja haitallinen käyttäytyminen', sv: 'Sexuell hälsa och skadligt beteende', en: 'Sexual health and harmful behaviour' } },
  { code: 'vaativa-oppimisen-tuki', names: { fi: 'Vaativa oppimisen tuki', sv: 'Krävande stöd i lärandet', en: 'Demanding learning support' } },
  { code: 'sairaalaopetus', names: { fi: 'Sairaalaopetus', sv: 'Sjukhusundervisning', en: 'Hospital education' } },
  { code: 'koulukotiopetus', names: { fi: 'Koulukotiopetus', sv: 'Skolhemsundervisning', en: 'Reform school education' } },
  { code: 'maahanmuuttotyo', names: { fi: 'Maahanmuutto, kunnia ja ihmiskauppa', sv: 'Migration, heder och människohandel', en: 'Migration, honour and human trafficking' } },
  { code: 'saamelainen-kulttuuri', names: { fi: 'Saamelainen kulttuuri ja kieli', sv: 'Samisk kultur och samiska språk', en: 'Sámi culture and languages' }, words: ['saame', 'saamelaiset', 'samiska', 'sápmi'] },
  { code: 'sote-oikeus', names: { fi: 'Sosiaali- ja terveysoikeus', sv: 'Social- och hälsorätt', en: 'Social and health law' }, words: ['juristi', 'oikeus', 'jurist'] },
  { code: 'tutkimus-arviointi', names: { fi: 'Tutkimus ja arviointi', sv: 'Forskning och utvärdering', en: 'Research and evaluation' } },
];
