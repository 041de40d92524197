import { moveEn } from './move.en';
import { processesEn } from './processes.en';

/** Texts of this room in English; its keys are those of the other languages. */
export const fillEn = {
  'forms.title': 'Forms',
  'forms.start': 'Start',
  'forms.empty': 'No forms have been published yet.',
  'purpose.consultation': 'Consultation',
  'purpose.referral': 'Referral',
  'purpose.screening': 'Screening',
  'purpose.risk-assessment': 'Risk review',
  'purpose.survey': 'Survey',
  'purpose.registration': 'Registration',
  'purpose.feedback': 'Feedback',
  'purpose.details': 'Update of details',
  'purpose.answer': 'Answer',
  'start.size_one': 'about {{minutes}} min · {{count}} question',
  'start.size_other': 'about {{minutes}} min · {{count}} questions',
  'start.danger':
    'If someone is in immediate danger, call 112. This service is not for emergencies.',
  'start.know': 'Before you start',
  'start.noNames':
    'Write without names, identity codes or addresses. The experts can help without them.',
  'start.responsibility':
    'You stay responsible for the client until the service has accepted a referral.',
  'start.autosave': 'Your answers are saved automatically.',
  'start.next': 'What happens',
  'start.begin': 'Start',
  'start.continue': 'Continue the draft, saved {{time}}',
  'start.noService':
    'The address named a service this form does not know. We left it out.',
  'draft.delete': 'Delete the draft',
  'draft.deleteTitle': 'Delete the draft?',
  'draft.deleteText':
    'Everything written in this draft is deleted. This cannot be undone.',
  'fill.pageTitle': '{{page}} ({{number}}/{{pages}})',
  'fill.continue': 'Continue',
  'fill.back': 'Back',
  'fill.backToCheck': 'Back to the check',
  'fill.print': 'Print',
  'fill.instructions': 'Instructions before you start',
  'fill.whole': 'Show everything on one page',
  'fill.byPages': 'Show one page at a time',
  'fill.tasks': 'All parts',
  'tasks.title': 'Parts of the form',
  'tasks.done_one': '{{done}}/{{count}} part completed',
  'tasks.done_other': '{{done}}/{{count}} parts completed',
  'tasks.completed': 'Completed',
  'tasks.in-progress': 'In progress',
  'tasks.not-started': 'Not started',
  'tasks.optional': 'Optional',
  'tasks.check': 'Needs checking',
  'tasks.locked': 'Cannot start yet: fill in the other parts first',
  'fill.newVersion':
    'There is a new version of this form. You can still send this one.',
  'fill.gone':
    'This draft was sent or deleted elsewhere. Copy your text if you still need it.',
  'fill.goneLink': 'See my requests',
  'conflict.title': 'The same form was changed elsewhere',
  'conflict.text':
    'Choose which text stays at each place. Nothing has been replaced yet.',
  'conflict.mine': 'Yours, {{time}}',
  'conflict.theirs': 'The other, {{time}}',
  'conflict.empty': '(empty)',
  'conflict.keepMine': 'Keep all mine',
  'conflict.takeTheirs': 'Take all of the other',
  'conflict.save': 'Save choices',
  'conflict.choose': 'Choose which one stays',
  'conflict.merged_one': '{{count}} item was merged.',
  'conflict.merged_other': '{{count}} items were merged.',
  'conflict.notice':
    'The same form was changed elsewhere. We do not save before you have chosen what stays.',
  'conflict.open': 'Choose',
  'answer.yes': 'Yes',
  'answer.no': 'No',
  'files.title': 'Attachments',
  'files.limits_one':
    'At most {{count}} file, at most {{size}}. Types: {{types}}.',
  'files.limits_other':
    'At most {{count}} files, each at most {{size}}. Types: {{types}}.',
  'files.care':
    'Do not add pictures of people, or names or identity codes in the name of a file.',
  'files.notAll':
    'Not all files have arrived. Wait, start again from the beginning, or remove the file.',
  'check.title': 'Check and send',
  'check.team': 'Your request goes to {{team}}.',
  'check.answerBy': 'Answer {{date}}.',
  'check.noPromise': 'The team has not promised an answer time.',
  'check.why': 'Why this team?',
  'check.leaves': 'This leaves your area because you allowed it.',
  'check.directoryDown':
    'We cannot check the team just now. The request goes to {{team}}, who will pass it on.',
  'check.readers': 'Who sees it: you and the team {{team}}.',
  'check.coordinator':
    'The coordinator of your area sees where the request is.',
  'check.profile': 'Information from your profile',
  'check.dropped':
    'These are not sent, because they no longer concern the situation: {{fields}}',
  'check.send': 'Send the request',
  'check.sending': 'Sending…',
  'check.back': 'Back to the form',
  'check.lost':
    'We do not know if it arrived. Try again: it will not be sent twice.',
  'check.notReady': 'The form is not ready to be sent yet.',
  'check.mend': 'Complete the answers',
  'stop.title': 'Call 112 now',
  'stop.why':
    'You said someone is in immediate danger. This service is not for emergencies.',
  'stop.nothing': 'Nothing was sent or stored.',
  'stop.deleting': 'Deleting the draft…',
  'stop.number': 'Emergency number 112',
  'stop.services': 'police, ambulance, rescue',
  'stop.soon':
    'The form ends in a moment. If you chose wrong, choose another option.',
  'stop.mistake': 'I chose wrong, back to the form',
  'stop.start': 'Back to the start of the form',
  'answer.title': 'Write the answer',
  'answer.showRequest': 'Show the request',
  'answer.preview': 'What the requester sees',
  'answer.previewEmpty': 'The answer is still empty.',
  'answer.send': 'Send the answer',
  'answer.sending': 'Sending…',
  'answer.sent': 'The answer was sent.',
  'answer.notNow': 'This request cannot be answered now.',
  'answer.see': 'See the request',
  'answer.lost':
    'We do not know if the answer arrived. Try again: it will not be sent twice.',
  ...processesEn,
  ...moveEn,
} as const;
