import type { teamEn } from './team.en';

export const teamSv: Record<keyof typeof teamEn, string> = {
  'team.responsibility': 'Ansvaret för klienten kvarstår hos den som begärt.',
  'team.more': 'Andra åtgärder',
  'team.begin': 'Inled konsultationen',
  'team.ask': 'Begär komplettering…',
  'team.forward': 'Överför till ett annat team…',
  'team.assign': 'Tilldela…',
  'team.return': 'Lägg tillbaka i kön',
  'team.mark-in-error': 'Markera som felaktig…',
  'team.done.accept': 'Begäran har mottagits för behandling.',
  'team.done.begin': 'Konsultationen har inletts.',
  'team.done.return': 'Begäran har lagts tillbaka i kön.',
  'team.done.ask':
    'Frågan har skickats till den som begärt. Tidsfristen är pausad.',
  'team.done.decline': 'Motiveringen och rådet har skickats.',
  'team.done.forward': 'Begäran har överförts.',
  'team.done.assign': 'Handläggaren har bytts.',
  'team.done.close': 'Begäran har avslutats.',
  'team.done.mark-in-error': 'Begäran har markerats som felaktig.',
  'ask.title': 'Begär komplettering',
  'ask.titleLeave': 'Be om lov att överföra begäran',
  'ask.lead':
    'Den som begärt svarar på det här. Tidsfristen är pausad tills svaret kommer.',
  'ask.leave.county':
    'Hen ombeds ge lov att överföra begäran utanför sitt välfärdsområde.',
  'ask.leave.area':
    'Hen ombeds ge lov att överföra begäran utanför sitt samarbetsområde.',
  'ask.label': 'Vad vill du veta?',
  'ask.labelLeave': 'Varför borde begäran överföras?',
  'ask.send': 'Skicka till den som begärt',
  'forward.title': 'Överför till ett annat team',
  'forward.lead':
    'Begäran går vidare. Den som begärt behöver inte göra något och ser överföringen.',
  'forward.where': 'Vart?',
  'forward.team': 'Ett annat team',
  'forward.service': 'En tjänst',
  'forward.which.team': 'Vilket team?',
  'forward.which.service': 'Vilken tjänst?',
  'forward.county': 'Utanför välfärdsområdet',
  'forward.area': 'Utanför samarbetsområdet',
  'forward.allowed': 'Den som begärt tillåter överföring',
  'forward.notAllowed': 'Den som begärt har inte gett lov',
  'forward.reason': 'Varför överför du?',
  'forward.reasonHelp':
    'Syns för den som begärt och för det nya teamet. Skriv utan namn och personbeteckningar.',
  'forward.after': 'Efter det här ser ditt team inte längre innehållet.',
  'forward.open': 'Överför',
  'forward.send': 'Överför: {{place}}',
  'forward.ask': 'Be om lov',
  'forward.acceptFirst':
    'Du kan be om lov när begäran har mottagits för behandling.',
  'forward.missing.kind': 'Välj om du överför till ett team eller en tjänst',
  'forward.missing.place': 'Välj vart du överför begäran',
  'forward.done': 'Begäran har överförts: {{place}}',
  'forward.doneText':
    'Den som begärt ser överföringen. Ditt team ser inte längre innehållet i begäran.',
  'assign.title': 'Tilldela en handläggare',
  'assign.lead':
    'Handläggaren ser begäran bland sina egna. Hela teamet kan fortfarande läsa och fortsätta den.',
  'assign.me': '{{name}} (du)',
  'assign.send': 'Tilldela',
  'inError.title': 'Markeras begäran {{reference}} som felaktig?',
  'inError.lead':
    'Begäran avslutas. Den som begärt och teamet ser inte längre innehållet, endast orsaken. Det här kan inte ångras.',
  'inError.label': 'Varför är begäran felaktig?',
  'inError.send': 'Markera som felaktig',
};
