import type { PhenomenaTexts } from './en';

/** The same texts in Swedish. */
export const phenomenaSv: PhenomenaTexts = {
  'phenomena.title': 'Fenomen',
  'phenomena.intro':
    'Situationer som man ber om hjälp med. På fenomenets sida ser du vad det betyder, vem du kontaktar och vem som kan hjälpa.',
  'phenomena.filter': 'Avgränsa med ett ord',
  'phenomena.filter.group': 'Avgränsa fenomenen',
  'phenomena.count_one': '{{count}} fenomen',
  'phenomena.count_other': '{{count}} fenomen',
  'phenomena.none':
    'Inget fenomen går under det här ordet. Sökningen förstår fler ord.',
  'phenomena.none.action': 'Sök hjälp',
  'phenomena.also': 'även: {{words}}',
  'phenomena.services_one': '{{count}} tjänst',
  'phenomena.services_other': '{{count}} tjänster',
  'phenomena.authority': 'Myndigheten först',
  'phenomenon.kind': 'Fenomen',
  'phenomenon.action': 'Sök hjälp med detta',
  'phenomenon.replaced': '”{{former}}” heter numera ”{{name}}”.',
  'phenomenon.replaced.open': 'Gå till den nya sidan',
  'phenomenon.notFound':
    'Det finns inget sådant fenomen. Det kan ha fått ett nytt namn, eller så är adressen fel.',
  'phenomenon.notFound.title': 'Fenomenet hittades inte',
  'phenomenon.notFound.action': 'Se alla fenomen',
  'phenomenon.about': 'Vad det här betyder',
  'phenomenon.words': 'Sökord',
  'phenomenon.broader': 'Vidare',
  'phenomenon.narrower': 'Snävare',
  'phenomenon.former': 'Tidigare namn',
  'phenomenon.services': 'Tjänster nära dig',
  'phenomenon.services.none':
    'Ingen tjänst svarar på just detta. Teamet nedan letar upp rätt ställe åt dig.',
  'phenomenon.services.all_one': 'Se {{count}} resultat',
  'phenomenon.services.all_other': 'Se alla {{count}} resultat',
  'phenomenon.networks': 'Expertnätverk',
  'phenomenon.networks.none': 'Det finns inget eget expertnätverk för detta.',
  'notice.title': 'Kontakta först myndigheten',
  'notice.still': 'Du kan ändå begära konsultation.',
  'notice.checked': 'Jämfört med källan {{date}}.',
};
