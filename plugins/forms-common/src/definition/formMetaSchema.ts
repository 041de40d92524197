import { field, formShape } from './formShape';
import { anyJson, type JsonSchema } from './shape';

/**
 * The format of form definitions as a JSON Schema, for editors and others who write forms: which members there are and
 * what each holds. Made of the same shapes `parseForm` checks with. What lint says goes further.
 */
export const formMetaSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://tukiverkko.fi/schemas/form-definition/1',
  title: 'Form definition, format 1',
  ...formShape.schema,
  $defs: { field: field.schema, json: anyJson },
};
