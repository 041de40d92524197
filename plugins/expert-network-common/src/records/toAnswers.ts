import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import { fullRef } from '../directory/fullRef';
import { currentCode } from '../vocabulary/vocabularies';
import type { FieldKind } from './fieldKinds';
import { isObject, valueAt } from './place';
import { readAnswers } from './readAnswer';
import type { RecordAnswers } from './RecordAnswers';
import type { RecordField } from './RecordField';

/** What a table of fields would have to be answered to make this entity. What is unreadable in it is left unanswered. */
export function toAnswers(
  fields: readonly RecordField[],
  entity: Entity,
): RecordAnswers {
  return answersIn(fields, entity.spec ?? {}, entity);
}

function answersIn(
  fields: readonly RecordField[],
  object: JsonObject,
  entity: Entity,
): JsonObject {
  const found = Object.fromEntries(
    fields.map(field => {
      const stands = field.fromSpec
        ? field.fromSpec(object)
        : valueAt(object, field.path);
      return [field.name, today(stands, field.kind, entity)];
    }),
  );
  return readAnswers(fields, found).values;
}

/** Refs in full and codes as they are offered now: what a form can hold. */
function today(value: unknown, kind: FieldKind, entity: Entity): unknown {
  const list = Array.isArray(value) ? value : [];
  const ref = (one: unknown, of: string) =>
    typeof one === 'string' ? fullRef(one, of, entity) : one;
  switch (kind.is) {
    case 'ref':
      return ref(value, kind.of);
    case 'refs':
      return list.map(one => ref(one, kind.of));
    case 'code':
      return typeof value === 'string'
        ? currentCode(kind.vocabulary, value)
        : value;
    case 'codes':
      return list.map(one => currentCode(kind.vocabulary, String(one)));
    case 'rows':
      return list
        .filter(isObject)
        .map(row => answersIn(kind.cells, row, entity));
    default:
      return value;
  }
}
