import { aForm, aText } from '../testUtils/aForm';
import { parseForm } from './parseForm';

const problemsOf = (value: unknown) => {
  const parsed = parseForm(value);
  return parsed.ok
    ? []
    : parsed.problems.map(({ pointer, code }) => `${pointer} ${code}`);
};

describe('parseForm', () => {
  it('takes a form as it is', () => {
    const form = aForm();
    expect(parseForm(form)).toEqual({ ok: true, definition: form });
  });

  it('names every member that is unknown or missing', () => {
    const { title, ...form } = aForm();
    expect(
      problemsOf({ ...form, titel: 'Lomake', logic: { visibel: {} } }),
    ).toEqual([
      '/title member-missing',
      '/logic/visibel member-unknown',
      '/titel member-unknown',
    ]);
  });

  it('names the place of a value of the wrong kind', () => {
    const form = aForm();
    expect(
      problemsOf({
        ...form,
        title: 7,
        pages: [{ ...form.pages[0], fields: ['name', 1] }],
        purpose: 'fun',
      }),
    ).toEqual([
      '/title wrong-type',
      '/purpose wrong-type',
      '/pages/0/fields/1 wrong-type',
    ]);
  });

  it.each([
    [
      'a keyword that is not ours',
      { ...aText(), if: {} },
      '/data/properties/name/if member-unknown',
    ],
    [
      'a misspelt keyword',
      { ...aText(), maxlength: 3 },
      '/data/properties/name/maxlength member-unknown',
    ],
    [
      'a type nobody has',
      { ...aText(), type: 'null' },
      '/data/properties/name/type wrong-type',
    ],
    [
      'an object that takes more than is asked',
      { ...aText(), type: 'object', additionalProperties: true },
      '/data/properties/name/additionalProperties wrong-type',
    ],
    [
      'a length that is no length',
      { ...aText(), maxLength: -1 },
      '/data/properties/name/maxLength wrong-type',
    ],
    [
      'an option with more than code and title',
      { ...aText(), oneOf: [{ const: 'a', title: 'A', html: '<b>' }] },
      '/data/properties/name/oneOf/0/html member-unknown',
    ],
  ])('refuses %s', (_, field, expected) => {
    expect(problemsOf(aForm({ fields: { name: field as never } }))).toEqual([
      expected,
    ]);
  });

  it.each(['Name', '1name', 'na-me', 'na me', 'ä', 'a'.repeat(41)])(
    'refuses the field id %p',
    id => {
      expect(problemsOf(aForm({ fields: { [id]: aText() } }))).toContain(
        `/data/properties/${id} name-pattern`,
      );
    },
  );

  it.each([
    'constructor',
    'prototype',
    '__proto__',
    'toString',
    'hasOwnProperty',
  ])('refuses the name %s wherever it stands', name => {
    expect(
      problemsOf(
        JSON.parse(
          JSON.stringify(aForm()).replace('"ui":{}', `"ui":{"${name}":{}}`),
        ),
      ),
    ).toEqual([`/ui/${name} name-refused`]);
  });

  it.each([
    ['no object', null, ' wrong-type'],
    ['a list', [], ' wrong-type'],
    ['a function', { ...aForm(), ui: { a: () => 1 } }, '/ui/a not-json'],
    ['a date', { ...aForm(), title: new Date() }, '/title not-json'],
    ['not a number', { ...aForm(), ui: { a: NaN } }, '/ui/a not-json'],
  ])('refuses %s', (_, value, expected) =>
    expect(problemsOf(value)).toEqual([expected]),
  );

  it('refuses what is too large, too deep or too many', () => {
    const deep = Array.from({ length: 5000 }).reduce<unknown>(
      inner => [inner],
      1,
    );
    const many = Object.fromEntries(
      Array.from({ length: 1001 }, (_, n) => [`f${n}`, aText()]),
    );
    expect(problemsOf(aForm({ ui: { a: 'x'.repeat(300_000) } }))).toEqual([
      ' too-large',
    ]);
    expect(problemsOf(aForm({ ui: { a: deep } }))[0]).toMatch(/too-deep$/);
    expect(problemsOf(aForm({ fields: many, pages: [] }))).toEqual([
      '/data/properties too-many',
    ]);
  });

  it('reads only the formats it knows', () => {
    expect(problemsOf({ ...aForm(), formatVersion: 2 })).toEqual([
      '/formatVersion wrong-type',
    ]);
    expect(problemsOf({ ...aForm(), formatVersion: 0 })).toEqual([
      '/formatVersion wrong-type',
    ]);
  });

  it('refuses a routing target that is two things or none', () => {
    const withTarget = (target: unknown) =>
      problemsOf({
        ...aForm(),
        routing: {
          fallback: 'group:default/a',
          rules: [{ id: 'r', when: true, target }],
        },
      });
    expect(withTarget({ team: 'group:default/a', service: 'x' })).toEqual([
      '/routing/rules/0/target/service member-unknown',
    ]);
    expect(withTarget({})).toEqual(['/routing/rules/0/target wrong-type']);
    expect(withTarget({ find: { phenomenon: 'x' } })).toEqual([
      '/routing/rules/0/target/find/phenomenon member-unknown',
    ]);
  });
});
