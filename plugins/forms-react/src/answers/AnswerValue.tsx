import type {
  FieldSchema,
  FieldTexts,
  Language,
} from '@tukiverkko/plugin-forms-common';
import { formatDate, formatDateTime, formatNumber } from '@tukiverkko/ui';
import type { ReactNode } from 'react';
import { answerTexts } from '../texts/answerTexts';
import { typing } from '../theme/typing';
import { FormTextView } from './FormTextView';

interface AnswerValueProps {
  readonly schema: FieldSchema;
  readonly texts: FieldTexts;
  readonly language: Language;
  readonly answer: unknown;
  readonly nameOf?: (ref: string) => string;
}

const isoDate = /^\d{4}-\d{2}-\d{2}$/;
const mostDecimals = 6;

/** One answer in words: choices by their labels, dates and numbers as they are written in the language. */
export function AnswerValue({ answer, ...rest }: AnswerValueProps) {
  if (!Array.isArray(answer)) return <OneValue {...rest} answer={answer} />;
  if (answer.length === 1) return <OneValue {...rest} answer={answer[0]} />;
  return (
    <ul className="tuki-answer-list">
      {answer.map((item, index) => (
        <li key={index}>
          <OneValue {...rest} answer={item} />
        </li>
      ))}
    </ul>
  );
}

function OneValue({
  schema,
  texts,
  language,
  answer,
  nameOf,
}: AnswerValueProps): ReactNode {
  const option = texts.options.find(({ value }) => value === answer);
  if (option) return <FormTextView text={option.title} language={language} />;
  if (typeof answer === 'boolean')
    return answerTexts[language][answer ? 'yes' : 'no'];
  if (typeof answer === 'number')
    return (
      <>
        {formatNumber(answer, language, mostDecimals)}
        {texts.unit && (
          <>
            {'\u00a0'}
            <FormTextView text={texts.unit} language={language} />
          </>
        )}
      </>
    );

  const text = String(answer);
  const format = schema.format ?? schema.items?.format;
  if (format === 'date' && isoDate.test(text))
    return formatDate(text, language);
  if (format === 'date-time' && !Number.isNaN(Date.parse(text)))
    return formatDateTime(text, language);
  if (format === 'month') return typing.month.show?.(text);
  if (format === 'entity-ref') return nameOf?.(text) ?? text;
  return <span className="tuki-answer-text">{text}</span>;
}
