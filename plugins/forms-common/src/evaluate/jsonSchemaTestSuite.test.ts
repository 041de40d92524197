import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asField, OutsideProfile } from '../__testUtils__/asField';
import { formAjv } from '../__testUtils__/formAjv';
import type { FieldSchema } from '../definition/FormDefinition';
import { compileFieldCheck } from './fieldCheck';

interface Case {
  readonly name: string;
  readonly schema: object | boolean;
  readonly data: unknown;
  readonly valid: boolean;
}

const folder = join(__dirname, '../../fixtures/json-schema-test-suite');
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** Every case of the suite that is kept here. */
const cases: readonly Case[] = readdirSync(join(folder, 'tests'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter(file => file.endsWith('.json'))
  .sort()
  .flatMap(file =>
    read(join(folder, 'tests', file)).flatMap(
      (group: {
        description: string;
        schema: object;
        tests: { description: string; data: unknown; valid: boolean }[];
      }) =>
        group.tests.map(({ description, data, valid }) => ({
          name: `${file} / ${group.description} / ${description}`,
          schema: group.schema,
          data,
          valid,
        })),
    ),
  );

/** The case as a field, or why it is none. */
function fieldOf({ schema, data }: Case): FieldSchema | string {
  try {
    return asField(schema, data);
  } catch (error) {
    if (error instanceof OutsideProfile) return error.message;
    throw error;
  }
}

/** By the name of a case that is not held to: why. */
const leftOut: Readonly<Record<string, string>> = read(
  join(folder, 'left-out.json'),
);
// The suite leaves out types; the server's ajv asks for them.
const ajv = formAjv({ strictTypes: false });

const byTable = ({ data }: Case, field: FieldSchema): boolean =>
  compileFieldCheck(field)(data, '').length === 0;
const byAjv = ({ schema, data }: Case): boolean => ajv.validate(schema, data);

describe('the JSON Schema Test Suite', () => {
  const fields = cases.map(one => ({ one, field: fieldOf(one) }));
  const kept = fields.flatMap(({ one, field }) =>
    typeof field === 'string' || one.name in leftOut ? [] : [{ one, field }],
  );

  it('is kept in its larger part', () =>
    expect(kept.length).toBeGreaterThan(cases.length / 2));

  it.each(kept.map(({ one, field }) => [one.name, one, field] as const))(
    '%s',
    (_, one, field) => {
      expect(byTable(one, field)).toBe(one.valid);
      expect(byAjv(one)).toBe(one.valid);
    },
  );

  it('leaves out by name what no form may say, and where a format of ours asks for more', () => {
    const differing = fields.flatMap(({ one, field }) => {
      if (typeof field === 'string') return [[one.name, field]];
      return one.name in leftOut && byTable(one, field) !== one.valid
        ? [[one.name, leftOut[one.name]]]
        : [];
    });
    expect(Object.fromEntries(differing)).toEqual(leftOut);
  });
});
