import type { ownEn } from './own.en';

export const ownFi: Record<keyof typeof ownEn, string> = {
  'reply.title': 'Tiimi {{team}} kysyy',
  'reply.label': 'Vastauksesi',
  'reply.leave': 'Annatko luvan siirtää pyynnön?',
  'reply.leave.yes': 'Annan luvan',
  'reply.leave.no': 'En anna lupaa',
  'reply.leaveMissing': 'Valitse, annatko luvan siirtää pyynnön',
  'reply.send': 'Vastaa kysymykseen',
  'reply.sent': 'Vastauksesi on lähetetty tiimille.',
  'askAgain.open': 'Kysy lisää…',
  'askAgain.title': 'Kysy lisää',
  'askAgain.lead':
    'Tiimi {{team}} jatkaa pyynnön käsittelyä, ja sille tulee uusi määräpäivä.',
  'askAgain.label': 'Mitä haluat vielä kysyä?',
  'askAgain.send': 'Lähetä kysymys',
  'askAgain.sent': 'Kysymyksesi on lähetetty tiimille.',
  'reopen.open': 'Avaa uudelleen…',
  'reopen.title': 'Avaa pyyntö uudelleen',
  'reopen.lead':
    'Pyyntö palaa tiimille {{team}}, joka ottaa sen taas käsittelyyn.',
  'reopen.label': 'Miksi avaat pyynnön uudelleen?',
  'reopen.send': 'Avaa uudelleen',
  'reopen.done': 'Pyyntö on avattu uudelleen.',
};
