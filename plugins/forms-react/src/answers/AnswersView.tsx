import {
  type Answers,
  type CompiledForm,
  type Evaluation,
  formTexts,
  type Language,
} from '@tukiverkko/plugin-forms-common';
import { Notice } from '@tukiverkko/ui';
import { useId, useMemo } from 'react';
import { visibleFields } from '../page/visibleFields';
import { answerTexts } from '../texts/answerTexts';
import { AnswerFacts } from './AnswerFacts';
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
  const id = useId();
  const texts = useMemo(
    () => formTexts(form.definition, language),
    [form, language],
  );
  const { dropped } = evaluation;
  return (
    <div className="tuki-form">
      <Results
        form={form}
        texts={texts}
        language={language}
        evaluation={evaluation}
      />
      {form.pages.map(({ id: page }) => {
        const fields = visibleFields(form, page, evaluation);
        if (fields.length === 0) return null;
        return (
          <section
            key={page}
            className="tuki-answers"
            aria-labelledby={`${id}-${page}`}
          >
            <h2 id={`${id}-${page}`}>
              <FormTextView text={texts.page(page).title} language={language} />
            </h2>
            <AnswerFacts
              {...{ form, fields, texts, language, answers, nameOf }}
              changeHref={changeHref && (field => changeHref(field, page))}
            />
          </section>
        );
      })}
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
