import {
  closeAfterDays,
  feedbackDay,
  finlandZone,
  localDate,
  localInstant,
  remindersOf,
  type FormDefinition,
  type Moment,
} from '@tukiverkko/plugin-forms-common';

/** What time itself does to a case. */
export type DeadlineKind = 'half' | 'due' | 'close' | 'feedback';

/** Something that happens to a case at an instant, once in each round. */
export interface Deadline {
  readonly kind: DeadlineKind;
  readonly round: number;
  readonly at: string;
}

/** People are told in the morning of a day, not at the midnight it begins with. */
const morning = '08:00';
const dayLength = 86_400_000;
const inHand: readonly string[] = ['submitted', 'accepted', 'in-consultation'];

/**
 * Everything that falls due for a case after its history, oldest event first. A pure function: what is stored of it
 * is a plan, and is put right whenever something happens.
 */
export function deadlinesOf(
  history: readonly Moment[],
  {
    promise,
    feedback,
  }: {
    readonly promise: number | null;
    readonly feedback: FormDefinition['feedback'];
  },
): readonly Deadline[] {
  const state = history.at(-1)?.state;
  if (state === undefined) return [];
  if (inHand.includes(state)) {
    const { half, due, round } = remindersOf(promise, history);
    return [
      ...onMorningOf(half, { kind: 'half', round }),
      ...onMorningOf(due, { kind: 'due', round }),
    ];
  }
  const answers = history.filter(({ command }) => command === 'answer');
  const answeredOn = localDate(answers.at(-1)?.at ?? '', finlandZone);
  const closeOn =
    state === 'answered' && answeredOn
      ? // So many whole days, and then the morning after.
        daysAfter(answeredOn, closeAfterDays + 1)
      : undefined;
  return [
    // Once, however often the case was answered.
    ...onMorningOf(feedbackDay(history, feedback), {
      kind: 'feedback',
      round: 1,
    }),
    ...onMorningOf(closeOn, { kind: 'close', round: answers.length }),
  ];
}

function onMorningOf(
  date: string | null | undefined,
  what: Omit<Deadline, 'at'>,
): readonly Deadline[] {
  const at = date ? localInstant(date, morning, finlandZone) : undefined;
  return at === undefined ? [] : [{ ...what, at }];
}

function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayLength)
    .toISOString()
    .slice(0, 10);
}
