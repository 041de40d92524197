import { problem, type LintProblem } from '../lint/LintProblem';
import { isPlainObject } from './jsonGuard';
import { pointer } from './pointer';

/** Checks one value of a document and reports what does not fit, each with its place. */
export type Shape = (value: unknown, path: Path, report: Report) => void;
type Path = readonly (string | number)[];
type Report = (found: LintProblem) => void;

const expect =
  (kind: string, fits: (value: unknown) => boolean): Shape =>
  (value, path, report) => {
    if (!fits(value))
      report(problem(pointer(...path), 'wrong-type', { expected: kind }));
  };

export const text = expect('a text', value => typeof value === 'string');
export const number = expect('a number', value => typeof value === 'number');
export const count = expect(
  'a whole number from 0',
  value => Number.isSafeInteger(value) && (value as number) >= 0,
);
export const truth = expect(
  'true or false',
  value => typeof value === 'boolean',
);
export const scalar = expect('a text, number or truth value', value =>
  ['string', 'number', 'boolean'].includes(typeof value),
);
/** An expression or another value whose inside is looked at later. */
export const anything = expect('a value', value => value !== undefined);

export const oneOf = (
  ...words: readonly (string | number | boolean)[]
): Shape => expect(words.join(', '), value => words.includes(value as string));

export const matching = (pattern: RegExp): Shape =>
  expect(
    `a name like ${pattern.source}`,
    value => typeof value === 'string' && pattern.test(value),
  );

export const list =
  (item: Shape): Shape =>
  (value, path, report) => {
    if (Array.isArray(value))
      value.forEach((one, index) => item(one, [...path, index], report));
    else
      report(problem(pointer(...path), 'wrong-type', { expected: 'a list' }));
  };

export const pair =
  (item: Shape): Shape =>
  (value, path, report) => {
    list(item)(value, path, report);
    if (Array.isArray(value) && value.length !== 2)
      report(
        problem(pointer(...path), 'wrong-type', { expected: 'two values' }),
      );
  };

/** An object whose keys are data: ids of fields, languages. */
export const record =
  (member: Shape, key?: RegExp): Shape =>
  (value, path, report) => {
    if (!isPlainObject(value))
      report(
        problem(pointer(...path), 'wrong-type', { expected: 'an object' }),
      );
    else {
      for (const name of Object.keys(value)) {
        if (key && !key.test(name))
          report(
            problem(pointer(...path, name), 'name-pattern', {
              pattern: key.source,
            }),
          );
        member(value[name], [...path, name], report);
      }
    }
  };

/** An object with these members and no other. */
export const closed = (
  required: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape => {
  const members = new Map(Object.entries({ ...required, ...optional }));
  return (value, path, report) => {
    if (!isPlainObject(value)) {
      report(
        problem(pointer(...path), 'wrong-type', { expected: 'an object' }),
      );
      return;
    }
    for (const name of Object.keys(required)) {
      if (value[name] === undefined)
        report(problem(pointer(...path, name), 'member-missing', { name }));
    }
    for (const name of Object.keys(value)) {
      const member = members.get(name);
      if (!member)
        report(problem(pointer(...path, name), 'member-unknown', { name }));
      else if (value[name] !== undefined)
        member(value[name], [...path, name], report);
    }
  };
};

/** One of several objects, told apart by the member only it has. */
export const either =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, path, report) => {
    const name = isPlainObject(value)
      ? Object.keys(shapes).find(one => value[one] !== undefined)
      : undefined;
    if (name) shapes[name](value, path, report);
    else
      report(
        problem(pointer(...path), 'wrong-type', {
          expected: Object.keys(shapes).join(' or '),
        }),
      );
  };

/** A shape that names itself. */
export const lazy =
  (shape: () => Shape): Shape =>
  (value, path, report) =>
    shape()(value, path, report);
