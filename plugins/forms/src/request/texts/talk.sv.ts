import type { talkEn } from './talk.en';

export const talkSv: Record<keyof typeof talkEn, string> = {
  'talk.title': 'Meddelanden och skeden',
  'talk.news': 'Det finns något nytt i begäran. Se meddelanden och skeden.',
  'talk.earlier': 'Visa tidigare meddelanden',
  'talk.who': 'Vem läser meddelandet',
  'talk.to.message': 'Till den som begärt',
  'talk.to.note': 'Endast för teamet',
  'talk.label.message': 'Meddelande',
  'talk.label.note': 'Anteckning för teamet',
  'talk.care': 'Skriv utan namn och personbeteckningar.',
  'talk.noteHelp':
    'Endast ditt team läser det här. Den som begärt ser det inte.',
  'talk.teamOnly': 'Endast för teamet',
  'talk.send.requester': 'Skicka till teamet',
  'talk.send.team': 'Skicka till den som begärt',
  'talk.save': 'Spara för teamet',
  'talk.done.message': 'Meddelandet har skickats.',
  'talk.done.note': 'Anteckningen har sparats för teamet.',
  'write.sending': 'Skickar…',
  'write.missing': 'Skriv en text innan du skickar',
  'write.identityCode':
    'Texten verkar innehålla en personbeteckning (rad {{line}}). Ta bort den för att fortsätta.',
  'write.tooLong':
    'Texten är för lång. Förkorta den till högst {{limit}} tecken.',
  'leave.ask.county':
    'Teamet ber om lov att överföra begäran utanför välfärdsområdet för den som begärt.',
  'leave.ask.area':
    'Teamet ber om lov att överföra begäran utanför samarbetsområdet för den som begärt.',
  'leave.inform.county':
    'Begäran får överföras utanför välfärdsområdet för den som begärt.',
  'leave.inform.area':
    'Begäran får överföras utanför samarbetsområdet för den som begärt.',
  'moved.teams': '{{from}} → {{to}}',
  'event.assign': 'Handläggaren byttes',
  'moved.handler': 'Handläggare: {{who}}',
  'event.note': 'Anteckning',
  'event.coordinator': 'Koordinatorn',
  'due.standsStill': 'pausad, väntar på svar av den som begärt',
  'due.standsStillForYou': 'pausad tills du svarar',
  'request.earlierAnswer': 'Tidigare svar',
  'kept.erased':
    'Innehållet i begäran raderades {{date}} när förvaringstiden gick ut. Referensnumret och tidpunkterna för händelserna finns kvar.',
  'kept.thinned':
    'En del av svaren raderades {{date}} när deras förvaringstid gick ut.',
  'kept.hold':
    'Begäran raderas inte även om förvaringstiden går ut. Så beslöt {{who}} {{date}}. Orsak: {{reason}}',
  'withheld.error':
    'Begäran är markerad som felaktig och innehållet visas inte längre. Det sparas för arkivet.',
  'withheld.coordinator':
    'Du ser hos vem begäran är och i vilket skede. Innehållet ses av den som begärt och av teamet som har begäran.',
  'concern.owner-gone.requester':
    'Teamet {{team}} finns inte längre. Koordinatorn överför begäran till ett annat team. Begäran och meddelandena finns kvar.',
  'concern.owner-gone.team':
    'Teamet {{team}} finns inte längre i katalogen. Överför begäran till ett annat team.',
  'concern.assignee-left.requester':
    'Handläggaren byts. Teamet {{team}} fortsätter med begäran.',
  'concern.assignee-left.team':
    'Handläggaren {{who}} hör inte längre till teamet. Välj en ny handläggare.',
};
