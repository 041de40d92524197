import type { colleaguesEn } from './en';

export const colleaguesSv: Record<keyof typeof colleaguesEn, string> = {
  'event.share': 'Den som begärt ändrade om den egna enheten ser begäran',
  'event.colleague': 'Kollega till den som begärt',
  'colleagues.question': 'Vem annars ser begäran?',
  'colleagues.tick':
    'Alla vid enheten {{unit}} får se den här begäran och fortsätta den i mitt ställe',
  'colleagues.help':
    'De som arbetar vid enheten ser samma som du: dina svar, meddelanden, filer och teamets svar. De kan svara på teamets frågor och återkalla begäran. Om du inte väljer detta ser bara du den vid din enhet. Du kan ändra det senare på begärans sida.',
  'colleagues.readers':
    'Vilka ser begäran: du, alla vid enheten {{unit}} och teamet {{team}}.',
  'colleagues.nobody': 'Ingen annan',
  'colleagues.title': 'Din egen enhet',
  'colleagues.open':
    'Alla vid enheten {{unit}} ser den här begäran och kan fortsätta den i ditt ställe.',
  'colleagues.closed': 'Vid din enhet ser bara du begäran.',
  'colleagues.ofColleague':
    '{{name}} har skickat den här begäran och låter enheten {{unit}} se och fortsätta den. Det du gör antecknas i ditt namn.',
  'colleagues.give': 'Låt enheten se och fortsätta…',
  'colleagues.giveTitle': 'Får enheten se och fortsätta begäran?',
  'colleagues.giveOf': 'Ge rätten',
  'colleagues.given': 'Din enhet ser nu begäran och kan fortsätta den.',
  'colleagues.withdraw': 'Ta tillbaka rätten…',
  'colleagues.withdrawTitle': 'Tas rätten tillbaka?',
  'colleagues.withdrawText':
    'De som arbetar vid enheten {{unit}} ser inte längre begäran. Det de har gjort finns kvar i begärans historia.',
  'colleagues.withdrawOf': 'Ta tillbaka rätten',
  'colleagues.withdrawn': 'Din enhet ser inte längre begäran.',
  'colleagues.keep': 'Behåll som det är',
  'colleagues.event.open':
    'Enheten {{unit}} ser begäran och kan fortsätta den.',
  'colleagues.event.closed': 'Enheten ser inte längre begäran.',
  'requests.view.colleagues': 'Den egna enhetens begäranden',
  'requests.empty.colleagues':
    'Ingen vid din enhet har låtit enheten se sin begäran.',
  'operations.ground.colleague': 'kollega till den som begärt',
};
