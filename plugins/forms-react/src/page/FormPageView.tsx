import {
  type AnswerError,
  type Answers,
  type CompiledForm,
  type Evaluation,
  endPages,
  formTexts,
  type Language,
} from '@tukiverkko/plugin-forms-common';
import { useCallback, useMemo, useRef } from 'react';
import type { EntitySource } from '../theme/FormContext';
import { type CarriedAnswers, PageFields } from './PageFields';
import '../theme/form.css';

/** Props of {@link FormPageView}. */
export interface FormPageViewProps {
  readonly form: CompiledForm;
  /** Id of a page, or all pages one after the other, each under its title. */
  readonly page: string | 'all';
  readonly language: Language;
  /** All answers given so far, those to hidden fields too: they come back when their field does. */
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
  /** `evaluate` of these answers: it decides what is shown, required and read-only. */
  readonly evaluation: Evaluation;
  /** The errors to show now. An identity code is said without waiting for them. */
  readonly errors: readonly AnswerError[];
  /** The answers the form began with: a field that still holds its own says where it came from. Keep it the same object. */
  readonly prefill?: Answers;
  /** Answers that came from elsewhere, and the sentence that says so at each as long as nobody changed it. Keep it the same object. */
  readonly carried?: CarriedAnswers;
  /** What fields need from outside the form; keep it the same object between renders. */
  readonly context?: { readonly entities?: EntitySource };
  /** Begins the ids of the fields, where the same form is shown twice beside each other; `errorMessages` knows only the usual one. */
  readonly idPrefix?: string;
}

/** Shows the fields of a page and collects their answers. Nothing is chosen until a person chooses. */
export function FormPageView(props: FormPageViewProps) {
  const {
    form,
    page,
    language,
    answers,
    onAnswers,
    evaluation,
    errors,
    context,
    prefill,
    carried,
    idPrefix,
  } = props;
  const texts = useMemo(
    () => formTexts(form.definition, language),
    [form, language],
  );
  const shownErrors = useMemo(
    () => withIdentityCodes(errors, evaluation),
    [errors, evaluation],
  );

  // Two fields may change before the page is drawn again; the second must not undo the first.
  const latest = useRef({ answers, onAnswers });
  latest.current = { answers, onAnswers };
  const change = useCallback((merge: (before: Answers) => Answers) => {
    const { answers: before, onAnswers: tell } = latest.current;
    const after = merge(before);
    if (after === before) return;
    latest.current = { answers: after, onAnswers: tell };
    tell(after);
  }, []);

  const ends = endPages(form.definition);
  const isOnTheWay = ({ id }: { readonly id: string }) =>
    !ends.has(id) && !evaluation.hidden.includes(`$page.${id}`);
  const pages =
    page === 'all'
      ? form.pages.filter(isOnTheWay)
      : form.pages.filter(({ id }) => id === page);
  return (
    <div className="tuki-form" lang={texts.language}>
      {pages.map(({ id }) => (
        <PageFields
          key={id}
          {...{ form, page: id, texts, language, answers, change, evaluation }}
          errors={shownErrors}
          entities={context?.entities}
          prefill={prefill}
          carried={carried}
          idPrefix={idPrefix}
          titled={page === 'all'}
        />
      ))}
    </div>
  );
}

/** Said at once and everywhere: it is never stored, so who waits for the next page loses what is written around it. */
function withIdentityCodes(
  errors: readonly AnswerError[],
  evaluation: Evaluation,
): readonly AnswerError[] {
  const codes = evaluation.errors.filter(
    ({ code }) => code === 'identity-code',
  );
  return codes.length === 0
    ? errors
    : [...errors.filter(({ code }) => code !== 'identity-code'), ...codes];
}
