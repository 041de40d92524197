import type {
  FormDefinition,
  FormProcess,
} from '@tukiverkko/plugin-forms-common';
import type { Texts } from '../translations/en';

/** Texts that need no value. */
type Key = Extract<
  keyof Texts,
  | `process.${string}`
  | `advice.${string}`
  | `anonymous.${string}`
  | `check.${
      | 'title'
      | 'titleOther'
      | 'send'
      | 'sending'
      | 'lost'
      | 'lostOther'}`
  | `next.${string}`
  | `record.${'stored' | 'toNobody' | 'counted' | 'send'}`
  | `start.${
      | 'noNames'
      | 'withoutNames'
      | 'responsibility'
      | 'autosave'
      | 'unkept'}`
>;

/** What is said of a form by what becomes of it. */
export interface ProcessTexts {
  /** What kind it is, in a list. */
  readonly kind: Key;
  /** What to know before one starts. */
  readonly know: readonly Key[];
  /** What happens with it, in order. */
  readonly next: readonly Key[];
  readonly check: Key;
  readonly send: Key;
  readonly sending: Key;
  readonly lost: Key;
}

const other = {
  check: 'check.titleOther',
  sending: 'check.sending',
  lost: 'check.lostOther',
} as const;

/** The words of each process. */
export const processTexts: Readonly<Record<FormProcess, ProcessTexts>> = {
  case: {
    kind: 'process.case',
    know: ['start.noNames', 'start.responsibility', 'start.autosave'],
    next: ['next.read', 'next.question', 'next.answer'],
    check: 'check.title',
    send: 'check.send',
    sending: 'check.sending',
    lost: 'check.lost',
  },
  record: {
    ...other,
    kind: 'process.record',
    know: ['start.withoutNames', 'start.autosave'],
    next: ['record.stored', 'record.toNobody', 'record.counted'],
    send: 'record.send',
  },
  anonymous: {
    ...other,
    kind: 'process.anonymous',
    know: ['start.withoutNames', 'start.unkept'],
    next: ['anonymous.kept', 'anonymous.notKept', 'anonymous.answered'],
    send: 'anonymous.send',
  },
  advice: {
    ...other,
    kind: 'process.advice',
    know: ['start.withoutNames', 'start.unkept'],
    next: ['advice.result', 'advice.notKept', 'advice.yours'],
    send: 'advice.send',
    sending: 'advice.sending',
  },
};

/** The words of a form before it is begun. What goes to a team about a unit or a place in a group is about no client, so nothing is said of one. */
export function wordsBefore({
  process,
  purpose,
}: Pick<FormDefinition, 'process' | 'purpose'>): ProcessTexts {
  const words = processTexts[process];
  return process === 'case' &&
    (purpose === 'registration' || purpose === 'details')
    ? { ...words, know: ['start.autosave'] }
    : words;
}
