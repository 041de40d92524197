/** Texts in English; its keys are those of the other languages. */
export const teamEn = {
  'team.responsibility': 'The requester keeps responsibility for the client.',
  'team.more': 'Other actions',
  'team.begin': 'Start the consultation',
  'team.ask': 'Ask for information…',
  'team.forward': 'Pass to another team…',
  'team.assign': 'Assign…',
  'team.return': 'Return to queue',
  'team.mark-in-error': 'Mark as entered in error…',
  'team.done.accept': 'The request has been accepted.',
  'team.done.begin': 'The consultation has started.',
  'team.done.return': 'The request is back in the queue.',
  'team.done.ask':
    'The question has been sent to the requester. The clock is paused.',
  'team.done.decline': 'The reason and the advice have been sent.',
  'team.done.forward': 'The request has been passed on.',
  'team.done.assign': 'The handler has been changed.',
  'team.done.close': 'The request is closed.',
  'team.done.mark-in-error': 'The request is marked as entered in error.',
  'ask.title': 'Ask for information',
  'ask.titleLeave': 'Ask for permission to pass the request on',
  'ask.lead':
    'The requester replies to this. The clock is paused until they do.',
  'ask.leave.county':
    'They are asked whether the request may leave their wellbeing services county.',
  'ask.leave.area':
    'They are asked whether the request may leave their collaborative area.',
  'ask.label': 'What do you want to know?',
  'ask.labelLeave': 'Why should the request be passed on?',
  'ask.send': 'Send to the requester',
  'forward.title': 'Pass to another team',
  'forward.lead':
    'The request moves on. The requester does nothing and sees the move.',
  'forward.where': 'Where to?',
  'forward.team': 'Another team',
  'forward.service': 'A service',
  'forward.which.team': 'Which team?',
  'forward.which.service': 'Which service?',
  'forward.county': 'Outside the wellbeing services county',
  'forward.area': 'Outside the collaborative area',
  'forward.allowed': 'The requester allows it',
  'forward.notAllowed': 'The requester has not allowed it',
  'forward.reason': 'Why do you pass it on?',
  'forward.reasonHelp':
    'Seen by the requester and the new team. Write without names and personal identity codes.',
  'forward.after': 'After this your team no longer sees the content.',
  'forward.open': 'Pass on',
  'forward.send': 'Pass to {{place}}',
  'forward.ask': 'Ask for permission',
  'forward.acceptFirst':
    'You can ask for permission once the request is accepted.',
  'forward.missing.kind': 'Choose whether you pass it to a team or a service',
  'forward.missing.place': 'Choose where you pass the request',
  'forward.done': 'The request has been passed to {{place}}',
  'forward.doneText':
    'The requester sees the move. Your team no longer sees the content of the request.',
  'assign.title': 'Assign a handler',
  'assign.lead':
    'The handler sees the request among their own. The whole team can still read it and go on with it.',
  'assign.me': '{{name}} (you)',
  'assign.send': 'Assign',
  'inError.title': 'Mark request {{reference}} as entered in error?',
  'inError.lead':
    'The request ends. The requester and the team no longer see its content, only the reason. This cannot be undone.',
  'inError.label': 'Why is the request an error?',
  'inError.send': 'Mark as entered in error',
} as const;
