/** The words for the colleagues whom a requester lets in. */
export const colleaguesEn = {
  'event.share': 'The requester changed whether their own unit sees it',
  'event.colleague': 'A colleague of the requester',
  'colleagues.question': 'Who else sees the request?',
  'colleagues.tick':
    'Everybody in {{unit}} may see this request and continue it in my place',
  'colleagues.help':
    'The people of the unit see the same as you: your answers, the messages, the files and the team’s answer. They can reply to the team’s questions and cancel the request. If you do not choose this, of your unit only you see the request. You can change it later on the page of the request.',
  'colleagues.readers':
    'Who sees it: you, everybody in {{unit}} and the team {{team}}.',
  'colleagues.nobody': 'Nobody else',
  'colleagues.title': 'Your own unit',
  'colleagues.open':
    'Everybody in {{unit}} sees this request and can continue it in your place.',
  'colleagues.closed': 'Of your unit, only you see the request.',
  'colleagues.ofColleague':
    '{{name}} has sent this request and lets {{unit}} see and continue it. What you do is recorded in your name.',
  'colleagues.give': 'Let your unit see and continue it…',
  'colleagues.giveTitle': 'May your unit see and continue the request?',
  'colleagues.giveOf': 'Give the right',
  'colleagues.given': 'Your unit sees the request now and can continue it.',
  'colleagues.withdraw': 'Take the right back…',
  'colleagues.withdrawTitle': 'Take the right back?',
  'colleagues.withdrawText':
    'The people of {{unit}} stop seeing the request at once. What they have done stays in its history.',
  'colleagues.withdrawOf': 'Take the right back',
  'colleagues.withdrawn': 'Your unit does not see the request any more.',
  'colleagues.keep': 'Keep it as it is',
  'colleagues.event.open': '{{unit}} sees the request and can continue it.',
  'colleagues.event.closed': 'The unit does not see the request any more.',
  'requests.view.colleagues': 'Requests of my unit',
  'requests.empty.colleagues':
    'Nobody of your unit has let it see a request of theirs.',
  'operations.ground.colleague': 'colleague of the requester',
} as const;
