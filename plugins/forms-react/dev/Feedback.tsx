import { useMemo, useState } from 'react';
import {
  type Answers,
  compileForm,
  evaluate,
  parseForm,
} from '@tukiverkko/plugin-forms-common';
import {
  AnswersView,
  errorMessages,
  FormPageView,
} from '@tukiverkko/plugin-forms-react';
import { ErrorSummary } from '@tukiverkko/ui';
import file from './feedback.form.json';

// Any JSON until it is read: what comes out is a definition, or a list of what is wrong with it.
const parsed = parseForm(file);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const form = compileForm(parsed.definition);

export function Feedback() {
  const [answers, setAnswers] = useState<Answers>({});
  const [attempt, setAttempt] = useState(0);
  const [isDone, setIsDone] = useState(false);
  const evaluation = useMemo(
    () =>
      evaluate(form, answers, {
        now: new Date().toISOString(),
        zone: 'Europe/Helsinki',
        relations: [],
      }),
    [answers],
  );
  const errors = attempt > 0 ? evaluation.errors : [];
  const goOn = () => {
    if (evaluation.errors.length === 0) setIsDone(true);
    else setAttempt(attempt + 1);
  };
  if (isDone)
    return (
      <AnswersView
        form={form}
        language="fi"
        answers={answers}
        evaluation={evaluation}
      />
    );
  return (
    <form noValidate onSubmit={event => event.preventDefault()}>
      <ErrorSummary
        errors={errorMessages(form, 'fi', errors)}
        attempt={attempt}
      />
      <FormPageView
        form={form}
        page="all"
        language="fi"
        answers={answers}
        onAnswers={setAnswers}
        evaluation={evaluation}
        errors={errors}
      />
      <button type="button" onClick={goOn}>
        Jatka
      </button>
    </form>
  );
}
