import type { talkEn } from './talk.en';

export const talkFi: Record<keyof typeof talkEn, string> = {
  'talk.title': 'Viestit ja vaiheet',
  'talk.news': 'Pyynnössä on uutta. Katso viestit ja vaiheet.',
  'talk.earlier': 'Näytä aiemmat viestit',
  'talk.who': 'Kuka lukee viestin',
  'talk.to.message': 'Pyytäjälle',
  'talk.to.note': 'Vain tiimille',
  'talk.label.message': 'Viesti',
  'talk.label.note': 'Muistiinpano tiimille',
  'talk.care': 'Kirjoita ilman nimiä ja henkilötunnuksia.',
  'talk.noteHelp': 'Vain tiimisi lukee tämän. Pyytäjä ei näe sitä.',
  'talk.teamOnly': 'Vain tiimille',
  'talk.send.requester': 'Lähetä tiimille',
  'talk.send.team': 'Lähetä pyytäjälle',
  'talk.save': 'Tallenna tiimille',
  'talk.done.message': 'Viesti on lähetetty.',
  'talk.done.note': 'Muistiinpano on tallennettu tiimille.',
  'write.sending': 'Lähetetään…',
  'write.missing': 'Kirjoita teksti ennen lähettämistä',
  'write.identityCode':
    'Tekstissä näyttää olevan henkilötunnus (rivi {{line}}). Poista se, niin voit jatkaa.',
  'write.tooLong':
    'Teksti on liian pitkä. Lyhennä se enintään {{limit}} merkkiin.',
  'leave.ask.county':
    'Tiimi pyytää lupaa siirtää pyyntö pyytäjän hyvinvointialueen ulkopuolelle.',
  'leave.ask.area':
    'Tiimi pyytää lupaa siirtää pyyntö pyytäjän yhteistyöalueen ulkopuolelle.',
  'leave.inform.county':
    'Pyyntö saa siirtyä pyytäjän hyvinvointialueen ulkopuolelle.',
  'leave.inform.area':
    'Pyyntö saa siirtyä pyytäjän yhteistyöalueen ulkopuolelle.',
  'moved.teams': '{{from}} → {{to}}',
  'event.assign': 'Käsittelijä vaihtui',
  'moved.handler': 'Käsittelijä: {{who}}',
  'event.note': 'Muistiinpano',
  'event.coordinator': 'Koordinaattori',
  'due.standsStill': 'tauolla, odottaa pyytäjän vastausta',
  'due.standsStillForYou': 'tauolla, kunnes vastaat',
  'request.earlierAnswer': 'Aiempi vastaus',
  'kept.erased':
    'Pyynnön sisältö poistettiin {{date}}, kun sen säilytysaika päättyi. Viitenumero ja tapahtumien ajat säilyvät.',
  'kept.thinned':
    'Osa vastauksista poistettiin {{date}}, kun niiden säilytysaika päättyi.',
  'kept.hold':
    'Pyyntöä ei poisteta, vaikka säilytysaika päättyy. Näin päätti {{who}} {{date}}. Syy: {{reason}}',
  'withheld.error':
    'Pyyntö on merkitty virheelliseksi, eikä sen sisältöä enää näytetä. Se säilytetään arkistoa varten.',
  'withheld.coordinator':
    'Näet, kenellä pyyntö on ja missä vaiheessa. Sisällön näkevät pyytäjä ja tiimi, jolla pyyntö on.',
  'concern.owner-gone.requester':
    'Tiimiä {{team}} ei enää ole. Koordinaattori siirtää pyynnön toiselle tiimille. Pyyntö ja viestit säilyvät.',
  'concern.owner-gone.team':
    'Tiimiä {{team}} ei enää ole luettelossa. Siirrä pyyntö toiselle tiimille.',
  'concern.assignee-left.requester':
    'Käsittelijä on vaihtumassa. Tiimi {{team}} jatkaa pyynnön käsittelyä.',
  'concern.assignee-left.team':
    'Käsittelijä {{who}} ei enää kuulu tiimiin. Anna pyynnölle uusi käsittelijä.',
};
