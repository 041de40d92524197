import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { formTexts, resolveField } from '@tukiverkko/plugin-forms-common';
import type {
  Answers,
  FieldSchema,
  FormDefinition,
  FormTexts,
} from '@tukiverkko/plugin-forms-common';
import {
  Facts,
  formatDate,
  formatNumber,
  LangText,
  useLanguage,
} from '@tukiverkko/ui';
import type { Language } from '@tukiverkko/ui';
import { useEntityNames } from '../names/useEntityNames';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { Written } from './Written';

/** Props of {@link AnswerFacts}. */
export interface AnswerFactsProps {
  readonly form: FormDefinition;
  readonly fields: readonly string[];
  readonly answers: Answers;
  /** What one can do about an answer: change it. */
  readonly actionOf?: (field: string, title: string) => ReactNode;
}

interface Words {
  readonly texts: FormTexts;
  readonly language: Language;
  readonly nameOf: (ref: string) => string;
  readonly yes: string;
  readonly no: string;
}

/** Questions and their answers in words: no codes, no refs, no bare true and false. */
export function AnswerFacts({
  form,
  fields,
  answers,
  actionOf,
}: AnswerFactsProps) {
  const { t } = useTranslationRef(formsTranslationRef);
  const language = useLanguage();
  const schemas = new Map(
    fields.map(field => [
      field,
      resolveField(form.data.properties[field] ?? {}, form.data.$defs) ?? {},
    ]),
  );
  const nameOf = useEntityNames(
    fields.flatMap(field =>
      isEntity(schemas.get(field)) ? [answers[field]].flat().map(String) : [],
    ),
  );
  const texts = formTexts(form, language);
  const words = {
    texts,
    language,
    nameOf,
    yes: t('answer.yes'),
    no: t('answer.no'),
  };
  return (
    <Facts
      items={fields.map(field => {
        const { title } = texts.field(field);
        return {
          term: title.text,
          value: show(answers[field], schemas.get(field) ?? {}, field, words),
          action: actionOf?.(field, title.text),
        };
      })}
    />
  );
}

function show(
  answer: unknown,
  schema: FieldSchema,
  field: string,
  words: Words,
): ReactNode {
  if (
    answer === undefined ||
    answer === '' ||
    (Array.isArray(answer) && answer.length === 0)
  )
    return undefined;
  if (!Array.isArray(answer)) return showOne(answer, schema, field, words);
  if (answer.length === 1)
    return showOne(answer[0], schema.items ?? {}, field, words);
  return (
    <ul>
      {answer.map((one, index) => (
        // The same text may stand twice, so only the place tells them apart.
        <li key={index}>{showOne(one, schema.items ?? {}, field, words)}</li>
      ))}
    </ul>
  );
}

function showOne(
  value: unknown,
  schema: FieldSchema,
  field: string,
  words: Words,
): ReactNode {
  const { texts, language, nameOf } = words;
  const option = texts.field(field).options.find(one => one.value === value);
  if (option) {
    const { text, language: lang } = option.title;
    return lang === language ? text : <LangText lang={lang}>{text}</LangText>;
  }
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return formatNumber(value, language, 10);
  if (schema.format === 'date') return formatDate(String(value), language);
  if (isEntity(schema)) return nameOf(String(value));
  return <Written>{String(value)}</Written>;
}

function isEntity(schema: FieldSchema | undefined): boolean {
  return (schema?.format ?? schema?.items?.format) === 'entity-ref';
}
