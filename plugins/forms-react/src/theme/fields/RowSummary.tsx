import type { Language } from '@tukiverkko/plugin-forms-common';
import { AnswerValue } from '../../answers/AnswerValue';
import { FormTextView } from '../../answers/FormTextView';
import { isAnswered } from '../../answers/isAnswered';
import { rowTexts } from '../../texts/rowTexts';
import type { RowsOptions, RowState } from '../rows';

interface RowSummaryProps {
  readonly options: RowsOptions;
  readonly row: Readonly<Record<string, unknown>>;
  readonly state: RowState;
  readonly language: Language;
}

/** The answers that tell one row from another. */
export function RowSummary({ options, row, state, language }: RowSummaryProps) {
  const answered = options.cells.filter(
    ({ id }) =>
      options.summary.includes(id) &&
      state.shown.includes(id) &&
      isAnswered(row[id]),
  );
  if (answered.length === 0)
    return <p className="tuki-facts-empty">{rowTexts[language].empty}</p>;
  return (
    <dl className="tuki-facts">
      {answered.map(({ id, schema, texts }) => (
        <div key={id}>
          <dt>
            <FormTextView text={texts.title} language={language} />
          </dt>
          <dd>
            <AnswerValue {...{ schema, texts, language }} answer={row[id]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
