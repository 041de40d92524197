import type { FormDefinition } from '../../definition/FormDefinition';
import { isPlainObject } from '../../definition/jsonGuard';
import { questionKind, type QuestionKind } from '../../definition/questionKind';
import { resolveField } from '../../definition/resolveField';
import { elementAt } from '../elements/elementAt';
import { readName, type ElementName } from '../elements/ElementName';
import type { QuestionTypeName } from './QuestionType';

const typeOfKind: Readonly<Record<QuestionKind, QuestionTypeName>> = {
  text: 'shortText',
  integer: 'integer',
  number: 'decimal',
  truth: 'yesNo',
  choice: 'choice',
  choices: 'choices',
  list: 'textList',
  rows: 'rows',
  matrix: 'matrix',
  date: 'date',
  time: 'time',
  'date-time': 'dateTime',
  month: 'month',
  year: 'year',
  email: 'email',
  phone: 'phone',
  uri: 'webAddress',
  uuid: 'uuid',
  'business-id': 'businessId',
  'postal-code': 'postalCode',
  municipality: 'municipality',
  'entity-ref': 'entity',
};

/** Answers longer than this get several lines. */
const oneLine = 200;

const inside = (value: unknown, name: string): unknown =>
  isPlainObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** The type of a question or cell, as the palette calls it; undefined for what is no question, or refers to nothing. */
export function typeOf(
  definition: FormDefinition,
  name: ElementName,
): QuestionTypeName | undefined {
  const element = elementAt(definition, name);
  if (element?.kind !== 'question' && element?.kind !== 'cell')
    return undefined;
  const field = resolveField(element.field, definition.data.$defs);
  if (!field) return undefined;
  if (field['x-options'] !== undefined) return 'sourceChoice';
  if (field.items?.['x-options'] !== undefined) return 'sourceChoices';
  if (field.items?.format === 'entity-ref') return 'entities';
  const kind = questionKind(field);
  if (kind === 'text') {
    const isLong =
      widgetOf(definition, name) === 'textarea' ||
      (field.maxLength ?? 0) > oneLine;
    return isLong ? 'longText' : 'shortText';
  }
  if (kind === 'choice' && element.kind === 'question')
    return element.page?.layout?.likert?.includes(element.id)
      ? 'rating'
      : 'choice';
  return kind && typeOfKind[kind];
}

function widgetOf({ ui }: FormDefinition, name: ElementName): unknown {
  const read = readName(name);
  const shown =
    read?.kind === 'cell'
      ? inside(ui[read.group], read.cell)
      : inside(ui, name);
  return inside(shown, 'ui:widget');
}
