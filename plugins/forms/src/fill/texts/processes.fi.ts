import type { processesEn } from './processes.en';

export const processesFi: Record<keyof typeof processesEn, string> = {
  'process.case': 'Menee tiimille, joka vastaa',
  'process.record': 'Kirjataan, ei lähetetä kenellekään',
  'process.anonymous': 'Nimetön',
  'process.advice': 'Antaa neuvon, vastauksia ei tallenneta',
  'start.withoutNames': 'Kirjoita ilman nimiä, henkilötunnuksia ja osoitteita.',
  'start.unkept':
    'Vastauksiasi ei tallenneta kirjoittamisen aikana. Vastaa yhdellä kertaa, äläkä lataa sivua uudelleen.',
  'fill.emptied':
    'Sivu ladattiin uudelleen. Tämän lomakkeen vastauksia ei tallenneta, joten ne hävisivät. Aloita alusta.',
  'fill.replaced':
    'Lomakkeesta on julkaistu uusi versio, joten tätä ei voi enää lähettää. Vastauksesi siirtyvät uuteen versioon.',
  'fill.toNewVersion': 'Jatka uudella versiolla',
  'check.titleOther': 'Tarkista vastaukset',
  'check.lostOther':
    'Emme tiedä, ehtivätkö vastaukset perille. Yritä uudelleen: mitään ei tallenneta eikä lasketa kahdesti.',
  'record.stored': 'Vastauksesi tallentuvat viitteellä.',
  'record.toNobody':
    'Niitä ei lähetetä millekään tiimille, eikä kukaan vastaa niihin.',
  'record.counted': 'Voit lukea ne myöhemmin. Muut näkevät vain lukumääriä.',
  'record.send': 'Tallenna kirjaus',
  'record.sent': 'Vastauksesi on kirjattu',
  'record.about': 'Kirjauksen tiedot',
  'record.at': 'Kirjattu',
  'record.replaces': 'Korjaa kirjauksen',
  'record.replacedBy': 'Korjattu kirjauksella',
  'record.see': 'Katso kirjaus',
  'record.correct': 'Korjaa kirjaus',
  'record.correcting':
    'Tämä korjaa aiemman kirjauksen. Aiempi jää luettavaksi, mutta sitä ei enää lasketa.',
  'record.page': 'Kirjaus {{reference}}',
  'record.mine': 'Omat kirjaukset',
  'record.form': 'Lomake',
  'record.column': 'Kirjaus',
  'record.isCorrected': 'Korjattu myöhemmällä kirjauksella',
  'record.isValid': 'Voimassa',
  'record.toForms': 'Lomakkeet',
  'record.none': 'Et ole vielä kirjannut mitään.',
  'requests.view.records': 'Kirjaukset',
  'anonymous.kept': 'Vastauksesi ja päivä tallentuvat.',
  'anonymous.notKept':
    'Nimeäsi, kellonaikaa ja käyttämääsi kieltä ei tallenneta niiden rinnalle. Kukaan ei voi selvittää, mitkä vastaukset ovat sinun.',
  'anonymous.answered':
    'Tieto siitä, että olet vastannut, on erillään vastauksista, eikä mikään yhdistä niitä.',
  'anonymous.send': 'Lähetä nimettömänä',
  'anonymous.sent': 'Vastauksesi on lähetetty nimettömänä',
  'anonymous.what': 'Mitä tallentui',
  'anonymous.final':
    'Koska kukaan ei voi selvittää, mitkä vastaukset ovat sinun, niitä ei voi myöhemmin muuttaa eikä poistaa.',
  'advice.result': 'Näet tuloksen heti.',
  'advice.notKept':
    'Vastauksiasi ei tallenneta. Vain lukumäärät tallentuvat: kuinka usein kukin tulos esiintyy.',
  'advice.yours': 'Tulos on neuvo. Sinä päätät, mitä teet.',
  'advice.send': 'Näytä tulos',
  'advice.sending': 'Lasketaan…',
  'result.title': 'Tulos',
  'result.silent':
    'Vastauksissasi ei ole mitään, mikä vaatisi erityistä neuvoa.',
  'result.advice': 'Neuvo',
  'result.also': 'Huomaa myös',
  'result.meaning': 'Mitä tämä tarkoittaa',
  'result.yours':
    'Tämä on lomakkeen sääntöjen antama neuvo, ei päätös. Sinä tunnet tilanteen ja päätät.',
  'result.stored':
    'Vastauksiasi ei tallennettu. Vain tulos laskettiin lukumääriin, ilman sinua.',
  'result.now': 'Mitä nyt',
  'result.ownLevel': 'Voit myös etsiä palvelun tai tiimin itse.',
  'result.back': 'Takaisin vastauksiin',
  'continue.title': 'Jatka tästä',
  'continue.with': 'Jatka: {{form}}',
  'continue.taken':
    'Mukana siirtyvät vastaukset, joita voit muuttaa: {{fields}}',
  'carried.note': 'Siirretty lomakkeesta: {{form}}. Voit muuttaa sitä.',
  'carried.title': 'Siirretty lomakkeesta: {{form}}',
};
