import type { statusEn } from './en';

export const statusSv: Record<keyof typeof statusEn, string> = {
  'changed.by':
    '{{who}} ändrade den här begäran {{time}}. Kontrollera läget innan du fortsätter.',
  'changed.accepted':
    '{{who}} tog emot den {{time}}. Kontrollera läget innan du fortsätter.',
  'changed.unknown':
    'Begäran har ändrats under tiden. Kontrollera läget innan du fortsätter.',
  'changed.show': 'Visa läget',
  'state.draft': 'Utkast, inte skickat',
  'state.requester.submitted': 'Skickad, väntar på teamet',
  'state.requester.accepted': 'Mottagen för behandling',
  'state.requester.in-consultation': 'Konsultation pågår',
  'state.requester.needs-info': 'Väntar på ditt svar',
  'state.requester.answered': 'Svar har kommit',
  'state.requester.closed': 'Avslutad',
  'state.requester.declined': 'Hänvisad vidare',
  'state.requester.cancelled': 'Återkallad',
  'state.requester.entered-in-error': 'Markerad som felaktig',
  'state.team.submitted': 'Ny',
  'state.team.accepted': 'Mottagen för behandling',
  'state.team.in-consultation': 'Konsultation pågår',
  'state.team.needs-info': 'Väntar på komplettering',
  'state.team.answered': 'Besvarad',
  'state.team.closed': 'Avslutad',
  'state.team.declined': 'Inte mottagen',
  'state.team.cancelled': 'Återkallad',
  'state.team.entered-in-error': 'Markerad som felaktig',
  late: 'Försenad',
  'due.none': 'ingen sista dag',
  'due.paused': 'pausad',
  'priority.normal': 'Vanlig',
  'priority.high': 'Brådskande',
  'priority.critical': 'Mycket brådskande',
};
