import type { ownEn } from './own.en';

export const ownSv: Record<keyof typeof ownEn, string> = {
  'reply.title': 'Teamet {{team}} frågar',
  'reply.label': 'Ditt svar',
  'reply.leave': 'Ger du lov att överföra begäran?',
  'reply.leave.yes': 'Jag ger lov',
  'reply.leave.no': 'Jag ger inte lov',
  'reply.leaveMissing': 'Välj om du ger lov att överföra begäran',
  'reply.send': 'Besvara frågan',
  'reply.sent': 'Ditt svar har skickats till teamet.',
  'askAgain.open': 'Fråga mer…',
  'askAgain.title': 'Fråga mer',
  'askAgain.lead':
    'Teamet {{team}} fortsätter med begäran, som får ett nytt sista datum.',
  'askAgain.label': 'Vad vill du ännu fråga?',
  'askAgain.send': 'Skicka frågan',
  'askAgain.sent': 'Din fråga har skickats till teamet.',
  'reopen.open': 'Öppna på nytt…',
  'reopen.title': 'Öppna begäran på nytt',
  'reopen.lead':
    'Begäran går tillbaka till teamet {{team}}, som tar emot den på nytt.',
  'reopen.label': 'Varför öppnar du begäran på nytt?',
  'reopen.send': 'Öppna på nytt',
  'reopen.done': 'Begäran har öppnats på nytt.',
};
