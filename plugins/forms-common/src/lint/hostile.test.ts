import { parseForm } from '../definition/parseForm';
import { compileForm } from '../compile/compileForm';
import type { FieldSchema, FormDefinition } from '../definition/FormDefinition';
import { limits } from '../definition/limits';
import { evaluate } from '../evaluate/evaluate';
import { aForm, aText } from '../testUtils/aForm';
import { pointer } from '../definition/pointer';
import { loadCorpus } from '../testUtils/loadCorpus';
import { lintForm } from './lintForm';
import { lintHtml } from './lintHtml';
import { problemText } from './problemText';
import type { LintProblem } from './LintProblem';

/** What an author is told, by parse or, where it lets the form through, by lint; nothing throws on the way. */
function told(form: unknown): readonly LintProblem[] {
  const parsed = parseForm(form);
  if (!parsed.ok) return parsed.problems;
  evaluate(
    compileForm(parsed.definition),
    {},
    {
      now: '2026-11-23T09:00:00+02:00',
      zone: 'Europe/Helsinki',
      relations: [],
    },
  );
  return lintForm(parsed.definition);
}

const deep = (levels: number, inside: (rest: unknown) => unknown): unknown =>
  Array.from({ length: levels }).reduce<unknown>(inside, { var: 'name' });
const many = <T>(count: number, one: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => one(index));
const block = ($ref: string): FieldSchema => ({ $ref: `#/$defs/${$ref}` });
const visible = (expression: unknown): Partial<FormDefinition> => ({
  logic: { visible: { name: expression } },
});
const named = (count: number): Record<string, FieldSchema> =>
  Object.fromEntries(many(count, index => [`f${index}`, aText()]));

// prettier-ignore
const hostile: readonly (readonly [string, unknown, string, string])[] = [
  ['a schema nested 5 000 deep', { ...aForm(), data: deep(5000, rest => ({ items: rest })) }, 'too-deep', '/data/items'],
  ['an expression nested 5 000 deep', aForm(visible(deep(5000, rest => ({ '!': rest })))), 'too-deep', '/logic/visible/name'],
  ['an expression as deep as JSON may be', aForm(visible(deep(25, rest => ({ '!': rest })))), 'expression-too-deep', '/logic/visible/name'],
  ['10 000 fields', aForm({ fields: named(10_000) }), 'too-large', ''],
  ['more fields than a form may have', { ...aForm(), data: { ...aForm().data, properties: Object.fromEntries(many(1001, index => [`f${index}`, {}])) } }, 'too-many', '/data/properties'],
  ['a list of a million', { ...aForm(), pages: many(1_000_000, () => 0) }, 'too-large', ''],
  ['blocks that double with each step', aForm({ fields: { name: { ...aText(), ...block('a0') } }, $defs: Object.fromEntries(many(30, index => [`a${index}`, { type: 'object', additionalProperties: false, properties: { x: block(`a${index + 1}`), y: block(`a${index + 1}`) } }])) }), 'ref-unknown', '/data/properties/name/$ref'],
  ['a block inside itself', aForm({ fields: { name: { title: 'A', 'x-sensitivity': 'none', ...block('a') } }, $defs: { a: { type: 'array', maxItems: 2, items: block('a') } } }), 'ref-unknown', '/data/properties/name/$ref'],
  ['blocks in a long chain', aForm({ fields: { name: { title: 'A', 'x-sensitivity': 'none', ...block('a0') } }, $defs: Object.fromEntries(many(30, index => [`a${index}`, block(`a${index + 1}`)])) }), 'ref-unknown', '/data/properties/name/$ref'],
  ['a reference to an address', aForm({ fields: { name: { title: 'A', 'x-sensitivity': 'none', $ref: 'https://schemas.example/a.json' } } }), 'ref-unknown', '/data/properties/name/$ref'],
  ['a format nobody knows', aForm({ fields: { name: aText({ format: 'regex' }) } }), 'format-unknown', '/data/properties/name/format'],
  ['a wide expression', aForm(visible({ and: many(5_000, () => ({ var: 'name' })) })), 'expression-too-large', '/logic/visible/name'],
  ['an if with many branches', aForm(visible({ '<': [{ if: many(8000, () => ({ var: 'name' })) }, 1] })), 'expression-too-large', '/logic/visible/name'],
  ['iterators in iterators', aForm(visible({ some: [[1], { some: [[1], { some: [[1], true] }] }] })), 'expression-iteration', '/logic/visible/name/some/1/some/1'],
  ['a name that reaches a prototype', JSON.parse('{"__proto__": {"x": 1}}'), 'name-refused', '/__proto__'],
  ['a read that reaches a prototype', aForm(visible({ var: 'name.constructor' })), 'name-refused', '/logic/visible/name'],
  ['an operator that makes code', aForm(visible({ method: ['x', 'constructor'] })), 'expression-operator', '/logic/visible/name'],
  ['a pattern that never ends', aForm({ fields: { name: aText({ pattern: '^(a|a)*$' }) } }), 'pattern-ambiguous', '/data/properties/name/pattern'],
  ['HTML in an option', aForm({ fields: { name: aText({ oneOf: [{ const: 'a', title: '<img src=x onerror=alert(1)>' }] }) } }), 'text-html', '/data/properties/name/oneOf/0/title'],
  ['a field that was renamed and is still read', aForm(visible({ '===': [{ var: 'oldName' }, 'a'] })), 'expression-unknown-name', '/logic/visible/name/===/0'],
];

describe('a hostile form', () => {
  it.each(hostile)(
    '%s is refused with its place and what to do',
    (_, form, code, place) => {
      const found = told(form).find(
        one => one.code === code && one.pointer.startsWith(place),
      );
      expect(found?.severity).toBe('error');
      // A sentence, with no placeholder left.
      expect(problemText(found!)).toMatch(/^[^{}]+\.$/);
    },
  );

  it('is told no more problems than anybody reads', () => {
    const fields = Object.fromEntries(
      many(900, index => [`f${index}`, { type: 'string' as const }]),
    );
    expect(told(aForm({ fields }))).toHaveLength(limits.problems);
  });
});

describe('HTML', () => {
  const words = new Set([
    ...['title', 'description', 'intro', 'text', 'message', 'x-unit'],
    ...['ui:help', 'ui:placeholder', 'ui:add', 'ui:errors'],
  ]);
  /** Where a form has words for people. */
  function placesOf(at: unknown, path: readonly string[] = []): string[][] {
    if (typeof at === 'string')
      return path.slice(-2).some(name => words.has(name)) ? [[...path]] : [];
    return typeof at === 'object' && at !== null
      ? Object.entries(at).flatMap(([name, value]) =>
          placesOf(value, [...path, name]),
        )
      : [];
  }

  it('is found in whatever text of a form it stands', () => {
    const rich = ['garden-visit', 'camp-registration', 'supplier'];
    for (const { definition } of loadCorpus().filter(({ name }) =>
      rich.includes(name),
    )) {
      const { tests: _, ...rest } = definition;
      const places = placesOf(rest);
      expect(places.length).toBeGreaterThan(10);
      for (const path of places) {
        const form = structuredClone(definition);
        const holder = path
          .slice(0, -1)
          .reduce<unknown>(
            (inside, name) => (inside as Record<string, unknown>)[name],
            form,
          ) as Record<string, unknown>;
        holder[path[path.length - 1]] = 'Nimi <img src=x onerror=alert(1)>';
        expect(lintHtml(form).map(one => one.pointer)).toEqual([
          pointer(...path),
        ]);
      }
    }
  });
});

describe('a large form that is well made', () => {
  it('is linted and compiled, 1 000 fields and 900 rules', () => {
    const fields = Object.fromEntries(
      many(1000, index => [
        `f${index}`,
        {
          type: 'boolean' as const,
          title: `Question ${index}`,
          'x-sensitivity': 'none' as const,
        },
      ]),
    );
    const form = aForm({
      fields,
      logic: {
        visible: Object.fromEntries(
          many(900, index => [`f${index + 1}`, { var: `f${index}` }]),
        ),
      },
    });
    const codes = new Set(told(form).map(one => one.code));
    expect([...codes]).toEqual(['translation-missing']);
  });

  it('is told what stops it before what does not, however much that is', () => {
    const alike = Object.fromEntries(
      many(limits.problems + 10, index => [`f${index}`, aText()]),
    );
    const codes = new Set(
      told(aForm({ fields: alike, figures: ['f0'] })).map(one => one.code),
    );
    expect(codes).toContain('figure-not-coded');
  });
});
