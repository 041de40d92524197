import {
  type AnswerError,
  type CompiledForm,
  errorText,
  fieldOf,
  type FormTexts,
} from '@tukiverkko/plugin-forms-common';
import { type ErrorSchema, ErrorSchemaBuilder } from '@rjsf/utils';
import { cellPlace, cellWidget } from '../page/cellWidget';
import { fieldWidget } from '../page/fieldWidget';

/** Errors by field in words, as RJSF shows them. What is wrong inside a choice of several is said at the choice. */
export function errorSchema(
  form: CompiledForm,
  errors: readonly AnswerError[],
  texts: FormTexts,
): ErrorSchema {
  const builder = new ErrorSchemaBuilder();
  for (const error of errors) {
    const field = fieldOf(error);
    if (field && form.fields[field])
      builder.addErrors(errorText(error, texts), pathOf(form, field, error));
  }
  return builder.ErrorSchema;
}

function pathOf(
  form: CompiledForm,
  field: string,
  { pointer }: AnswerError,
): string[] {
  const { cells } = form.fields[field];
  const [, , ...inside] = pointer.split('/');
  const cell = cells?.fields[cellPlace(inside).at(-1) ?? ''];
  if (cells)
    return [
      field,
      ...(cell && cellWidget(form, field, cell) ? cellPlace(inside) : inside),
    ];
  const isOneControl =
    fieldWidget(form.fields[field], form.definition.ui) !== undefined;
  return isOneControl ? [field] : pointer.split('/').slice(1);
}
