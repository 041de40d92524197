import type { Localized } from '../../definition/Localized';

const words = (fi: string, sv: string, en: string): Localized => ({
  fi,
  sv,
  en,
});

/** What a change is about, before the name of it. */
export const subjectWords = {
  form: words('Lomake', 'Formuläret', 'The form'),
  question: words('Kysymys', 'Frågan', 'Question'),
  page: words('Sivu', 'Sidan', 'Page'),
  note: words('Teksti', 'Texten', 'Text'),
  block: words('Yhteinen osa', 'Den gemensamma delen', 'Shared part'),
  calc: words('Laskettu arvo', 'Det uträknade värdet', 'Computed value'),
  score: words('Pisteet', 'Poängen', 'Score'),
  band: words('Luokka', 'Klassen', 'Band'),
  flag: words('Lippu', 'Flaggan', 'Flag'),
  advise: words('Huomautus', 'Påpekandet', 'Advice'),
  stop: words('Lopetus', 'Avslutet', 'Stop'),
  rule: words('Reitityssääntö', 'Styrningsregeln', 'Routing rule'),
  test: words('Testi', 'Testet', 'Test'),
} as const;

/** What happened to something as a whole. */
export const wholeWords = {
  added: words('on uusi', 'är ny', 'is new'),
  removed: words('poistuu', 'tas bort', 'is removed'),
  changed: words('muuttuu', 'ändras', 'changes'),
} as const;

/** What of something changes, by the keyword or member it stands under. The Finnish and Swedish stand after a colon. */
export const aspectWords = {
  title: words('otsikko muuttuu', 'rubriken ändras', 'the title changes'),
  description: words(
    'kuvaus muuttuu',
    'beskrivningen ändras',
    'the description changes',
  ),
  intro: words(
    'johdanto muuttuu',
    'inledningen ändras',
    'the introduction changes',
  ),
  help: words(
    'ohjeteksti tai ulkoasu muuttuu',
    'hjälptexten eller utseendet ändras',
    'the help text or look changes',
  ),
  text: words('teksti muuttuu', 'texten ändras', 'the text changes'),
  options: words(
    'vaihtoehdot muuttuvat',
    'alternativen ändras',
    'the options change',
  ),
  type: words(
    'vastauksen tyyppi muuttuu',
    'typen av svar ändras',
    'the type of answer changes',
  ),
  unit: words('yksikkö muuttuu', 'enheten ändras', 'the unit changes'),
  lowest: words(
    'pienin arvo muuttuu',
    'det minsta värdet ändras',
    'the lowest value changes',
  ),
  highest: words(
    'suurin arvo muuttuu',
    'det största värdet ändras',
    'the highest value changes',
  ),
  shortest: words(
    'lyhin pituus muuttuu',
    'den kortaste längden ändras',
    'the shortest length changes',
  ),
  longest: words(
    'suurin pituus muuttuu',
    'den största längden ändras',
    'the greatest length changes',
  ),
  fewest: words(
    'pienin määrä muuttuu',
    'det minsta antalet ändras',
    'the smallest number changes',
  ),
  most: words(
    'suurin määrä muuttuu',
    'det största antalet ändras',
    'the greatest number changes',
  ),
  accepted: words(
    'hyväksytyt vastaukset muuttuvat',
    'de godkända svaren ändras',
    'the accepted answers change',
  ),
  sensitivity: words(
    'tietosuojaluokka muuttuu',
    'dataskyddsklassen ändras',
    'the privacy class changes',
  ),
  code: words('koodi muuttuu', 'koden ändras', 'the code changes'),
  requiredNow: words('on vastattava', 'måste besvaras', 'must be answered'),
  requiredNoMore: words(
    'saa jättää tyhjäksi',
    'får lämnas tom',
    'may be left empty',
  ),
  visible: words(
    'näkymisen sääntö muuttuu',
    'regeln för när den visas ändras',
    'the rule of when it is shown changes',
  ),
  required: words(
    'pakollisuuden sääntö muuttuu',
    'regeln för när den måste besvaras ändras',
    'the rule of when it must be answered changes',
  ),
  readOnly: words(
    'lukitsemisen sääntö muuttuu',
    'regeln för när den är låst ändras',
    'the rule of when it is locked changes',
  ),
  access: words(
    'lukijat tai kirjoittajat muuttuvat',
    'vem som läser eller skriver ändras',
    'who reads or writes it changes',
  ),
  key: words('tunnus muuttuu', 'id ändras', 'the key changes'),
  purpose: words('tarkoitus muuttuu', 'syftet ändras', 'the purpose changes'),
  process: words(
    'käsittelytapa muuttuu',
    'behandlingssättet ändras',
    'what becomes of it changes',
  ),
  languages: words(
    'kielet muuttuvat',
    'språken ändras',
    'the languages change',
  ),
  pages: words(
    'sivut tai niiden järjestys muuttuvat',
    'sidorna eller deras ordning ändras',
    'the pages or their order change',
  ),
  fields: words(
    'kysymykset tai niiden järjestys muuttuvat',
    'frågorna eller deras ordning ändras',
    'the questions or their order change',
  ),
  notes: words(
    'tekstit kysymysten välissä muuttuvat',
    'texterna mellan frågorna ändras',
    'the texts among the questions change',
  ),
  layout: words('asettelu muuttuu', 'layouten ändras', 'the layout changes'),
  scores: words('pisteet muuttuvat', 'poängen ändras', 'the scores change'),
  flags: words('liput muuttuvat', 'flaggorna ändras', 'the flags change'),
  stop: words(
    'lopettavat vastaukset muuttuvat',
    'svaren som avslutar ändras',
    'the answers that end it change',
  ),
  advise: words(
    'huomautukset muuttuvat',
    'påpekandena ändras',
    'the advice changes',
  ),
  routing: words(
    'reititys muuttuu',
    'styrningen ändras',
    'the routing changes',
  ),
  continues: words(
    'jatkolomakkeet muuttuvat',
    'formulären som följer ändras',
    'the forms it continues into change',
  ),
  answer: words(
    'vastauslomake muuttuu',
    'svarsformuläret ändras',
    'the answer form changes',
  ),
  feedback: words(
    'palautelomake muuttuu',
    'responsformuläret ändras',
    'the feedback form changes',
  ),
  figures: words(
    'laskettavat tiedot muuttuvat',
    'uppgifterna som räknas ändras',
    'what is counted changes',
  ),
  files: words('tiedostot muuttuvat', 'filerna ändras', 'the files change'),
  prefill: words(
    'esitäyttö muuttuu',
    'förifyllningen ändras',
    'what is filled in beforehand changes',
  ),
  retention: words(
    'säilytysaika muuttuu',
    'lagringstiden ändras',
    'how long it is kept changes',
  ),
  tests: words('testit muuttuvat', 'testen ändras', 'the tests change'),
  fi: words(
    'suomenkielinen teksti muuttuu',
    'texten på finska ändras',
    'the Finnish text changes',
  ),
  sv: words(
    'ruotsinkielinen teksti muuttuu',
    'texten på svenska ändras',
    'the Swedish text changes',
  ),
  en: words(
    'englanninkielinen teksti muuttuu',
    'texten på engelska ändras',
    'the English text changes',
  ),
  translation: words(
    'käännös muuttuu',
    'översättningen ändras',
    'the translation changes',
  ),
  other: words('muuttuu', 'ändras', 'changes'),
} as const;

/** What of something may change. */
export type Aspect = keyof typeof aspectWords;

/** The sensitivities as a reader knows them. */
export const valueWords: Readonly<Record<string, Localized>> = {
  none: words('ei henkilötietoa', 'inga personuppgifter', 'no personal data'),
  indirect: words('välillinen', 'indirekt', 'indirect'),
  identifying: words('tunnistava', 'identifierande', 'identifying'),
  special: words('erityinen', 'särskild', 'special'),
};
