/** Texts in English; its keys are those of the other languages. */
export const ownEn = {
  'reply.title': '{{team}} asks',
  'reply.label': 'Your reply',
  'reply.leave': 'Do you allow the request to be passed on?',
  'reply.leave.yes': 'I allow it',
  'reply.leave.no': 'I do not allow it',
  'reply.leaveMissing': 'Choose whether you allow the request to be passed on',
  'reply.send': 'Reply',
  'reply.sent': 'Your reply has been sent to the team.',
  'askAgain.open': 'Ask more…',
  'askAgain.title': 'Ask more',
  'askAgain.lead':
    '{{team}} goes on with the request, which gets a new due date.',
  'askAgain.label': 'What else do you want to ask?',
  'askAgain.send': 'Send the question',
  'askAgain.sent': 'Your question has been sent to the team.',
  'reopen.open': 'Reopen…',
  'reopen.title': 'Reopen the request',
  'reopen.lead': 'The request returns to {{team}}, which takes it up again.',
  'reopen.label': 'Why do you reopen the request?',
  'reopen.send': 'Reopen',
  'reopen.done': 'The request has been reopened.',
} as const;
