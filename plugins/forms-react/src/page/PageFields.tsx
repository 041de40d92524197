import type { FieldProps } from '@rjsf/utils';
import {
  type AnswerError,
  type Answers,
  type CompiledForm,
  type Evaluation,
  type FormTexts,
  type Language,
  prefilledFields,
} from '@tukiverkko/plugin-forms-common';
import { useCallback, useId, useMemo } from 'react';
import { errorSchema } from '../errors/errorSchema';
import type { EntitySource } from '../theme/FormContext';
import { type InsideGroups, insideGroups } from '../theme/rows';
import { isAsked } from './isAsked';
import { NoteList } from './NoteList';
import { pageNotes } from './pageNotes';
import { PageQuestion } from './PageQuestion';
import { pageRegistry } from './pageRegistry';
import { pageSchema } from './pageSchema';
import { pageUiSchema, rowCounts } from './pageUiSchema';
import { visibleFields } from './visibleFields';
import { withAnswer } from './withAnswer';

interface PageFieldsProps {
  readonly form: CompiledForm;
  readonly page: string;
  readonly texts: FormTexts;
  readonly language: Language;
  readonly answers: Answers;
  readonly change: (merge: (before: Answers) => Answers) => void;
  readonly evaluation: Evaluation;
  readonly errors: readonly AnswerError[];
  readonly entities?: EntitySource;
  readonly titled: boolean;
  /** The answers the form began with. */
  readonly prefill?: Answers;
  readonly carried?: CarriedAnswers;
  readonly idPrefix?: string;
}

/** Answers that came from elsewhere, and what is said of them. */
export interface CarriedAnswers {
  readonly answers: Answers;
  readonly note: string;
}

/** The visible fields of one page. Typing changes one answer, never a schema, so that one key draws one field. */
export function PageFields(props: PageFieldsProps) {
  const {
    form,
    page,
    texts,
    language,
    answers,
    change,
    evaluation,
    errors,
    entities,
    titled,
    prefill,
    carried,
    idPrefix,
  } = props;
  const titleId = useId();
  const fields = useSame(visibleFields(form, page, evaluation));
  const required = useSame(
    evaluation.required.filter(field => fields.includes(field)),
  );
  const readOnly = useSame(
    evaluation.readOnly.filter(field => fields.includes(field)),
  );
  const advice = useSame(evaluation.advice);
  const inside = useInsideGroups(evaluation);
  const hiddenParts = useSame(
    evaluation.hidden.filter(target => target.startsWith('$')),
  );
  const notes = useMemo(
    () => pageNotes(form, page, fields, hiddenParts, texts),
    [form, page, fields, hiddenParts, texts],
  );
  const prefilled = useSame(
    prefill
      ? [...prefilledFields(form.definition, prefill, answers).keys()]
      : [],
  );
  const carriedFields = useSame(
    fields.filter(
      field =>
        carried?.answers[field] !== undefined &&
        JSON.stringify(carried.answers[field]) ===
          JSON.stringify(answers[field]),
    ),
  );
  const carriedNote = carried?.note ?? '';
  const rowsKey = JSON.stringify(rowCounts(form, fields, answers));

  const schema = useMemo(
    () => pageSchema(form, fields, inside, texts),
    [form, fields, inside, texts],
  );
  const uiSchema = useMemo(
    () =>
      pageUiSchema(
        form,
        fields,
        {
          readOnly: new Set(readOnly),
          advice,
          inside,
          rows: JSON.parse(rowsKey),
          notes: notes.before,
          prefilled,
          carried: { fields: carriedFields, note: carriedNote },
        },
        texts,
      ),
    [
      form,
      fields,
      readOnly,
      advice,
      inside,
      rowsKey,
      notes,
      prefilled,
      carriedFields,
      carriedNote,
      texts,
    ],
  );
  const errorsAt = useMemo(
    () => errorSchema(form, errors, texts),
    [form, errors, texts],
  );
  const registry = useMemo(
    () => pageRegistry({ language, entities }, idPrefix),
    [language, entities, idPrefix],
  );
  const onChange = useCallback<FieldProps['onChange']>(
    (value, path) => change(before => withAnswer(before, path, value)),
    [change],
  );

  const isTitled =
    titled &&
    (notes.atEnd.length > 0 ||
      fields.some(field => isAsked(form.definition, field)));
  const { title, intro } = texts.page(page);
  const Section = isTitled ? 'section' : 'div';
  return (
    <Section
      className="tuki-form-page"
      aria-labelledby={isTitled ? titleId : undefined}
    >
      {isTitled && (
        <>
          <h2 id={titleId} lang={title.language}>
            {title.text}
          </h2>
          {intro && <p lang={intro.language}>{intro.text}</p>}
        </>
      )}
      <div className="tuki-form-fields">
        {fields.map(id => (
          <PageQuestion
            key={id}
            {...{ id, registry, onChange }}
            schema={schema[id]}
            uiSchema={uiSchema[id]}
            required={required.includes(id)}
            answer={answers[id]}
            errors={errorsAt[id]}
          />
        ))}
      </div>
      <NoteList notes={notes.atEnd} language={language} />
    </Section>
  );
}

/** What is said of the questions inside groups, the same object as long as it says the same. */
function useInsideGroups(evaluation: Evaluation): InsideGroups {
  const hidden = useSame(insideGroups(evaluation.hidden));
  const required = useSame(insideGroups(evaluation.required));
  const readOnly = useSame(insideGroups(evaluation.readOnly));
  return useMemo(
    () => ({ hidden, required, readOnly }),
    [hidden, required, readOnly],
  );
}

/** The same list as long as it holds the same names, although every evaluation makes a new one. */
function useSame(names: readonly string[]): readonly string[] {
  const joined = names.join(' ');
  return useMemo(() => (joined === '' ? [] : joined.split(' ')), [joined]);
}
