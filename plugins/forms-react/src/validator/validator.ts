import {
  type CustomValidator,
  createErrorHandler,
  type ErrorTransformer,
  type RJSFSchema,
  type RJSFValidationError,
  toErrorList,
  toErrorSchema,
  type UiSchema,
  unwrapErrorHandler,
  validationDataMerge,
  type ValidatorType,
} from '@rjsf/utils';
import { type SchemaError, schemaErrors } from './schemaErrors';

/**
 * RJSF's validator, answered by the keyword table of forms-common: no validator library and no code generation in
 * the browser. A form of ours is judged by `evaluate` and shows its errors in words; this one speaks in codes and
 * serves RJSF where it has to choose between schemas, and forms drawn with the bare theme.
 */
export const validator: ValidatorType = {
  isValid: (schema, data, root) =>
    schemaErrors(schema, data, root).length === 0,

  rawValidation: (schema, data) => ({
    errors: schemaErrors(schema, data, schema) as never[],
  }),

  validateFormData(
    data: unknown,
    schema: RJSFSchema,
    customValidate?: CustomValidator,
    transformErrors?: ErrorTransformer,
    uiSchema?: UiSchema,
  ) {
    const found = schemaErrors(schema, data, schema).map(toValidationError);
    const errors = transformErrors ? transformErrors(found, uiSchema) : found;
    const validation = { errors, errorSchema: toErrorSchema(errors) };
    if (!customValidate) return validation;

    const handler = customValidate(
      data,
      createErrorHandler(data),
      uiSchema,
      validation.errorSchema,
    );
    const custom = unwrapErrorHandler(handler);
    return toErrorList(custom).length > 0
      ? validationDataMerge(validation, custom)
      : validation;
  },
};

function toValidationError({
  path,
  code,
  params,
}: SchemaError): RJSFValidationError {
  const property = path
    .map(segment =>
      typeof segment === 'number' ? `[${segment}]` : `.${segment}`,
    )
    .join('');
  return {
    name: code,
    property,
    message: code,
    params,
    stack: `${property} ${code}`.trim(),
  };
}
