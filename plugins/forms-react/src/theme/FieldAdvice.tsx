import type { FormText } from '@tukiverkko/plugin-forms-common';
import { getUiOptions, type UiSchema } from '@rjsf/utils';
import { Notice } from '@tukiverkko/ui';
import { FormTextView } from '../answers/FormTextView';

interface FieldAdviceProps {
  readonly uiSchema?: UiSchema;
  readonly language: string;
}

/** What the form advises about an answer, under it. Said when it appears; it never keeps anyone from going on. */
export function FieldAdvice({ uiSchema, language }: FieldAdviceProps) {
  const advice = getUiOptions(uiSchema).advice as
    | readonly FormText[]
    | undefined;
  if (!advice) return null;
  return (
    <div role="status">
      {advice.map(text => (
        <Notice key={text.text} tone="info">
          <FormTextView text={text} language={language} />
        </Notice>
      ))}
    </div>
  );
}
