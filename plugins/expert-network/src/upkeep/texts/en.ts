/** What is said to those who keep the network true, in English. */
export const upkeepEn = {
  'find.tab.mine': 'My teams’ details',
  'upkeep.title': 'My teams’ details',
  'upkeep.lead':
    'Once a year, say of each whether it is still right. What is not, you correct.',
  'upkeep.mine': 'To go through',
  'upkeep.progress': 'Confirmed within a year: {{done}}/{{all}}.',
  'upkeep.done': 'Everything has been confirmed within a year. Thank you.',
  'upkeep.said': 'Confirmed: {{name}}.',
  'upkeep.withdrawn': 'Not confirmed any more: {{name}}.',
  'upkeep.none': 'You are in no team whose details you would keep.',
  'upkeep.none.find': 'Find help',
  'upkeep.ended': 'Ended',
  'upkeep.confirm': 'Still right',
  'upkeep.confirm.of': 'Still right: {{name}}',
  'upkeep.confirming': 'Saving…',
  'upkeep.correct': 'Correct',
  'upkeep.correct.of': 'Correct: {{name}}',
  'upkeep.opening.form': 'Opening…',
  'upkeep.correct.failed': 'The form did not open. Try again.',
  'upkeep.confirmed.today': 'Confirmed today',
  'upkeep.undo': 'Undo',
  'upkeep.undo.of': 'Undo: {{name}}',
  'upkeep.changed':
    'The details have changed since you looked at them. Look at them again before you confirm.',
  'upkeep.changed.look': 'Show the new ones',
  'upkeep.refused':
    'The confirmation was not saved. Check your connection and try again.',
  'upkeep.by.owner': '{{date}}, by the responsible team',
  'upkeep.by.coordinator': '{{date}}, by a coordinator',
  'upkeep.never': 'Nobody has confirmed them yet',
  'upkeep.owner': 'Responsible team',
  'upkeep.strengths': 'Strength areas',
  'upkeep.promise': 'Answer time',
  'upkeep.roles': 'Roles',
  'upkeep.role.noDeputy': 'no deputy',
  'upkeep.role.over': 'over since {{date}}',
  'upkeep.role.starts': 'starts {{date}}',
  'upkeep.role.until': 'until {{date}}',
  'upkeep.successor': 'Replaced by',
  'upkeep.area': 'Work list of the area',
  'upkeep.area.lead':
    'What needs attention in the area you coordinate. What your own teams keep stands above.',
  'upkeep.area.none': 'Nothing in the area needs attention.',
  'upkeep.area.more': 'Show more: {{name}}',
  'upkeep.flags': 'Needs attention',
  'upkeep.group.successor-lost': 'The successor is not found',
  'upkeep.group.owner-ended': 'The responsible team has ended',
  'upkeep.group.ends-soon': 'Ends soon without a successor',
  'upkeep.group.ended': 'Ended without a successor',
  'upkeep.group.unconfirmed': 'Not confirmed for a year',
  'upkeep.group.never-confirmed': 'Never confirmed',
  'upkeep.group.pause-endless': 'On a break without an end',
  'upkeep.group.role-ended': 'Role without a holder',
  'upkeep.group.role-ends-soon': 'Role ends soon',
  'upkeep.group.role-without-deputy': 'Role without a deputy',
  'upkeep.flag.successor-lost':
    'The successor that was named is not found, or the successors lead to each other. Name one that is in force.',
  'upkeep.flag.owner-ended':
    'The responsible team has ended. Name the team that answers now.',
  'upkeep.flag.ends-soon':
    'This ends on {{date}}, and no successor has been named.',
  'upkeep.flag.ended':
    'This ended on {{date}}, and no successor has been named.',
  'upkeep.flag.ended.undated':
    'This has ended, and no successor has been named.',
  'upkeep.flag.unconfirmed':
    'Not confirmed for a year: it should have been by {{date}}.',
  'upkeep.flag.never-confirmed': 'Nobody has confirmed these details.',
  'upkeep.flag.pause-endless':
    'The break has no last day. Say until when it lasts.',
  'upkeep.flag.role-ended':
    'The role ended on {{date}}, and nobody holds it now: {{role}}.',
  'upkeep.flag.role-ends-soon':
    'The role ends on {{date}}, and nobody is named to follow: {{role}}.',
  'upkeep.flag.role-without-deputy': 'No deputy has been named: {{role}}.',
  'entity.ended.undated': 'This has ended.',
  'entity.ended.undated.successor': 'This has ended. Replaced by: {{name}}.',
  'entity.ends.successor': 'This ends on {{date}}. Replaced by: {{name}}.',
  'entity.ends': 'This ends on {{date}}.',
} as const;

/** One text for every key of this room. */
export type UpkeepTexts = Readonly<Record<keyof typeof upkeepEn, string>>;
