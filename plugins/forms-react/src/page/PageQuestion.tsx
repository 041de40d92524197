import {
  type ErrorSchema,
  type FieldProps,
  type Registry,
  type RJSFSchema,
  toFieldPathId,
  type UiSchema,
} from '@rjsf/utils';
import { memo, useMemo } from 'react';

interface PageQuestionProps {
  readonly id: string;
  readonly schema: RJSFSchema;
  readonly uiSchema: UiSchema;
  readonly required: boolean;
  readonly answer: unknown;
  readonly errors: ErrorSchema | undefined;
  readonly registry: Registry;
  readonly onChange: FieldProps['onChange'];
}

/** One question of a page. It is drawn again when something about it changed, and only then. */
export const PageQuestion = memo(Question);

function Question({
  id,
  answer,
  errors,
  registry,
  ...rest
}: PageQuestionProps) {
  const { SchemaField } = registry.fields;
  const fieldPathId = useMemo(
    () => toFieldPathId(id, registry.globalFormOptions),
    [id, registry],
  );
  return (
    <SchemaField
      {...rest}
      name={id}
      formData={answer}
      errorSchema={errors}
      fieldPathId={fieldPathId}
      registry={registry}
      onBlur={ignore}
      onFocus={ignore}
    />
  );
}

function ignore() {}
