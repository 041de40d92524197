import type { Expression, FieldSchema } from '../../definition/FormDefinition';
import { choices } from '../../definition/resolveField';
import { operationOf, readPath } from '../../expressions/expressionParts';
import type { FhirEnableWhen, FhirItem } from './fhirTypes';

/** The item a name stands for, and what it asks. */
export type ItemOf = (
  name: string,
) => { readonly linkId: string; readonly field: FieldSchema } | undefined;

type Enabled = Pick<FhirItem, 'enableWhen' | 'enableBehavior'>;

const comparing = ['<', '<=', '>', '>='] as const;

function equals(
  question: string,
  value: unknown,
  field: FieldSchema,
): FhirEnableWhen | undefined {
  const operator = '=';
  if (choices(field) ?? (field.items && choices(field.items)))
    return { question, operator, answerCoding: { code: String(value) } };
  if (typeof value === 'boolean')
    return { question, operator, answerBoolean: value };
  if (typeof value === 'string')
    return { question, operator, answerString: value };
  return typeof value === 'number'
    ? { question, operator, answerInteger: value }
    : undefined;
}

function conditionOf(
  part: unknown,
  itemOf: ItemOf,
): FhirEnableWhen | undefined {
  const operation = operationOf(part);
  if (!operation) return undefined;
  const { operator, args } = operation;
  const [left, right] = args;
  const isIn = operator === 'in';
  const read = isIn ? right : left;
  const value = isIn ? left : right;
  const item = itemOf(readPath(read) ?? '');
  // A default stands in for a missing answer, which FHIR has no word for.
  if (!item || (operationOf(read)?.args.length ?? 0) > 1) return undefined;
  const question = item.linkId;
  if (operator === '!==' || (operator === '===' && value === null))
    return value === null
      ? { question, operator: 'exists', answerBoolean: operator === '!==' }
      : undefined;
  if (operator === '===' || isIn) {
    const isList = item.field.type === 'array';
    return isList === isIn ? equals(question, value, item.field) : undefined;
  }
  const compared = comparing.find(one => one === operator);
  if (!compared || typeof value !== 'number') return undefined;
  return item.field.type === 'integer' && !choices(item.field)
    ? { question, operator: compared, answerInteger: value }
    : undefined;
}

/** A visibility rule as `enableWhen`; undefined where FHIR has no words for it without FHIRPath. */
export function toEnableWhen(
  expression: Expression,
  itemOf: ItemOf,
): Enabled | undefined {
  const operation = operationOf(expression);
  const isMany = operation?.operator === 'and' || operation?.operator === 'or';
  const parts = isMany ? operation.args : [expression];
  const conditions = parts.map(part => conditionOf(part, itemOf));
  const known = conditions.filter(one => one !== undefined);
  if (known.length === 0 || known.length < conditions.length) return undefined;
  if (!isMany) return { enableWhen: known };
  return {
    enableWhen: known,
    enableBehavior: operation.operator === 'and' ? 'all' : 'any',
  };
}

/** What an item on the way in is called, and what it asks. */
export type NameOf = (
  linkId: string,
) => { readonly name: string; readonly field: FieldSchema } | undefined;

/** The value compared with; a code as the form stores it, which may be a number. */
function answerOf(
  condition: FhirEnableWhen,
  field: FieldSchema,
): string | number | boolean | undefined {
  const code = condition.answerCoding?.code;
  if (code !== undefined) {
    const codes = choices(field) ?? (field.items && choices(field.items)) ?? [];
    return codes.find(one => String(one) === code);
  }
  return (
    condition.answerBoolean ??
    condition.answerInteger ??
    condition.answerDecimal ??
    condition.answerString
  );
}

function expressionOf(
  condition: FhirEnableWhen,
  nameOf: NameOf,
): Expression | undefined {
  const asked = nameOf(condition.question);
  if (!asked) return undefined;
  const read = { var: asked.name };
  if (condition.operator === 'exists')
    return {
      [condition.answerBoolean === false ? '===' : '!==']: [read, null],
    };
  const value = answerOf(condition, asked.field);
  if (value === undefined) return undefined;
  if (condition.operator !== '=')
    return { [condition.operator]: [read, value] };
  return asked.field.type === 'array'
    ? { in: [value, read] }
    : { '===': [read, value] };
}

/** `enableWhen` as a visibility rule; undefined where it names what was not carried. */
export function fromEnableWhen(
  { enableWhen = [], enableBehavior = 'all' }: Enabled,
  nameOf: NameOf,
): Expression | undefined {
  const parts = enableWhen.map(condition => expressionOf(condition, nameOf));
  if (parts.length === 0 || parts.some(part => part === undefined))
    return undefined;
  if (parts.length === 1) return parts[0];
  return { [enableBehavior === 'all' ? 'and' : 'or']: parts };
}
