import {
  type Answers,
  type CompiledForm,
  type Evaluation,
  formTexts,
  type Language,
} from '@tukiverkko/plugin-forms-common';
import { Notice } from '@tukiverkko/ui';
import { useMemo } from 'react';
import { isAsked } from '../page/isAsked';
import { visibleFields } from '../page/visibleFields';
import { answerTexts } from '../texts/answerTexts';
import { AdviceList } from './AdviceList';
import { AnswerParts } from './AnswerParts';
import { FormTextView } from './FormTextView';
import { Results } from './Results';
import '../theme/form.css';

/** Props of {@link AnswersView}. */
export interface AnswersViewProps {
  readonly form: CompiledForm;
  readonly language: Language;
  readonly answers: Answers;
  readonly evaluation: Evaluation;
  /** Where an answer is changed; without it the answers are only read. */
  readonly changeHref?: (field: string, page: string) => string;
  /** Names of entities that were chosen; their refs are shown without it. */
  readonly nameOf?: (ref: string) => string;
}

/**
 * The answers to a form, page by page: to check before sending, and to read afterwards. Only what is asked is shown;
 * what was answered and is asked no more is named, so that nothing leaves unseen.
 */
export function AnswersView({
  form,
  language,
  answers,
  evaluation,
  changeHref,
  nameOf,
}: AnswersViewProps) {
  const { definition } = form;
  const texts = useMemo(
    () => formTexts(definition, language),
    [definition, language],
  );
  const { dropped } = evaluation;
  return (
    <div className="tuki-form">
      <Results {...{ definition, language, evaluation }} />
      <AdviceList {...{ definition, language }} advice={evaluation.advice} />
      <AnswerParts
        {...{ definition, language, answers, nameOf }}
        hidden={evaluation.hidden}
        parts={form.pages.map(({ id }) => ({
          id,
          fields: visibleFields(form, id, evaluation).filter(field =>
            isAsked(definition, field),
          ),
        }))}
        changeHref={
          changeHref &&
          (field => changeHref(field, form.fields[field].page ?? ''))
        }
      />
      {dropped.length > 0 && (
        <Notice tone="info" title={answerTexts[language].dropped}>
          <ul>
            {dropped.map(field => (
              <li key={field}>
                <FormTextView
                  text={texts.field(field).title}
                  language={language}
                />
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
