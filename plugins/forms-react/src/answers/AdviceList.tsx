import {
  type FormDefinition,
  formTexts,
  type Language,
} from '@tukiverkko/plugin-forms-common';
import { Notice } from '@tukiverkko/ui';
import { FormTextView } from './FormTextView';

/** Props of {@link AdviceList}. */
export interface AdviceListProps {
  readonly definition: FormDefinition;
  readonly language: Language;
  /** Ids of the advice that holds now: `evaluation.advice`. */
  readonly advice: readonly string[];
}

/** What the form advises about the answers, each as a sentence. Advice never keeps anyone from sending. */
export function AdviceList({ definition, language, advice }: AdviceListProps) {
  const texts = formTexts(definition, language);
  return (
    <>
      {advice.map(id => (
        <Notice key={id} tone="info">
          <FormTextView text={texts.advice(id)} language={language} />
        </Notice>
      ))}
    </>
  );
}
