import type { PhenomenaTexts } from './en';

/** The same texts in Finnish. */
export const phenomenaFi: PhenomenaTexts = {
  'phenomena.title': 'Ilmiöt',
  'phenomena.intro':
    'Tilanteet, joihin apua pyydetään. Ilmiön sivulta näet, mitä se tarkoittaa, mihin otat yhteyttä ja kuka voi auttaa.',
  'phenomena.filter': 'Rajaa sanalla',
  'phenomena.filter.group': 'Rajaa ilmiöitä',
  'phenomena.count_one': '{{count}} ilmiö',
  'phenomena.count_other': '{{count}} ilmiötä',
  'phenomena.none':
    'Tällä sanalla ei ole ilmiötä. Haku ymmärtää useampia sanoja.',
  'phenomena.none.action': 'Etsi apua',
  'phenomena.also': 'myös: {{words}}',
  'phenomena.services_one': '{{count}} palvelu',
  'phenomena.services_other': '{{count}} palvelua',
  'phenomena.authority': 'Ensin viranomaiseen',
  'phenomenon.kind': 'Ilmiö',
  'phenomenon.action': 'Etsi apua tähän',
  'phenomenon.replaced': '”{{former}}” on nykyisin ”{{name}}”.',
  'phenomenon.replaced.open': 'Siirry uudelle sivulle',
  'phenomenon.notFound':
    'Tällaista ilmiötä ei ole. Se on voitu nimetä uudelleen, tai osoite on väärin.',
  'phenomenon.notFound.title': 'Ilmiötä ei löytynyt',
  'phenomenon.notFound.action': 'Katso kaikki ilmiöt',
  'phenomenon.about': 'Mitä tämä tarkoittaa',
  'phenomenon.words': 'Hakusanoja',
  'phenomenon.broader': 'Laajempi',
  'phenomenon.narrower': 'Suppeampi',
  'phenomenon.former': 'Aiempi nimi',
  'phenomenon.services': 'Palvelut lähelläsi',
  'phenomenon.services.none':
    'Mikään palvelu ei vastaa juuri tähän. Alla oleva tiimi etsii sinulle oikean paikan.',
  'phenomenon.services.all_one': 'Katso {{count}} tulos',
  'phenomenon.services.all_other': 'Katso kaikki {{count}} tulosta',
  'phenomenon.networks': 'Asiantuntijaverkostot',
  'phenomenon.networks.none': 'Tähän ei ole omaa asiantuntijaverkostoa.',
  'notice.title': 'Ota ensin yhteys viranomaiseen',
  'notice.still': 'Voit silti pyytää konsultaatiota.',
  'notice.checked': 'Verrattu lähteeseen {{date}}.',
};
