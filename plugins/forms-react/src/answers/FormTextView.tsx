import type { FormText } from '@tukiverkko/plugin-forms-common';
import { LangText } from '@tukiverkko/ui';

interface FormTextViewProps {
  readonly text: FormText;
  /** The language around it. */
  readonly language: string;
}

/** A text of a form, marked with its language where it is not the reader's, so that it is read aloud in its own. */
export function FormTextView({ text, language }: FormTextViewProps) {
  return text.language === language ? (
    <>{text.text}</>
  ) : (
    <LangText lang={text.language}>{text.text}</LangText>
  );
}
