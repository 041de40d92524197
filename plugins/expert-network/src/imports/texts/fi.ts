import type { ImportsTexts } from './en';

/** Luetteloiden tuonnin tekstit suomeksi. */
export const importsFi: ImportsTexts = {
  'imports.title': 'Tuo luettelo',
  'imports.open': 'Tuo luettelo',
  'imports.intro':
    'Luettelo yksiköistä, verkostoista tai palveluista CSV- tai Excel-tiedostona. Näet, mitä jokainen rivi tekisi, ennen kuin mitään otetaan käyttöön.',
  'imports.only':
    'Luetteloita tuovat vain alueen koordinaattorit. Pyydä alueesi koordinaatiotiimiä tuomaan se.',
  'imports.back': 'Kattavuus',
  'imports.type': 'Mitä luettelossa on?',
  'imports.type.unit': 'Yksiköitä',
  'imports.type.network': 'Asiantuntijaverkostoja',
  'imports.type.service': 'Konsultaatiopalveluja',
  'imports.type.initiative': 'Hankkeet',
  'imports.template': 'Lataa tyhjä luettelo (CSV)',
  'imports.file': 'Tiedosto',
  'imports.limits':
    'CSV tai Excel-työkirja (.xlsx), enintään 20 Mt ja 100 000 riviä. Ensimmäisellä rivillä ovat otsikot. Älä tuo asiakkaiden henkilötietoja.',
  'imports.sheet': 'Mikä työkirjan taulukko?',
  'imports.sheet.intro': 'Työkirjassa on useita taulukoita, joissa on rivejä.',
  'imports.sheet.go': 'Lue taulukko',
  'imports.earlier': 'Tuomasi luettelot',
  'imports.earlier.none': 'Et ole vielä tuonut luetteloita.',
  'imports.earlier.kept': 'Luettelot säilyvät 30 päivää.',
  'imports.list': 'Luettelo',
  'imports.rows': 'Rivejä',
  'imports.when': 'Lähetetty',
  'imports.state': 'Tilanne',
  'imports.state.reading': 'luetaan',
  'imports.state.matched': 'odottaa sarakkeita',
  'imports.state.checking': 'tarkistetaan',
  'imports.state.checked': 'odottaa sinua',
  'imports.state.applying': 'otetaan käyttöön',
  'imports.state.applied': 'tuotu',
  'imports.refused.list-empty':
    'Tiedostossa ei ole rivejä. Kirjoita otsikot ensimmäiselle riville ja valitse tiedosto uudelleen.',
  'imports.refused.list-not-table':
    'Tiedosto ei ole luettelo, tai se on katkennut. Tallenna se CSV-tiedostoksi tai Excel-työkirjaksi (.xlsx) ja valitse uudelleen.',
  'imports.refused.list-old-excel':
    'Tämä on vanha Excel-tiedosto (.xls). Tallenna se Excel-työkirjaksi (.xlsx) tai CSV-tiedostoksi ja valitse uudelleen.',
  'imports.refused.list-cut-off':
    'Tiedosto loppuu kesken lainausmerkeissä olevan solun. Vie luettelo uudelleen tiedostoon.',
  'imports.refused.list-row-too-long':
    'Yksi rivi on liian pitkä; ehkä lainausmerkki puuttuu. Korjaa rivi ja valitse tiedosto uudelleen.',
  'imports.refused.list-too-many-rows':
    'Luettelossa on yli 100 000 riviä. Jaa se ja tuo osat.',
  'imports.refused.list-too-many-columns':
    'Rivillä on yli 200 saraketta. Poista sarakkeet, jotka eivät kerro mitään, ja valitse tiedosto uudelleen.',
  'imports.refused.list-too-heavy':
    'Työkirja on liian raskas luettavaksi. Tallenna sen taulukko CSV-tiedostoksi ja valitse se.',
  'imports.refused.list-sheet-unknown':
    'Työkirjassa ei ole tätä taulukkoa. Valitse toinen taulukko.',
  'imports.refused.list-too-large':
    'Tiedosto on yli 20 Mt. Jaa se ja tuo osat.',
  'imports.refused.other':
    'Luetteloa ei voitu lähettää. Valitse tiedosto hetken kuluttua uudelleen.',
  'imports.checking': 'Tarkistettu {{done}}/{{rows}} riviä.',
  'imports.applying': 'Tuotu {{done}}/{{rows}} riviä.',
  'imports.leave': 'Voit poistua sivulta: työ jatkuu.',
  'imports.columns': 'Sarakkeet',
  'imports.columns.intro':
    'Mistä sarakkeesta mikin tieto luetaan? Tyhjä solu jättää tiedon ennalleen, ja viiva (-) tyhjentää sen.',
  'imports.columns.missing':
    'Uutta ei voi tehdä ilman näitä: {{fields}}. Valitse niiden sarakkeet, tai kirjoita arvo kaikille riveille.',
  'imports.columns.unused': 'Sarakkeet, joita ei lueta: {{columns}}.',
  'imports.columns.others': 'Muut tiedot',
  'imports.columns.none': 'Ei luettelossa',
  'imports.columns.same': 'Sama kaikilla riveillä…',
  'imports.columns.value': '{{field}} kaikilla riveillä',
  'imports.columns.column': 'Sarake {{number}}',
  'imports.columns.required': '{{field}} (tarvitaan)',
  'imports.check': 'Tarkista rivit',
  'imports.preview': 'Mitä rivit tekisivät',
  'imports.show': 'Näytä',
  'imports.show.all': 'Kaikki rivit ({{rows}})',
  'imports.show.bad': 'Korjattavat ({{rows}})',
  'imports.show.new': 'Uudet ({{rows}})',
  'imports.show.change': 'Muuttuvat ({{rows}})',
  'imports.show.same': 'Jo ennallaan ({{rows}})',
  'imports.show.repeat': 'Aiemman rivin toistavat ({{rows}})',
  'imports.show.none': 'Tällaisia rivejä ei ole.',
  'imports.row': 'Rivi {{number}}: {{name}}',
  'imports.row.name': 'Rivi',
  'imports.row.does': 'Mitä tapahtuu',
  'imports.row.why': 'Tarkemmin',
  'imports.does.bad': 'korjattava',
  'imports.does.new': 'uusi',
  'imports.does.change': 'muuttuu',
  'imports.does.same': 'pysyy ennallaan',
  'imports.does.repeat': 'toistaa aiemman rivin',
  'imports.does.applied': 'tuotu',
  'imports.does.refused': 'ei tuotu',
  'imports.change': '{{what}}: {{before}} → {{after}}',
  'imports.change.none': 'tyhjä',
  'imports.changes_one': 'Muuttaa {{count}} tiedon',
  'imports.changes_other': 'Muuttaa {{count}} tietoa',
  'imports.says_one': 'Kertoo {{count}} tiedon',
  'imports.says_other': 'Kertoo {{count}} tietoa',
  'imports.good_one': '{{count}} rivin voi tuoda.',
  'imports.good_other': '{{count}} riviä voi tuoda.',
  'imports.good.none': 'Tuotavaa ei ole.',
  'imports.bad_one': '{{count}} rivi on korjattava. Se ei katoa.',
  'imports.bad_other': '{{count}} riviä on korjattava. Ne eivät katoa.',
  'imports.bad.download': 'Lataa korjattavat rivit (CSV)',
  'imports.bad.file': 'korjattavat-rivit',
  'imports.bad.how':
    'Tiedostossa jokainen rivi kertoo, mitä siinä on korjattava. Tuo korjattu tiedosto tähän: mikä on jo kunnossa, sitä ei tuoda toiseen kertaan.',
  'imports.apply_one': 'Tuo {{count}} rivi…',
  'imports.apply_other': 'Tuo {{count}} riviä…',
  'imports.confirm_one': 'Tuodaanko {{count}} rivi?',
  'imports.confirm_other': 'Tuodaanko {{count}} riviä?',
  'imports.confirm.body':
    'Uusia: {{created}}. Muuttuvia: {{changed}}. Hyväksyt ne alueen koordinaattorina, ja ne tulevat heti voimaan. Korjattaviksi jää: {{bad}}.',
  'imports.confirm.action': 'Tuo',
  'imports.applied_one': 'Tuotiin {{count}} rivi.',
  'imports.applied_other': 'Tuotiin {{count}} riviä.',
  'imports.applied.none': 'Tuotavaa ei ollut.',
  'imports.applied.shown': 'Ne näkyvät haussa muutamassa sekunnissa.',
  'imports.refusedRows_one':
    '{{count}} riviä ei voitukaan tuoda. Se on korjattavien joukossa.',
  'imports.refusedRows_other':
    '{{count}} riviä ei voitukaan tuoda. Ne ovat korjattavien joukossa.',
  'imports.another': 'Tuo toinen luettelo',
  'imports.forget': 'Poista luettelo…',
  'imports.forget.title': 'Poistetaanko luettelo {{name}}?',
  'imports.forget.body':
    'Luettelon rivit poistetaan täältä. Se, mikä on tuotu, säilyy.',
  'imports.forget.action': 'Poista luettelo',
  'imports.failed':
    'Se ei onnistunut. Katso luettelon tilanne ja yritä uudelleen.',
  'imports.gone':
    'Luetteloa ei löytynyt. Luettelot säilyvät 30 päivää, ja ne näkee vain niiden lähettäjä.',
};
