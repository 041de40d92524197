import { statusSv } from '../status/texts/sv';
import { fillSv } from '../fill/texts/sv';
import { requestSv } from '../request/texts/sv';
import { requestsSv } from '../requests/texts/sv';
import { inboxSv } from '../inbox/texts/sv';
import { queueSv } from '../queue/texts/sv';
import { teamSv } from '../inbox/texts/team.sv';
import { talkSv } from '../request/texts/talk.sv';
import { ownSv } from '../requests/texts/own.sv';
import { invitationsSv } from '../invitations/texts/sv';
import { colleaguesSv } from '../colleagues/texts/sv';
import { meetingsSv } from '../meetings/texts/sv';
import { operationsSv } from '../operations/texts/sv';
import type { Texts } from './en';

const sv: Texts = {
  'room.fill': 'Formulär',
  'room.requests': 'Mina begäranden',
  'room.inbox': 'Inkomna',
  'notFound.title': 'Sidan hittades inte',
  'notFound.text':
    'Adressen kan vara fel, sidan borttagen eller så saknar du rätt till den.',
  'notFound.home': 'Till startsidan',
  'refused.lost':
    'Anslutningen bröts. Det du skrev finns kvar på sidan. Försök igen: ingenting görs två gånger.',
  'refused.session':
    'Din session har gått ut. Det du skrev finns kvar på sidan. Logga in på en annan flik och försök igen.',
  'refused.notAllowed':
    'Du har inte rätt till detta. Ladda om sidan så ser du vad du kan göra.',
  'refused.invalid':
    'Tjänsten godkände inte detta. Kontrollera vad du skrev och försök igen.',
  'refused.identityCode':
    'Texten verkar innehålla en personbeteckning. Ta bort den för att fortsätta.',
  'refused.tooMuch': 'Texten är för lång. Förkorta den och försök igen.',
  'refused.version':
    'Det finns en ny version av formuläret. Börja om med formuläret. Ditt utkast finns kvar.',
  'refused.busy': 'För många försök. Vänta en stund och försök igen.',
  'refused.away': 'Tjänsten är tillfälligt ur bruk. Försök om några minuter.',
  'refused.failed':
    'Något gick fel hos oss. Det som redan sparats är oförändrat. Försök igen.',
  'refused.gone':
    'Begäran finns inte längre, eller så saknar du rätt till den.',
  'refused.state':
    'Det här går inte längre, eftersom begärans status har ändrats. Kontrollera läget.',
  'refused.filesNotTaken':
    'Det går inte att lägga till filer i det här formuläret. Skriv det viktiga i svaren.',
  'refused.filesNotChecked':
    'Tjänsten tar inte emot filer nu, eftersom de inte kan kontrolleras för virus. Skriv det viktiga i svaren.',
  'refused.fileName':
    'Filens namn kan inte användas: det saknar filändelse eller innehåller en personbeteckning. Byt namn på filen och lägg till den igen.',
  'refused.fileType':
    'En fil av den här typen kan inte läggas till. Se typerna ovan, spara filen som en sådan och lägg till den igen.',
  'refused.fileNotAsNamed':
    'Filens innehåll är inte det som namnet säger. Öppna den i programmet den gjordes med, spara den och lägg till den nya filen.',
  'refused.fileEmpty':
    'Filen är tom. Kontrollera den på din dator och lägg till den igen.',
  'refused.fileTooLarge':
    'Filen är för stor. Gör den mindre eller dela upp den.',
  'refused.tooManyFiles':
    'Det finns redan så många filer som det får finnas. Ta bort en, eller samla flera sidor i en fil.',
  'refused.uploadBroken':
    'Filen kom inte fram hel. Börja överföringen från början.',
  'refused.fileGone':
    'Filen finns inte längre. Läs in sidan på nytt för att se vilka filer som finns.',
  'refused.fileScanning':
    'Filen kontrolleras fortfarande för virus. Försök igen om en stund.',
  'refused.fileInfected':
    'Ett virus hittades i filen och innehållet förstördes. Be avsändaren om en ren kopia.',
  'refused.fileUnscanned':
    'Filen kunde inte kontrolleras för virus och kan därför inte hämtas. Be avsändaren om en annan kopia, till exempel utan lösenord.',
  'refused.notMember':
    'Personen du valde hör inte längre till teamet. Välj en annan.',
  'refused.alreadyThere':
    'Begäran finns redan hos det här teamet. Välj ett annat team.',
  ...statusSv,
  ...fillSv,
  ...requestSv,
  ...talkSv,
  ...requestsSv,
  ...ownSv,
  ...inboxSv,
  ...queueSv,
  ...teamSv,
  ...invitationsSv,
  ...colleaguesSv,
  ...meetingsSv,
  ...operationsSv,
};

export default sv;
