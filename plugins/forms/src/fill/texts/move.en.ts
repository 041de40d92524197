/** The words of moving a draft to a new version of its form. */
export const moveEn = {
  'move.open': 'Move to the new version…',
  'move.title': 'Move to the new version',
  'move.kept_one': '{{count}} answer comes along as it is.',
  'move.kept_other': '{{count}} answers come along as they are.',
  'move.changed': 'These come along changed',
  'move.lost': 'These do not come along',
  'move.lostHelp':
    'The question is gone or takes other answers now. Copy what you need before you move.',
  'move.stay': 'Stay in this version',
  'move.move': 'Move',
} as const;
