import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  proposalFields,
  surveyField,
  recordTypes,
  type RecordField,
} from '@tukiverkko/plugin-expert-network-common';
import {
  compileForm,
  evaluate,
  parseForm,
  type FieldSchema,
  type FormDefinition,
} from '@tukiverkko/plugin-forms-common';

const folder = join(__dirname, '../../../forms');

function formOf(key: string): FormDefinition {
  const file = readFileSync(join(folder, `${key}.form.json`), 'utf8');
  const parsed = parseForm(JSON.parse(file));
  if (!parsed.ok) throw new Error(`${key} is no form.`);
  return parsed.definition;
}

/** What a field of a form takes, in the words of the table of records. */
function shapeOfField(field: FieldSchema): object {
  const one = field.items ?? field;
  if (one.type === 'object') return shapeOf(one.properties!, one.required);
  return {
    isList: field.type === 'array',
    of: one['x-entity']?.kind ?? one['x-options'] ?? one.format ?? one.type,
  };
}

function shapeOf(
  fields: Readonly<Record<string, FieldSchema>>,
  required: readonly string[] = [],
): object {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      [shapeOfField(field), required.includes(name)],
    ]),
  );
}

function shapeOfKind({ kind }: RecordField): object {
  switch (kind.is) {
    case 'rows':
      return shapeOfTable(kind.cells);
    case 'code':
    case 'codes':
      return { isList: kind.is === 'codes', of: kind.vocabulary };
    case 'ref':
    case 'refs':
      return { isList: kind.is === 'refs', of: kind.of };
    case 'date':
    case 'time':
      return { isList: false, of: kind.is };
    case 'link':
      return { isList: false, of: 'uri' };
    case 'count':
      return { isList: false, of: 'integer' };
    default:
      return { isList: false, of: 'string' };
  }
}

function shapeOfTable(fields: readonly RecordField[]): object {
  return Object.fromEntries(
    fields.map(field => [
      field.name,
      [shapeOfKind(field), field.required === true],
    ]),
  );
}

describe.each(recordTypes.map(type => [type.form, type] as const))(
  'the form %s',
  (key, type) => {
    const definition = formOf(key);

    it('asks what the table of its record holds, and beside it what only the proposal says', () => {
      const { properties, required } = definition.data;
      const beside: readonly string[] = proposalFields;
      const asked = Object.fromEntries(
        Object.entries(properties).filter(
          ([name]) => ![...beside, surveyField].includes(name),
        ),
      );
      expect(shapeOf(asked, required)).toEqual(shapeOfTable(type.fields));
      expect(Object.keys(properties)).toEqual(
        expect.arrayContaining([...beside]),
      );
    });

    it('offers no choice the table does not know', () => {
      for (const { name, kind } of type.fields) {
        const offered = definition.data.properties[name].oneOf ?? [];
        const known = kind.is === 'choice' ? Object.keys(kind.choices) : [];
        const codes = kind.is === 'choice' ? offered.map(one => one.const) : [];
        expect(known).toEqual(expect.arrayContaining(codes));
      }
    });

    it('accepts what becomes an entity, but for days in the wrong order, which it points out', () => {
      const form = compileForm(definition);
      const outcomes = definition.tests.flatMap(({ input, now }) => {
        const { answers, errors, advice } = evaluate(form, input, {
          now,
          zone: 'Europe/Helsinki',
          relations: ['requester'],
        });
        if (errors.length > 0) return [];
        const { problems } = type.toEntity(answers, 'group:default/a');
        return [[advice.length > 0, problems?.map(({ code }) => code)]];
      });
      expect(outcomes.length).toBeGreaterThan(4);
      const [good, crossed] = [false, true].map(advised =>
        outcomes.filter(([isAdvised]) => isAdvised === advised),
      );
      expect(good.map(([, problems]) => problems)).toEqual(
        good.map(() => undefined),
      );
      expect(crossed).toEqual([[true, ['dates-order']]]);
    });
  },
);
