import type { Localized } from '../../definition/Localized';
import type {
  PaletteEntry,
  PaletteGroup,
  PaletteIcon,
  PaletteName,
} from './QuestionType';

const l = (fi: string, sv: string, en: string): Localized => ({ fi, sv, en });

type Row = Omit<PaletteEntry, 'name'>;

const row = (
  group: PaletteGroup,
  icon: PaletteIcon,
  title: Localized,
  about: Localized,
  words: Localized,
): Row => ({ group, icon, title, about, words });

const rows: Readonly<Record<PaletteName, Row>> = {
  shortText: row(
    'texts',
    'text',
    l('Lyhyt teksti', 'Kort text', 'Short text'),
    l(
      'Yksi rivi omin sanoin.',
      'En rad med egna ord.',
      'One line in own words.',
    ),
    l(
      'avoin vastaus kenttä rivi',
      'öppet svar fält rad',
      'open answer field line',
    ),
  ),
  longText: row(
    'texts',
    'paragraph',
    l('Pitkä teksti', 'Lång text', 'Long text'),
    l(
      'Useita rivejä omin sanoin.',
      'Flera rader med egna ord.',
      'Several lines in own words.',
    ),
    l(
      'avoin vastaus kappale kuvaus vapaa',
      'öppet svar stycke beskrivning fritext',
      'open answer paragraph description free textarea',
    ),
  ),
  textList: row(
    'texts',
    'list',
    l('Luettelo tekstejä', 'Lista med texter', 'List of texts'),
    l(
      'Vastaaja lisää niin monta kuin tarvitsee.',
      'Den som svarar lägger till så många som behövs.',
      'People add as many as they need.',
    ),
    l('lista monta useita', 'lista många flera', 'list many several'),
  ),
  yesNo: row(
    'choices',
    'truth',
    l('Kyllä tai ei', 'Ja eller nej', 'Yes or no'),
    l('Kaksi vaihtoehtoa.', 'Två alternativ.', 'Two options.'),
    l('totuusarvo onko', 'sanningsvärde är', 'boolean true false'),
  ),
  choice: row(
    'choices',
    'radio',
    l('Yksi vaihtoehto', 'Ett alternativ', 'One option'),
    l(
      'Valitaan yksi lomakkeen omista vaihtoehdoista.',
      'Man väljer ett av formulärets egna alternativ.',
      'One of the form’s own options is chosen.',
    ),
    l(
      'valinta yksivalinta valintanappi alasvetovalikko pudotusvalikko',
      'val enval radioknapp rullgardin listruta',
      'single choice radio select dropdown',
    ),
  ),
  choices: row(
    'choices',
    'checkbox',
    l('Useita vaihtoehtoja', 'Flera alternativ', 'Several options'),
    l(
      'Valitaan niin monta lomakkeen omista vaihtoehdoista kuin sopii.',
      'Man väljer så många av formulärets egna alternativ som passar.',
      'As many of the form’s own options are chosen as fit.',
    ),
    l(
      'monivalinta valintaruutu rasti',
      'flerval kryssruta kryssa',
      'multiple choice checkbox tick multi',
    ),
  ),
  sourceChoice: row(
    'choices',
    'directory',
    l('Yksi luettelosta', 'Ett ur en förteckning', 'One from a list'),
    l(
      'Vaihtoehdot tulevat yhteisestä luettelosta, esimerkiksi alueet.',
      'Alternativen kommer ur en gemensam förteckning, till exempel områden.',
      'The options come from a shared list, for example regions.',
    ),
    l(
      'valinta ilmiö alue hyvinvointialue kieli sanasto lähde',
      'val fenomen område välfärdsområde språk vokabulär källa',
      'choice phenomenon region county language vocabulary source',
    ),
  ),
  sourceChoices: row(
    'choices',
    'directory',
    l('Useita luettelosta', 'Flera ur en förteckning', 'Several from a list'),
    l(
      'Valitaan niin monta yhteisestä luettelosta kuin sopii.',
      'Man väljer så många ur en gemensam förteckning som passar.',
      'As many from a shared list are chosen as fit.',
    ),
    l(
      'monivalinta ilmiöt alueet kielet sanasto lähde',
      'flerval fenomen områden språk vokabulär källa',
      'multiple choice phenomena regions languages vocabulary source',
    ),
  ),
  rating: row(
    'choices',
    'scale',
    l('Asteikko', 'Skala', 'Rating scale'),
    l(
      'Yksi väittämä ja asteikko, jonka pisteet voi laskea yhteen.',
      'Ett påstående och en skala vars poäng kan räknas ihop.',
      'One statement and a scale whose points can be added up.',
    ),
    l(
      'likert arvio väittämä pisteet samaa mieltä',
      'likert bedömning påstående poäng instämmer',
      'likert rate statement points agree',
    ),
  ),
  integer: row(
    'numbers',
    'number',
    l('Kokonaisluku', 'Heltal', 'Whole number'),
    l('Lukumäärä tai ikä.', 'Antal eller ålder.', 'A count or an age.'),
    l(
      'luku määrä numero ikä',
      'tal antal nummer ålder',
      'number count integer age',
    ),
  ),
  decimal: row(
    'numbers',
    'number',
    l('Desimaaliluku', 'Decimaltal', 'Decimal number'),
    l(
      'Mitta, jossa on desimaaleja.',
      'Ett mått med decimaler.',
      'A measure with decimals.',
    ),
    l(
      'luku mitta paino euro',
      'tal mått vikt euro',
      'number measure weight euro',
    ),
  ),
  date: row(
    'times',
    'calendar',
    l('Päivä', 'Datum', 'Date'),
    l(
      'Päivä, kuukausi ja vuosi.',
      'Dag, månad och år.',
      'Day, month and year.',
    ),
    l(
      'päivämäärä kalenteri syntymäaika',
      'dag kalender födelsedatum',
      'day calendar birthday',
    ),
  ),
  time: row(
    'times',
    'clock',
    l('Kellonaika', 'Klockslag', 'Time'),
    l('Tunnit ja minuutit.', 'Timmar och minuter.', 'Hours and minutes.'),
    l('aika kello', 'tid klocka', 'clock hour'),
  ),
  dateTime: row(
    'times',
    'clock',
    l('Päivä ja kellonaika', 'Datum och klockslag', 'Date and time'),
    l(
      'Yksi hetki, esimerkiksi kokous.',
      'Ett ögonblick, till exempel ett möte.',
      'One moment, for example a meeting.',
    ),
    l('ajankohta hetki kokous', 'tidpunkt möte', 'moment instant meeting'),
  ),
  month: row(
    'times',
    'calendar',
    l('Kuukausi', 'Månad', 'Month'),
    l('Kuukausi ja vuosi.', 'Månad och år.', 'Month and year.'),
    l('aika jakso', 'tid period', 'period'),
  ),
  year: row(
    'times',
    'calendar',
    l('Vuosi', 'År', 'Year'),
    l(
      'Vuosi neljällä numerolla.',
      'År med fyra siffror.',
      'A year in four digits.',
    ),
    l('aika vuosiluku', 'tid årtal', 'period'),
  ),
  email: row(
    'contact',
    'mail',
    l('Sähköpostiosoite', 'E-postadress', 'E-mail address'),
    l(
      'Tarkistetaan, että se on osoite.',
      'Kontrolleras att det är en adress.',
      'Checked to be an address.',
    ),
    l(
      'sähköposti meili yhteystieto',
      'mejl epost kontakt',
      'email mail contact',
    ),
  ),
  phone: row(
    'contact',
    'phone',
    l('Puhelinnumero', 'Telefonnummer', 'Phone number'),
    l(
      'Numeroita, välilyöntejä ja suuntanumero.',
      'Siffror, mellanslag och riktnummer.',
      'Digits, spaces and a country code.',
    ),
    l('puhelin yhteystieto', 'telefon kontakt', 'telephone contact'),
  ),
  webAddress: row(
    'contact',
    'link',
    l('Verkko-osoite', 'Webbadress', 'Web address'),
    l(
      'Osoite, joka alkaa https://.',
      'En adress som börjar med https://.',
      'An address that starts with https://.',
    ),
    l('linkki url sivu', 'länk url sida', 'link url page'),
  ),
  postalCode: row(
    'contact',
    'place',
    l('Postinumero', 'Postnummer', 'Postal code'),
    l('Viisi numeroa.', 'Fem siffror.', 'Five digits.'),
    l('osoite paikka', 'adress ort', 'address zip place'),
  ),
  municipality: row(
    'contact',
    'place',
    l('Kunta', 'Kommun', 'Municipality'),
    l(
      'Kunta, jonka vastaaja hakee nimellä.',
      'En kommun som söks med namn.',
      'A municipality found by its name.',
    ),
    l('kaupunki paikka kotikunta', 'stad ort hemkommun', 'city town place'),
  ),
  businessId: row(
    'contact',
    'id',
    l('Y-tunnus', 'FO-nummer', 'Business id'),
    l(
      'Tarkistusmerkki tarkistetaan.',
      'Kontrolltecknet kontrolleras.',
      'Its check digit is checked.',
    ),
    l('yritys järjestö tunnus', 'företag organisation', 'company organisation'),
  ),
  uuid: row(
    'contact',
    'id',
    l('Tunniste (UUID)', 'Identifierare (UUID)', 'Identifier (UUID)'),
    l(
      'Toisen järjestelmän antama tunniste.',
      'En identifierare från ett annat system.',
      'An identifier given by another system.',
    ),
    l('tekninen järjestelmä', 'teknisk system', 'technical system'),
  ),
  entity: row(
    'catalogue',
    'entity',
    l('Yksi palveluhakemistosta', 'Ett ur katalogen', 'One from the catalogue'),
    l(
      'Tiimi, palvelu, verkosto tai henkilö, joka haetaan nimellä.',
      'Ett team, en tjänst, ett nätverk eller en person som söks med namn.',
      'A team, service, network or person found by name.',
    ),
    l(
      'tiimi palvelu verkosto henkilö yksikkö',
      'team tjänst nätverk person enhet',
      'team service network person unit',
    ),
  ),
  entities: row(
    'catalogue',
    'entity',
    l(
      'Useita palveluhakemistosta',
      'Flera ur katalogen',
      'Several from the catalogue',
    ),
    l(
      'Tiimejä, palveluja, verkostoja tai henkilöitä, jotka haetaan nimellä.',
      'Team, tjänster, nätverk eller personer som söks med namn.',
      'Teams, services, networks or people found by name.',
    ),
    l(
      'tiimit palvelut verkostot henkilöt yksiköt',
      'team tjänster nätverk personer enheter',
      'teams services networks people units',
    ),
  ),
  matrix: row(
    'groups',
    'matrix',
    l('Taulukko', 'Tabell', 'Table'),
    l(
      'Useita rivejä, joilla on sama asteikko.',
      'Flera rader med samma skala.',
      'Several rows on the same scale.',
    ),
    l(
      'matriisi likert asteikko arvio',
      'matris likert skala bedömning',
      'matrix likert scale grid rating',
    ),
  ),
  rows: row(
    'groups',
    'rows',
    l('Toistuva ryhmä', 'Upprepad grupp', 'Repeating group'),
    l(
      'Samat kysymykset monesta, esimerkiksi jokaisesta lapsesta.',
      'Samma frågor om flera, till exempel om varje barn.',
      'The same questions about several, for example each child.',
    ),
    l(
      'rivit monta lapset luettelo kortti',
      'rader flera barn lista kort',
      'rows repeat many children list card',
    ),
  ),
  page: row(
    'structure',
    'page',
    l('Sivu', 'Sida', 'Page'),
    l(
      'Uusi sivu lomakkeeseen.',
      'En ny sida i formuläret.',
      'A new page of the form.',
    ),
    l('osio vaihe luku', 'avsnitt steg kapitel', 'section step chapter'),
  ),
  note: row(
    'structure',
    'note',
    l('Ohjeteksti', 'Infotext', 'Note'),
    l(
      'Teksti, joka kertoo tai varoittaa kysymysten välissä.',
      'En text som informerar eller varnar mellan frågorna.',
      'A text among the questions that informs or warns.',
    ),
    l(
      'tieto varoitus opaste huomautus',
      'information varning anvisning',
      'information warning help instruction',
    ),
  ),
};

/** Everything an author may add, in the order of the palette. */
export const palette: readonly PaletteEntry[] = Object.entries(rows).map(
  ([name, entry]) => ({ name: name as PaletteName, ...entry }),
);
