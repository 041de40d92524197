import type { CaseState } from '../lifecycle/states';
import type { Moment } from './answerByAfter';
import { feedbackDay } from './feedbackDay';

const at = (command: string, state: CaseState, moment: string): Moment => ({
  command,
  state,
  at: moment,
});
const submit = at('submit', 'submitted', '2026-11-23T08:00Z');
const answer = at('answer', 'answered', '2026-11-24T22:30Z');
const feedback = { form: 'a-form', afterDays: 14 };

describe('the day feedback is asked from', () => {
  it.each<[string, string | undefined, Moment[]]>([
    ['is none before anything happened', undefined, []],
    ['is none before an answer', undefined, [submit]],
    [
      'is counted from the day of the answer in Finland',
      '2026-12-09',
      [submit, answer],
    ],
    [
      'stays when the request is closed',
      '2026-12-09',
      [submit, answer, at('close', 'closed', '2026-11-25T08:00Z')],
    ],
    [
      'is none while more is asked',
      undefined,
      [submit, answer, at('ask-again', 'in-consultation', '2026-11-25T08:00Z')],
    ],
    [
      'is none for what ended without an answer',
      undefined,
      [submit, at('cancel', 'closed', '2026-11-25T08:00Z')],
    ],
  ])('%s', (_what, expected, history) => {
    expect(feedbackDay(history, feedback)).toBe(expected);
  });

  it('is none where the form does not ask', () => {
    expect(feedbackDay([submit, answer], undefined)).toBeUndefined();
  });
});
