import { statusEn } from '../status/texts/en';
import { fillEn } from '../fill/texts/en';
import { requestEn } from '../request/texts/en';
import { requestsEn } from '../requests/texts/en';
import { inboxEn } from '../inbox/texts/en';
import { queueEn } from '../queue/texts/en';
import { teamEn } from '../inbox/texts/team.en';
import { talkEn } from '../request/texts/talk.en';
import { ownEn } from '../requests/texts/own.en';
import { invitationsEn } from '../invitations/texts/en';
import { colleaguesEn } from '../colleagues/texts/en';
import { meetingsEn } from '../meetings/texts/en';
import { operationsEn } from '../operations/texts/en';
/** Every text of the form pages in English; its keys are those that Finnish and Swedish must have. */
export const en = {
  'room.fill': 'Forms',
  'room.requests': 'My requests',
  'room.inbox': 'Inbox',
  'notFound.title': 'Page not found',
  'notFound.text':
    'The address may be wrong, the page removed, or you may not have the right to it.',
  'notFound.home': 'Home',
  'refused.lost':
    'The connection was lost. What you wrote is still on this page. Try again: nothing is done twice.',
  'refused.session':
    'Your session ended. What you wrote is still on this page. Sign in on another tab and try again.',
  'refused.notAllowed':
    'You do not have the right to do this. Reload the page to see what you can do.',
  'refused.invalid':
    'The service did not accept this. Check what you wrote and try again.',
  'refused.identityCode':
    'The text seems to contain a personal identity code. Remove it to continue.',
  'refused.tooMuch': 'There is too much text. Shorten it and try again.',
  'refused.version':
    'There is a new version of this form. Start the form again. Your draft is still there.',
  'refused.busy': 'Too many attempts. Wait a moment and try again.',
  'refused.away':
    'The service is away for a moment. Try again in a few minutes.',
  'refused.failed':
    'Something went wrong on our side. What was already saved is unchanged. Try again.',
  'refused.gone':
    'The request is no longer there, or you may not have the right to it.',
  'refused.state':
    'This can no longer be done, because the state of the request has changed. Look at it.',
  'refused.filesNotTaken':
    'This form takes no files. Write what matters in the answers.',
  'refused.filesNotChecked':
    'The service takes no files now, because they cannot be checked for viruses. Write what matters in the answers.',
  'refused.fileName':
    'The name of the file cannot be used: it has no ending, or it holds a personal identity code. Rename the file and add it again.',
  'refused.fileType':
    'Files of this type cannot be added. See the types above, save the file as one of them and add it again.',
  'refused.fileNotAsNamed':
    'The content of the file is not what its name says. Open it in the program it was made with, save it and add the new file.',
  'refused.fileEmpty':
    'The file is empty. Check it on your computer and add it again.',
  'refused.fileTooLarge':
    'The file is too large. Make it smaller, or divide it into parts.',
  'refused.tooManyFiles':
    'There are already as many files as there may be. Remove one, or put several pages into one file.',
  'refused.uploadBroken':
    'The file did not arrive whole. Start again from the beginning.',
  'refused.fileGone':
    'The file is no longer there. Reload the page to see which files there are.',
  'refused.fileScanning':
    'The file is still being checked for viruses. Try again in a moment.',
  'refused.fileInfected':
    'A virus was found in the file and its content was destroyed. Ask the sender for a clean copy.',
  'refused.fileUnscanned':
    'The file could not be checked for viruses, so it cannot be downloaded. Ask the sender for another copy, for example without a password.',
  'refused.notMember':
    'The person you chose is not in the team any more. Choose somebody else.',
  'refused.alreadyThere':
    'The request is with this team already. Choose another team.',
  ...statusEn,
  ...fillEn,
  ...requestEn,
  ...talkEn,
  ...requestsEn,
  ...ownEn,
  ...inboxEn,
  ...queueEn,
  ...teamEn,
  ...invitationsEn,
  ...colleaguesEn,
  ...meetingsEn,
  ...operationsEn,
} as const;

/** The texts of one language. */
export type Texts = Readonly<Record<keyof typeof en, string>>;
