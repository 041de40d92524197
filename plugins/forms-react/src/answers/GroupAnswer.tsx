import {
  cellsOf,
  type FieldSchema,
  type FormTexts,
  type Language,
} from '@tukiverkko/plugin-forms-common';
import { answerTexts } from '../texts/answerTexts';
import { AnswerValue } from './AnswerValue';
import { FormTextView } from './FormTextView';
import { isAnswered } from './isAnswered';

interface GroupAnswerProps {
  readonly field: string;
  readonly schema: FieldSchema;
  readonly texts: FormTexts;
  readonly language: Language;
  readonly answer: unknown;
  readonly hidden: readonly string[];
  readonly nameOf?: (ref: string) => string;
}

type Row = Readonly<Record<string, unknown>>;

/** The answers of a repeating group, row by row under the name of each, or of a matrix. */
export function GroupAnswer(props: GroupAnswerProps) {
  const { field, schema, texts, language, answer } = props;
  if (schema.type === 'object')
    return <Cells {...props} place={field} row={answer as Row} />;
  const { item, title } = texts.field(field);
  const rows: readonly Row[] = Array.isArray(answer) ? answer : [];
  return (
    <ol className="tuki-answer-rows">
      {rows.map((row, index) => (
        <li key={index}>
          <div className="tuki-form-card-name">
            <FormTextView text={item ?? title} language={language} />{' '}
            {index + 1}
          </div>
          <Cells {...props} place={`${field}/${index}`} row={row} />
        </li>
      ))}
    </ol>
  );
}

function Cells({
  field,
  schema,
  texts,
  language,
  hidden,
  nameOf,
  place,
  row,
}: GroupAnswerProps & { readonly place: string; readonly row: Row }) {
  const cells: Readonly<Record<string, FieldSchema>> =
    cellsOf(schema)?.properties ?? {};
  return (
    <dl className="tuki-facts">
      {Object.entries(cells)
        .filter(([cell]) => !hidden.includes(`${place}/${cell}`))
        .map(([cell, own]) => {
          const cellTexts = texts.field(`${field}.${cell}`);
          return (
            <div key={cell}>
              <dt>
                <FormTextView text={cellTexts.title} language={language} />
              </dt>
              <dd>
                {isAnswered(row?.[cell]) ? (
                  <AnswerValue
                    {...{ language, nameOf }}
                    schema={own}
                    texts={cellTexts}
                    answer={row[cell]}
                  />
                ) : (
                  <span className="tuki-facts-empty">
                    {answerTexts[language].notAnswered}
                  </span>
                )}
              </dd>
            </div>
          );
        })}
    </dl>
  );
}
