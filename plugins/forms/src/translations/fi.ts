import { statusFi } from '../status/texts/fi';
import { fillFi } from '../fill/texts/fi';
import { requestFi } from '../request/texts/fi';
import { requestsFi } from '../requests/texts/fi';
import { inboxFi } from '../inbox/texts/fi';
import { queueFi } from '../queue/texts/fi';
import { teamFi } from '../inbox/texts/team.fi';
import { talkFi } from '../request/texts/talk.fi';
import { ownFi } from '../requests/texts/own.fi';
import { invitationsFi } from '../invitations/texts/fi';
import { colleaguesFi } from '../colleagues/texts/fi';
import { meetingsFi } from '../meetings/texts/fi';
import { operationsFi } from '../operations/texts/fi';
import type { Texts } from './en';

const fi: Texts = {
  'room.fill': 'Lomakkeet',
  'room.requests': 'Omat pyynnöt',
  'room.inbox': 'Saapuneet',
  'notFound.title': 'Sivua ei löydy',
  'notFound.text':
    'Osoite voi olla väärä, sivu poistettu tai sinulla ei ole oikeutta siihen.',
  'notFound.home': 'Etusivulle',
  'refused.lost':
    'Yhteys katkesi. Kirjoittamasi on tallella tällä sivulla. Yritä uudelleen: mitään ei tehdä kahdesti.',
  'refused.session':
    'Istuntosi päättyi. Kirjoittamasi on tallella tällä sivulla. Kirjaudu toisessa välilehdessä ja yritä uudelleen.',
  'refused.notAllowed':
    'Sinulla ei ole oikeutta tähän. Lataa sivu uudelleen, niin näet, mitä voit tehdä.',
  'refused.invalid':
    'Palvelu ei hyväksynyt tätä. Tarkista, mitä kirjoitit, ja yritä uudelleen.',
  'refused.identityCode':
    'Tekstissä näyttää olevan henkilötunnus. Poista se, niin voit jatkaa.',
  'refused.tooMuch': 'Tekstiä on liikaa. Lyhennä sitä ja yritä uudelleen.',
  'refused.version':
    'Lomakkeesta on uusi versio. Aloita lomake uudelleen. Luonnoksesi on tallella.',
  'refused.busy': 'Liian monta yritystä. Odota hetki ja yritä uudelleen.',
  'refused.away': 'Palvelu on hetken poissa. Yritä muutaman minuutin kuluttua.',
  'refused.failed':
    'Jokin meni vikaan meillä. Aiemmin tallennettu on ennallaan. Yritä uudelleen.',
  'refused.gone': 'Pyyntöä ei enää löydy, tai sinulla ei ole oikeutta siihen.',
  'refused.state':
    'Tätä ei voi enää tehdä, koska pyynnön tila on muuttunut. Katso tilanne.',
  'refused.filesNotTaken':
    'Tähän lomakkeeseen ei voi lisätä tiedostoja. Kirjoita tärkeät asiat vastauksiin.',
  'refused.filesNotChecked':
    'Palvelu ei nyt ota vastaan tiedostoja, koska niitä ei voi tarkistaa viruksilta. Kirjoita tärkeät asiat vastauksiin.',
  'refused.fileName':
    'Tiedoston nimeä ei voi käyttää: siitä puuttuu pääte tai siinä on henkilötunnus. Nimeä tiedosto uudelleen ja lisää se.',
  'refused.fileType':
    'Tämän tyyppistä tiedostoa ei voi lisätä. Katso tyypit yltä, tallenna tiedosto sellaisena ja lisää se uudelleen.',
  'refused.fileNotAsNamed':
    'Tiedoston sisältö ei ole sitä, mitä nimi sanoo. Avaa se ohjelmassa, jolla se on tehty, tallenna se ja lisää uusi tiedosto.',
  'refused.fileEmpty':
    'Tiedosto on tyhjä. Tarkista se koneeltasi ja lisää se uudelleen.',
  'refused.fileTooLarge':
    'Tiedosto on liian suuri. Pienennä sitä tai jaa se osiin.',
  'refused.tooManyFiles':
    'Tiedostoja on jo niin monta kuin niitä voi olla. Poista jokin tai kokoa monta sivua yhteen tiedostoon.',
  'refused.uploadBroken':
    'Tiedosto ei tullut perille kokonaan. Aloita siirto alusta.',
  'refused.fileGone':
    'Tiedostoa ei enää ole. Lataa sivu uudelleen, niin näet, mitä tiedostoja on.',
  'refused.fileScanning':
    'Tiedostoa tarkistetaan vielä viruksista. Yritä hetken päästä uudelleen.',
  'refused.fileInfected':
    'Tiedostosta löytyi virus, ja sen sisältö tuhottiin. Pyydä lähettäjältä puhdas kopio.',
  'refused.fileUnscanned':
    'Tiedostoa ei voitu tarkistaa viruksilta, joten sitä ei voi ladata. Pyydä lähettäjältä toinen kopio, esimerkiksi ilman salasanaa.',
  'refused.notMember':
    'Valitsemasi henkilö ei enää kuulu tiimiin. Valitse toinen.',
  'refused.alreadyThere': 'Pyyntö on jo tällä tiimillä. Valitse toinen tiimi.',
  ...statusFi,
  ...fillFi,
  ...requestFi,
  ...talkFi,
  ...requestsFi,
  ...ownFi,
  ...inboxFi,
  ...queueFi,
  ...teamFi,
  ...invitationsFi,
  ...colleaguesFi,
  ...meetingsFi,
  ...operationsFi,
};

export default fi;
