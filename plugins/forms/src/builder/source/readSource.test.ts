import { aFormDefinition } from '../../../testing/aForm';
import { placeOf, placesInJson } from './placesInJson';
import { readSource } from './readSource';

const key = 'help-request';
const text = JSON.stringify(aFormDefinition(), null, 2);
const shown = (written: string) =>
  readSource(written, key).problems.map(({ from, to, problem, severity }) => ({
    at: written.slice(from, to),
    code: problem.code,
    severity,
  }));

it('says why a text is no form, and where', () => {
  expect(shown('{ "key": ')).toMatchObject([{ code: 'not-json' }]);
  expect(shown(text.replace('"case"', '"casus"'))).toEqual([
    { at: '"casus"', code: 'wrong-type', severity: 'error' },
  ]);
  expect(readSource(text.replace('"case"', '"casus"'), key).definition).toBe(
    undefined,
  );
  expect(readSource(text, 'another').problems).toMatchObject([
    { problem: { code: 'other-key' } },
  ]);
});

it('does not let the second of two names win in silence', () => {
  const twice = text.replace('"title"', '"title": "Toinen",\n  "title"');
  expect(readSource(twice, key).definition).toBeUndefined();
  expect(shown(twice)[0]).toEqual({
    at: '"title"',
    code: 'twice',
    severity: 'error',
  });
});

it('reads a form, with what is not right in it yet at its place', () => {
  const { definition, problems } = readSource(text, key);
  expect(definition).toEqual(aFormDefinition());
  expect(problems.map(({ problem }) => problem.code)).toContain(
    'language-missing',
  );
});

it('finds every value of a text, and where one is missed', () => {
  const form: unknown = JSON.parse(text);
  const places = placesInJson(text);
  expect(places).toMatchObject({ twice: [] });
  for (const [pointer, { from, to }] of places.at) {
    const value = pointer
      .split('/')
      .slice(1)
      .reduce<unknown>(
        (at, step) => (at as Readonly<Record<string, unknown>>)[step],
        form,
      );
    expect(JSON.parse(text.slice(from, to))).toEqual(value);
  }
  expect(places.at.size).toBeGreaterThan(50);
  expect(placeOf(places, '/routing/nothing/here')).toEqual(
    places.at.get('/routing'),
  );
});
