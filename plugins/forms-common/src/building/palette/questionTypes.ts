import type { FieldSchema } from '../../definition/FormDefinition';
import type { FormatName } from '../../evaluate/formats';
import {
  scaleHere,
  type BeginningChoices,
  type QuestionType,
  type QuestionTypeName,
} from './QuestionType';

/** How long a code of a choice may be: as long as the directory's own. */
export const codeLength = 60;

const aText = (maxLength: number, more: FieldSchema = {}): FieldSchema => ({
  type: 'string',
  maxLength,
  ...more,
});
const aCode = (more: FieldSchema): FieldSchema => aText(codeLength, more);
const aList = (items: FieldSchema, more: FieldSchema = {}): FieldSchema => ({
  type: 'array',
  maxItems: 20,
  ...more,
  items,
});

const titled = (field: FieldSchema): FieldSchema => ({ title: '', ...field });

const anEntity = ({ entity }: BeginningChoices): FieldSchema =>
  aText(200, {
    format: 'entity-ref',
    'x-entity': entity ?? { kind: 'Group' },
  });

/** A question that takes a text of a format. */
const ofFormat = (
  format: FormatName,
  id: string,
  maxLength: number,
): QuestionType => ({
  kind: format,
  id,
  mayBeCell: true,
  begin: () => ({ field: titled(aText(maxLength, { format })) }),
});

const simple = (
  kind: QuestionType['kind'],
  id: string,
  field: FieldSchema,
): QuestionType => ({
  kind,
  id,
  mayBeCell: true,
  begin: () => ({ field: titled(field) }),
});

const none: readonly [] = [];

/** Every type of question, with what it begins with. */
export const questionTypes: Readonly<Record<QuestionTypeName, QuestionType>> = {
  shortText: simple('text', 'text', aText(200)),
  longText: {
    ...simple('text', 'text', aText(2000)),
    begin: () => ({
      field: titled(aText(2000)),
      ui: { 'ui:widget': 'textarea', 'ui:options': { rows: 4 } },
    }),
  },
  textList: simple('list', 'list', aList(aText(200), { maxItems: 10 })),
  yesNo: simple('truth', 'yesNo', { type: 'boolean' }),
  choice: simple('choice', 'choice', aCode({ oneOf: none })),
  choices: simple(
    'choices',
    'choices',
    aList(aCode({ oneOf: none }), { uniqueItems: true }),
  ),
  sourceChoice: {
    ...simple('choice', 'choice', {}),
    needs: 'source',
    begin: ({ source }) => ({ field: titled(aCode({ 'x-options': source })) }),
  },
  sourceChoices: {
    ...simple('choices', 'choices', {}),
    needs: 'source',
    begin: ({ source }) => ({
      field: titled(
        aList(aCode({ 'x-options': source }), { uniqueItems: true }),
      ),
    }),
  },
  rating: {
    ...simple('choice', 'rating', {}),
    mayBeCell: false,
    begin: () => ({
      field: titled({
        type: 'integer',
        oneOf: [1, 2, 3, 4, 5].map(code => ({
          const: code,
          title: String(code),
        })),
      }),
      isLikert: true,
    }),
  },
  integer: simple('integer', 'number', { type: 'integer' }),
  decimal: simple('number', 'number', { type: 'number' }),
  date: ofFormat('date', 'date', 10),
  time: ofFormat('time', 'time', 8),
  dateTime: ofFormat('date-time', 'time', 35),
  month: ofFormat('month', 'month', 7),
  year: ofFormat('year', 'year', 4),
  email: ofFormat('email', 'email', 254),
  phone: ofFormat('phone', 'phone', 30),
  webAddress: ofFormat('uri', 'address', 500),
  postalCode: ofFormat('postal-code', 'postalCode', 5),
  municipality: ofFormat('municipality', 'municipality', 3),
  businessId: ofFormat('business-id', 'businessId', 9),
  uuid: ofFormat('uuid', 'uuid', 36),
  entity: {
    ...simple('entity-ref', 'entity', {}),
    begin: chosen => ({ field: titled(anEntity(chosen)) }),
  },
  entities: {
    ...simple('list', 'entities', {}),
    begin: chosen => ({
      field: titled(aList(anEntity(chosen), { uniqueItems: true })),
      ui: { 'ui:widget': 'entity' },
    }),
  },
  matrix: {
    kind: 'matrix',
    id: 'table',
    mayBeCell: false,
    begin: () => ({
      field: titled({
        type: 'object',
        additionalProperties: false,
        properties: {
          row1: { $ref: scaleHere, title: '' },
          row2: { $ref: scaleHere, title: '' },
        },
      }),
      ui: { 'ui:order': ['row1', 'row2'] },
      scale: { type: 'integer', oneOf: none },
    }),
  },
  rows: {
    kind: 'rows',
    id: 'rows',
    mayBeCell: false,
    begin: () => ({
      field: titled(
        aList(
          {
            type: 'object',
            title: '',
            additionalProperties: false,
            properties: { text: titled(aText(200)) },
          },
          { maxItems: 10 },
        ),
      ),
      ui: { 'ui:order': ['text'] },
    }),
  },
};
