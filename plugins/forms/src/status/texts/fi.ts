import type { statusEn } from './en';

export const statusFi: Record<keyof typeof statusEn, string> = {
  'changed.by':
    '{{who}} muutti tätä pyyntöä {{time}}. Katso tilanne ennen kuin jatkat.',
  'changed.accepted':
    '{{who}} otti tämän käsittelyyn {{time}}. Katso tilanne ennen kuin jatkat.',
  'changed.unknown':
    'Tätä pyyntöä on muutettu sillä välin. Katso tilanne ennen kuin jatkat.',
  'changed.show': 'Näytä tilanne',
  'state.draft': 'Luonnos, ei lähetetty',
  'state.requester.submitted': 'Lähetetty, odottaa tiimiä',
  'state.requester.accepted': 'Otettu käsittelyyn',
  'state.requester.in-consultation': 'Konsultaatio käynnissä',
  'state.requester.needs-info': 'Odottaa sinun vastaustasi',
  'state.requester.answered': 'Vastaus saapunut',
  'state.requester.closed': 'Päättynyt',
  'state.requester.declined': 'Ohjattu muualle',
  'state.requester.cancelled': 'Peruttu',
  'state.requester.entered-in-error': 'Merkitty virheelliseksi',
  'state.team.submitted': 'Uusi',
  'state.team.accepted': 'Otettu käsittelyyn',
  'state.team.in-consultation': 'Konsultaatio käynnissä',
  'state.team.needs-info': 'Odottaa pyytäjää',
  'state.team.answered': 'Vastattu',
  'state.team.closed': 'Päättynyt',
  'state.team.declined': 'Ei otettu käsittelyyn',
  'state.team.cancelled': 'Peruttu',
  'state.team.entered-in-error': 'Merkitty virheelliseksi',
  late: 'Myöhässä',
  'due.none': 'ei määräpäivää',
  'due.paused': 'tauolla',
  'priority.normal': 'Tavallinen',
  'priority.high': 'Kiireellinen',
  'priority.critical': 'Erittäin kiireellinen',
};
