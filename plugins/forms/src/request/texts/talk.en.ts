/** Texts in English; its keys are those of the other languages. */
export const talkEn = {
  'talk.title': 'Messages and history',
  'talk.news':
    'There is something new in the request. See messages and history.',
  'talk.earlier': 'Show earlier messages',
  'talk.who': 'Who reads the message',
  'talk.to.message': 'To the requester',
  'talk.to.note': 'Team only',
  'talk.label.message': 'Message',
  'talk.label.note': 'Note for the team',
  'talk.care': 'Write without names and personal identity codes.',
  'talk.noteHelp': 'Only your team reads this. The requester does not see it.',
  'talk.teamOnly': 'Team only',
  'talk.send.requester': 'Send to the team',
  'talk.send.team': 'Send to the requester',
  'talk.save': 'Save for the team',
  'talk.done.message': 'The message has been sent.',
  'talk.done.note': 'The note has been saved for the team.',
  'write.sending': 'Sending…',
  'write.missing': 'Write the text before you send it',
  'write.identityCode':
    'The text seems to contain a personal identity code (line {{line}}). Remove it to continue.',
  'write.tooLong':
    'The text is too long. Shorten it to at most {{limit}} characters.',
  'leave.ask.county':
    'The team asks for permission to pass the request outside the requester’s wellbeing services county.',
  'leave.ask.area':
    'The team asks for permission to pass the request outside the requester’s collaborative area.',
  'leave.inform.county':
    'The request may leave the requester’s wellbeing services county.',
  'leave.inform.area':
    'The request may leave the requester’s collaborative area.',
  'moved.teams': '{{from}} → {{to}}',
  'event.assign': 'The handler changed',
  'moved.handler': 'Handler: {{who}}',
  'event.note': 'Note',
  'event.coordinator': 'The coordinator',
  'due.standsStill': 'paused, waiting for the requester’s reply',
  'due.standsStillForYou': 'paused until you reply',
  'request.earlierAnswer': 'Earlier answer',
  'kept.erased':
    'What was written in this request was erased on {{date}}, when the time it is kept for was over. Its reference and the times of events stay.',
  'kept.thinned':
    'Some of the answers were erased on {{date}}, when the time they are kept for was over.',
  'kept.hold':
    'This request is not erased when its time is over. So decided {{who}} on {{date}}. Reason: {{reason}}',
  'withheld.error':
    'The request is marked as entered in error, and its content is not shown any more. It is kept for the archive.',
  'withheld.coordinator':
    'You see who has the request and how it stands. Its content is seen by the requester and by the team that has it.',
  'concern.owner-gone.requester':
    '{{team}} does not exist any more. The coordinator passes the request to another team. The request and its messages remain.',
  'concern.owner-gone.team':
    '{{team}} is not in the catalogue any more. Pass the request to another team.',
  'concern.assignee-left.requester':
    'The handler is changing. {{team}} goes on with the request.',
  'concern.assignee-left.team':
    'The handler {{who}} is not in the team any more. Choose another handler.',
} as const;
