import type { QuestionKind } from '../../definition/questionKind';
import type { Subject } from './Subject';

const typed: ReadonlySet<QuestionKind> = new Set([
  'text',
  'integer',
  'number',
  'month',
  'year',
  'email',
  'phone',
  'uri',
  'uuid',
  'business-id',
  'postal-code',
  'municipality',
]);

/** True for questions whose answer is written into one field. */
export const isTyped = ({ kind, answers }: Subject): boolean =>
  kind === answers && answers !== undefined && typed.has(answers);

/** True for questions, and lists, that take free text. */
export const isText = ({ answers }: Subject): boolean => answers === 'text';

/** True for questions that take a number of their own. */
export const isNumber = ({ answers }: Subject): boolean =>
  answers === 'integer' || answers === 'number';

/** True for questions with choices, one or several. */
export const hasChoices = ({ answers }: Subject): boolean =>
  answers === 'choice';
