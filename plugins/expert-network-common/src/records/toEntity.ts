import { parseEntityRef, type Entity } from '@backstage/catalog-model';
import type { JsonObject, JsonValue } from '@backstage/types';
import { isObject, valueAt, withValueAt } from './place';
import { readAnswers } from './readAnswer';
import { recordAnswersOf } from './RecordAnswers';
import type { RecordField } from './RecordField';
import type { RecordProblem } from './RecordProblem';
import type { MadeEntity, RecordType } from './RecordType';
import { sameAnswer } from './sameAnswer';

/** The entity that answers make, or everything that keeps them from making one. */
export function toEntity(
  {
    apiVersion,
    kind,
    fields,
    fixed,
  }: Pick<RecordType, 'apiVersion' | 'kind' | 'fields' | 'fixed'>,
  answers: Readonly<Record<string, unknown>>,
  ref: string,
  before?: Entity,
): MadeEntity {
  const said = recordAnswersOf(answers);
  const { values, problems } = readAnswers(fields, said);
  const all = [...problems, ...unknownFields(fields, said)];
  if (all.length > 0) return { problems: all };
  const { namespace, name } = parseEntityRef(ref);
  // What the catalogue adds to an entity is not the record's to keep.
  const { uid: _uid, etag: _etag, ...metadata } = before?.metadata ?? {};
  return {
    entity: {
      apiVersion,
      kind,
      metadata: { ...metadata, namespace, name, title: String(values.nameFi) },
      spec: filled(fields, values, { ...fixed, ...before?.spec }),
    },
  };
}

function unknownFields(
  fields: readonly RecordField[],
  said: Readonly<Record<string, unknown>>,
): readonly RecordProblem[] {
  return Object.keys(said)
    .filter(name => !fields.some(field => field.name === name))
    .map(field => ({ field, code: 'field-unknown' }));
}

/** The object with every field of the table as it was answered, and what the table does not know as it was. */
function filled(
  fields: readonly RecordField[],
  values: JsonObject,
  before: JsonObject,
): JsonObject {
  return fields
    .filter(({ fromSpec, path }) => !fromSpec || path.length > 0)
    .reduce(
      (object, field) =>
        withValueAt(
          object,
          field.path,
          written(field, values[field.name], valueAt(before, field.path)),
        ),
      before,
    );
}

function written(
  { kind }: RecordField,
  value: JsonValue | undefined,
  before: JsonValue | undefined,
): JsonValue | undefined {
  if (kind.is !== 'rows' || !Array.isArray(value)) return value;
  const rowsBefore = Array.isArray(before) ? before.filter(isObject) : [];
  const unchanged = (row: JsonObject) =>
    rowsBefore.find(one =>
      kind.cells.every(({ name, path }) =>
        sameAnswer(row[name], valueAt(one, path)),
      ),
    );
  // A row that changed is written anew: what no form asks of it belonged to the old words.
  return value
    .filter(isObject)
    .map(row => unchanged(row) ?? filled(kind.cells, row, {}));
}
