/** The words of scores. */
export const scoresEn = {
  'scores.lead':
    'A score counts numbers: an option brings the number that is its code, a number itself, yes 1 and no 0. Bands say what a score means.',
  'scores.empty':
    'No scores yet. Begin one, choose the questions it counts, and divide its range into bands.',
  'scores.add': 'Add a score',
  'scores.new': 'New score',
  'scores.title': 'Name of the score',
  'scores.remove': 'Remove the score…',
  'scores.remove.title': 'Remove the score {{title}}?',
  'scores.remove.text':
    'Its bands and their translations go with it. You can undo this.',
  'scores.remove.refers': 'These speak of it and have to be mended afterwards:',
  'scores.remove.do': 'Remove',
  'scores.method': 'How it is counted',
  'scores.method.sum': 'Sum of the points',
  'scores.method.mean': 'Mean of the points',
  'scores.method.max': 'The greatest points',
  'scores.method.count': 'How many are above 0',
  'scores.missing': 'When an answer is missing',
  'scores.missing.null': 'no score is given',
  'scores.missing.prorate': 'it counts as the mean of those given',
  'scores.missing.zero': 'it counts as 0',
  'scores.missing.most': 'At most this many may be missing',
  'scores.missing.says.null':
    'If any of the {{all}} questions is not answered, there is no score.',
  'scores.missing.says.prorate':
    'If at most {{most}} of the {{all}} questions are not answered, each counts as the mean of the answered ones. If more are missing, there is no score.',
  'scores.missing.says.zero':
    'If at most {{most}} of the {{all}} questions are not answered, each counts as 0. If more are missing, there is no score.',
  'scores.round': 'Decimals kept',
  'scores.low': 'Lowest score',
  'scores.high': 'Highest score',
  'scores.possible': 'The answers can give from {{low}} to {{high}}.',
  'scores.unbounded':
    'What the answers can give has no end: a question takes any number.',
  'scores.range.differs':
    'The range is not what the answers can give. A score outside the range is none.',
  'scores.range.fit': 'Make the range {{low}}–{{high}}',
  'scores.number': 'Write a number.',
  'scores.points': 'Points',
  'scores.points.caption':
    'Questions of the score and the points of their options',
  'scores.points.note':
    'The points are the codes of the options, because the format has no other place for them: two options of a question cannot bring the same points, a text brings none, and options that questions share have the same points in each. Rules and tests follow when you change them.',
  'scores.points.question': 'Question',
  'scores.points.option': 'Option {{number}}',
  'scores.points.cell': 'Points: {{option}}, {{question}}',
  'scores.points.same':
    'Another option of the question has these points already.',
  'scores.points.unfit': 'This question takes whole numbers as points.',
  'scores.points.truth': 'yes 1, no 0',
  'scores.points.itself': 'the number itself',
  'scores.points.word': '{{code}}: a text, no points',
  'scores.points.none': 'brings no points',
  'scores.points.drop': 'Leave out',
  'scores.points.dropOne': 'Leave out of the score: {{question}}',
  'scores.points.add': 'Count also',
  'scores.bands': 'Bands',
  'scores.bands.caption': 'Bands from the lowest to the highest',
  'scores.bands.none': 'No bands: the score is shown as a number only.',
  'scores.bands.title': 'Name',
  'scores.bands.low': 'From',
  'scores.bands.high': 'To',
  'scores.bands.severity': 'Severity',
  'scores.bands.severity.info': 'Information',
  'scores.bands.severity.warning': 'Warning',
  'scores.bands.severity.danger': 'Danger',
  'scores.bands.severity.next': '{{severity}}: {{band}}. Change the severity',
  'scores.bands.share': 'Of all ways to answer',
  'scores.bands.remove': 'Remove',
  'scores.bands.removeOne': 'Remove the band {{band}}',
  'scores.bands.add': 'Add a band',
  'scores.bands.new': 'New band',
  'scores.bands.line': 'Bands on the range {{low}}–{{high}}: {{bands}}',
  'scores.bands.gap': '{{low}}–{{high}} is in no band.',
  'scores.bands.overlap': '{{low}}–{{high}} is in two bands: {{bands}}.',
  'scores.bands.crossed': '{{bands}} begins after it ends.',
  'scores.bands.outside': '{{bands}} goes beyond the range.',
  'scores.bands.unheld': 'Possible scores that no band holds: {{scores}}',
  'scores.bands.problems': 'The bands do not fit together',
  'scores.bands.mend': 'Lay the bands side by side',
  'scores.totals': 'Possible scores',
  'scores.totals.note':
    'Worked out from all complete answers, each as likely as the next. It says nothing of real people.',
  'scores.totals.hidden':
    'Not always asked: {{questions}}. When they are not, the missing rule above decides.',
  'scores.totals.none':
    'The possible scores cannot be listed: a question has no end of answers, or brings no points.',
  'scores.totals.chart':
    '{{number}} possible scores from {{low}} to {{high}}; the most common is {{common}}.',
  'scores.totals.table': 'As a table',
  'scores.totals.score': 'Score',
  'scores.provenance': 'Where it comes from',
  'scores.provenance.is': 'This is a published instrument',
  'scores.provenance.note':
    'Of a published instrument its name, source and licence are said. Many may be used only with permission, and none may be changed and keep its name.',
  'scores.provenance.instrument': 'Instrument',
  'scores.provenance.source': 'Source',
  'scores.provenance.licence': 'Licence',
  'scores.provenance.missing':
    'Write this, or say that it is no published instrument.',
  'scores.flags': 'Flags',
  'scores.flags.note':
    'A flag is raised by a single answer or a rule, whatever the score is.',
  'scores.flags.none': 'No flags.',
  'scores.flags.open': 'Change flags under Rules',
} as const;
