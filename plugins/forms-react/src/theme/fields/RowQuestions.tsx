import {
  type ErrorSchema,
  type FieldPathId,
  type FieldProps,
  type Registry,
  toFieldPathId,
} from '@rjsf/utils';
import { useMemo } from 'react';
import { cellUiSchema } from '../../page/cellUiSchema';
import { fieldSchema } from '../../page/pageSchema';
import { languageOf } from '../FormContext';
import type { RowCell, RowsOptions, RowState } from '../rows';

interface RowQuestionsProps {
  readonly registry: Registry;
  readonly options: RowsOptions;
  readonly row: Readonly<Record<string, unknown>>;
  readonly errors: ErrorSchema | undefined;
  readonly pathId: FieldPathId;
  readonly state: RowState;
  readonly isLocked: boolean;
  readonly onChange: FieldProps['onChange'];
}

/** The questions one row asks now. */
export function RowQuestions(props: RowQuestionsProps) {
  const { options, state } = props;
  return (
    <div className="tuki-form-fields">
      {options.cells
        .filter(cell => state.shown.includes(cell.id))
        .map(cell => (
          <RowQuestion key={cell.id} {...props} cell={cell} />
        ))}
    </div>
  );
}

function RowQuestion({
  cell,
  registry,
  row,
  errors,
  pathId,
  state,
  isLocked,
  onChange,
}: RowQuestionsProps & { readonly cell: RowCell }) {
  const { SchemaField } = registry.fields;
  const language = languageOf(registry.formContext);
  const isReadOnly = isLocked || state.readOnly.includes(cell.id);
  const schema = useMemo(
    () => fieldSchema(cell.schema, cell.texts, language),
    [cell, language],
  );
  const uiSchema = useMemo(
    () => cellUiSchema(cell, language, isReadOnly),
    [cell, language, isReadOnly],
  );
  return (
    <SchemaField
      name={cell.id}
      schema={schema}
      uiSchema={uiSchema}
      required={state.required.includes(cell.id)}
      formData={row[cell.id]}
      errorSchema={errors?.[cell.id]}
      fieldPathId={toFieldPathId(
        cell.id,
        registry.globalFormOptions,
        pathId.path,
      )}
      registry={registry}
      onChange={onChange}
      onBlur={() => undefined}
      onFocus={() => undefined}
    />
  );
}
