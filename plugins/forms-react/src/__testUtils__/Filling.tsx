import {
  type Answers,
  type CompiledForm,
  evaluate,
  type Evaluation,
  type Language,
} from '@tukiverkko/plugin-forms-common';
import { useMemo, useState } from 'react';
import { FormPageView, type FormPageViewProps } from '../page/FormPageView';
import { InPortal } from './InPortal';

interface FillingProps {
  readonly form: CompiledForm;
  readonly page?: string;
  readonly language?: Language;
  readonly now?: string;
  readonly answers?: Answers;
  readonly prefill?: Answers;
  readonly context?: FormPageViewProps['context'];
  /** Whether every error is shown, as after a try to go on. */
  readonly tried?: boolean;
  readonly onState?: (answers: Answers, evaluation: Evaluation) => void;
}

/** A person filling a form: answers are kept here and evaluated at every change. */
export function Filling(props: FillingProps) {
  const {
    form,
    page = 'all',
    language = 'fi',
    now = '2026-11-22T12:00:00+02:00',
    tried,
    context,
    prefill,
    onState,
  } = props;
  const [answers, setAnswers] = useState<Answers>(props.answers ?? {});
  const evaluation = useMemo(
    () =>
      evaluate(form, answers, { now, zone: 'Europe/Helsinki', relations: [] }),
    [form, answers, now],
  );
  onState?.(answers, evaluation);
  return (
    <InPortal>
      <FormPageView
        form={form}
        page={page}
        language={language}
        answers={answers}
        onAnswers={setAnswers}
        evaluation={evaluation}
        errors={tried ? evaluation.errors : []}
        context={context}
        prefill={prefill}
      />
    </InPortal>
  );
}
