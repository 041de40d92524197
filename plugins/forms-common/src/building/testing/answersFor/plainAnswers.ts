import type { FieldSchema } from '../../../definition/FormDefinition';
import { choices } from '../../../definition/resolveField';
import { formatExamples } from '../../../evaluate/formatExamples';
import { isFormat } from '../../../evaluate/formats';

/** So many answers of one question are tried. */
const most = 12;

/** Answers a question takes, the plainest first; none where nobody could guess one, such as for a pattern. */
export function plainAnswers(field: FieldSchema): readonly unknown[] {
  const codes = choices(field);
  if (codes) return codes.slice(0, most);
  switch (field.type) {
    case 'boolean':
      return [false, true];
    case 'integer':
    case 'number':
      return plainNumbers(field);
    case 'string':
      return plainTexts(field);
    case 'array':
      return plainLists(field);
    case 'object':
      return [plainRow(field)].filter(row => row !== undefined);
    default:
      return [];
  }
}

function plainNumbers({
  minimum,
  exclusiveMinimum,
  maximum,
  multipleOf,
}: FieldSchema): readonly number[] {
  const step = multipleOf ?? 1;
  const least =
    minimum ??
    (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + step);
  const [from, to] = [least ?? 1, maximum ?? (least ?? 0) + step];
  const between = Math.floor((to - from) / step);
  return between < most
    ? Array.from({ length: between + 1 }, (_, index) => from + index * step)
    : [from, to];
}

function plainTexts(field: FieldSchema): readonly string[] {
  const { format, pattern, minLength = 1, maxLength = 100 } = field;
  if (field['x-entity'])
    return [`${field['x-entity'].kind.toLowerCase()}:default/example`];
  if (format !== undefined)
    return isFormat(format) ? [formatExamples[format]] : [];
  if (pattern !== undefined) return [];
  return ['x'.repeat(Math.min(Math.max(minLength, 1), maxLength))];
}

function plainLists({
  items,
  minItems = 1,
}: FieldSchema): readonly unknown[][] {
  if (!items) return [];
  if (items.properties) {
    const row = plainRow(items);
    return row
      ? [Array.from({ length: Math.max(minItems, 1) }, () => row)]
      : [];
  }
  const each = plainAnswers(items);
  const count = Math.max(minItems, 1);
  if (each.length < count) return [];
  return each
    .slice(0, each.length - count + 1)
    .map((_, first) => each.slice(first, first + count));
}

/** What must be answered in a row. */
function plainRow({
  properties = {},
  required = [],
}: FieldSchema): Readonly<Record<string, unknown>> | undefined {
  const cells = required.map(
    cell => [cell, plainAnswers(properties[cell] ?? {})[0]] as const,
  );
  return cells.every(([, answer]) => answer !== undefined)
    ? Object.fromEntries(cells)
    : undefined;
}
