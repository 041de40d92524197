/** Texts of what becomes of a form, in English; its keys are those of the other languages. */
export const processesEn = {
  'process.case': 'Goes to a team, which answers',
  'process.record': 'Is recorded, and goes to nobody',
  'process.anonymous': 'Anonymous',
  'process.advice': 'Gives advice, and your answers are not stored',
  'start.withoutNames': 'Write without names, identity codes or addresses.',
  'start.unkept':
    'Your answers are not saved while you write. Answer in one go and do not reload the page.',
  'fill.emptied':
    'The page was loaded anew. The answers to this form are not saved, so they are gone. Start from the beginning.',
  'fill.replaced':
    'A new version of this form has been published, so this one can no longer be sent. Your answers go along to the new version.',
  'fill.toNewVersion': 'Continue with the new version',
  'check.titleOther': 'Check your answers',
  'check.lostOther':
    'We do not know if it arrived. Try again: nothing is stored or counted twice.',
  'record.stored': 'Your answers are stored with a reference.',
  'record.toNobody': 'They are not sent to any team, and nobody answers them.',
  'record.counted': 'You can read them later. Others see only counts.',
  'record.send': 'Store the record',
  'record.sent': 'Your answers have been recorded',
  'record.about': 'The record',
  'record.at': 'Recorded',
  'record.replaces': 'Corrects the record',
  'record.replacedBy': 'Corrected by the record',
  'record.see': 'See the record',
  'record.correct': 'Correct the record',
  'record.correcting':
    'This corrects an earlier record. The earlier one stays to be read, and is no longer counted.',
  'record.page': 'Record {{reference}}',
  'record.mine': 'My records',
  'record.form': 'Form',
  'record.column': 'Record',
  'record.isCorrected': 'Corrected by a later record',
  'record.isValid': 'Valid',
  'record.toForms': 'Forms',
  'record.none': 'You have not recorded anything yet.',
  'requests.view.records': 'Records',
  'anonymous.kept': 'Your answers and the day are stored.',
  'anonymous.notKept':
    'Your name, the time and the language you used are not stored with them. Nobody can tell which answers are yours.',
  'anonymous.answered':
    'That you have answered is kept apart from the answers, with nothing that connects the two.',
  'anonymous.send': 'Send anonymously',
  'anonymous.sent': 'Your answers have been sent anonymously',
  'anonymous.what': 'What was kept',
  'anonymous.final':
    'Because nobody can tell which answers are yours, they cannot be changed or deleted later.',
  'advice.result': 'You see the result at once.',
  'advice.notKept':
    'Your answers are not stored. Only counts are: how often each result comes up.',
  'advice.yours': 'The result is advice. You decide what to do.',
  'advice.send': 'Show the result',
  'advice.sending': 'Counting…',
  'result.title': 'Result',
  'result.silent': 'Nothing in your answers calls for special advice.',
  'result.advice': 'Advice',
  'result.also': 'Note also',
  'result.meaning': 'What this means',
  'result.yours':
    'This is advice from the rules of the form, not a decision. You know the situation and decide.',
  'result.stored':
    'Your answers were not stored. Only the result was counted, without you.',
  'result.now': 'What to do now',
  'result.ownLevel': 'You can also look for a service or a team yourself.',
  'result.back': 'Back to the answers',
  'continue.title': 'Continue from here',
  'continue.with': 'Continue: {{form}}',
  'continue.taken': 'Answers that go along and that you can change: {{fields}}',
  'carried.note': 'Carried over from the form: {{form}}. You can change it.',
  'carried.title': 'Carried over from the form: {{form}}',
} as const;
