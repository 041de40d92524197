import type {
  Answers,
  Evaluation,
  FormVersion,
  Localized,
} from '@tukiverkko/plugin-forms-common';
import {
  AnswerParts,
  type AnswerPartsProps,
} from '@tukiverkko/plugin-forms-react';
import { useLanguage } from '@tukiverkko/ui';
import { useAnswerNames } from '../names/useAnswerNames';
import { answeredParts } from './answeredParts';

/** Props of {@link CaseAnswers}. */
export interface CaseAnswersProps
  extends Pick<AnswerPartsProps, 'unanswered' | 'level'> {
  readonly form: FormVersion;
  readonly answers: Answers;
  /** What the chosen entities were called when it was sent. */
  readonly names?: Readonly<Record<string, Localized>>;
  readonly evaluation?: Pick<Evaluation, 'hidden'>;
  /** Fields that stand elsewhere on the page. */
  readonly without?: readonly string[];
}

/** What was sent, page by page, in the version of the form it was made with. */
export function CaseAnswers({
  form: { definition },
  answers,
  names,
  evaluation,
  without,
  ...look
}: CaseAnswersProps) {
  return (
    <AnswerParts
      {...look}
      definition={definition}
      language={useLanguage()}
      parts={answeredParts(definition, { evaluation, without })}
      answers={answers}
      nameOf={useAnswerNames(definition, answers, names)}
    />
  );
}
