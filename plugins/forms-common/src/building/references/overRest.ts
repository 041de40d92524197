import { cellsOf } from '../../definition/cells';
import type {
  FormDefinition,
  FormTest,
  FormTestExpectation,
  Option,
} from '../../definition/FormDefinition';
import { isPlainObject } from '../../definition/jsonGuard';
import {
  partName,
  type ElementName,
  type PartKind,
} from '../elements/ElementName';
import { mapList, mapMembers } from './mapped';
import {
  answerPath,
  lastOf,
  nameOfAnswer,
  nameOfText,
  textKey,
} from './NamesHere';
import { withAll } from './overStructure';
import type { ReferenceKind, Visitor } from './Reference';

/** The definition with the names in its lists, access, translations and tests as the visitor makes them. */
export function overRest(
  definition: FormDefinition,
  visitor: Visitor,
): FormDefinition {
  const { access, continues, figures, i18n, prefill, tests } = definition;
  const visit = (kind: ReferenceKind, name: ElementName, ...at: string[]) =>
    visitor.name({ kind, name, owner: '$form', at });
  return withAll(definition, {
    access: mapMembers(access, (id, who) => {
      const name = visitor.name({
        kind: 'access',
        name: id,
        owner: id,
        at: ['access', id],
      });
      return name === undefined ? undefined : [name, who];
    }),
    prefill:
      prefill &&
      mapList(prefill, (one, index) => {
        const field = visit('prefill', one.field, 'prefill', String(index));
        return field === undefined ? undefined : withAll(one, { field });
      }),
    figures:
      figures &&
      mapList(figures, (id, index) =>
        visit('figures', id, 'figures', String(index)),
      ),
    continues:
      continues &&
      mapList(continues, (one, index) =>
        withAll(one, {
          map: mapMembers(one.map, (to, id) => {
            const at = ['continues', String(index), 'map', to];
            const name = visit('continues', id, ...at);
            return name === undefined ? undefined : [to, name];
          }),
        }),
      ),
    i18n: mapMembers(i18n, (language, texts) => [
      language,
      mapMembers(texts, (key, text) => {
        const next = overKey(definition, key, language, visitor);
        return next === undefined ? undefined : [next, text];
      }),
    ]),
    tests: mapList(tests, (test, index) =>
      overTest(definition, test, index, visitor),
    ),
  });
}

function overKey(
  definition: FormDefinition,
  key: string,
  language: string,
  visitor: Visitor,
): string | undefined {
  const text = nameOfText(definition, key);
  if (!text) return key;
  const { name, rest } = text;
  const at = ['i18n', language, key];
  const place = { kind: 'text', owner: name, at } as const;
  const next = visitor.name({ ...place, name });
  if (next === undefined) return undefined;
  const [part, ...code] = rest;
  const now =
    part === 'option'
      ? visitor.code?.({ ...place, name, code: code.join('.') })
      : undefined;
  if (next === name && now === undefined) return key;
  return textKey(next, now === undefined ? rest : [part, String(now)]);
}

function overTest(
  definition: FormDefinition,
  test: FormTest,
  index: number,
  visitor: Visitor,
): FormTest | undefined {
  const owner = partName('test', test.name);
  const named =
    (kind: ReferenceKind, member: string) =>
    (name: ElementName, ...at: readonly string[]) =>
      visitor.name({
        kind,
        name,
        owner,
        at: ['tests', index, member, ...at],
      });
  const name = visitor.name({
    kind: 'itself',
    name: owner,
    owner,
    at: ['tests', index],
  });
  if (name === undefined) return undefined;
  const asked = named('testInput', 'input');
  const codes = (at: ElementName, answer: unknown): unknown =>
    overAnswer(answer, code =>
      visitor.code?.({
        kind: 'testInput',
        name: at,
        owner,
        at: ['tests', index, 'input'],
        code,
      }),
    );
  const inCells = (group: string, answer: unknown): unknown => {
    if (Array.isArray(answer))
      return mapList(answer, row => inCells(group, row));
    if (!isPlainObject(answer)) return answer;
    return mapMembers<unknown>(answer, (cell, value) => {
      const own = `${group}.${cell}`;
      const next = asked(own, group, cell);
      return next === undefined ? undefined : [lastOf(next), codes(own, value)];
    });
  };
  return withAll(test, {
    name: name === owner ? test.name : name.slice('$test.'.length),
    input: mapMembers(test.input, (id, answer) => {
      const next = asked(id, id);
      if (next === undefined) return undefined;
      const isGroup = cellsOf(definition.data.properties[id] ?? {});
      return [next, isGroup ? inCells(id, answer) : codes(id, answer)];
    }),
    expect: overExpectation(
      test.expect,
      named('testExpect', 'expect'),
      definition,
    ),
  });
}

/** An answer with its codes changed; those of a list each. */
function overAnswer(
  answer: unknown,
  change: (code: Option['const']) => Option['const'] | undefined,
): unknown {
  if (Array.isArray(answer))
    return mapList<unknown>(answer, one => overAnswer(one, change));
  return typeof answer === 'string' || typeof answer === 'number'
    ? change(answer) ?? answer
    : answer;
}

type Visit = (
  name: ElementName,
  ...at: readonly string[]
) => ElementName | undefined;

const last = (name: ElementName | undefined): string | undefined =>
  name === undefined ? undefined : lastOf(name);

function overExpectation(
  expect: FormTestExpectation,
  visit: Visit,
  { data }: FormDefinition,
): FormTestExpectation {
  const answers = (member: 'missing' | 'hidden' | 'dropped') =>
    expect[member] &&
    mapList(expect[member], path => {
      const name = visit(nameOfAnswer(path), member);
      return name === undefined ? undefined : answerPath(name, path);
    });
  const ids = (kind: PartKind, member: 'flags' | 'advice') =>
    expect[member] &&
    mapList(expect[member], id => last(visit(partName(kind, id), member)));
  const { errors, computed, scores, bands, stop, target } = expect;
  return withAll(expect, {
    missing: answers('missing'),
    hidden: answers('hidden'),
    dropped: answers('dropped'),
    errors:
      errors &&
      mapList(errors, error => {
        const path = error.pointer.slice(1);
        if (path === '') return error;
        const name = visit(nameOfAnswer(path), 'errors');
        return name === undefined
          ? undefined
          : withAll(error, { pointer: `/${answerPath(name, path)}` });
      }),
    computed:
      computed &&
      mapMembers(computed, (id, value) => {
        const isGroup =
          Object.hasOwn(data.properties, id) &&
          (Array.isArray(value) || isPlainObject(value));
        const name = visit(isGroup ? id : partName('calc', id), 'computed');
        return name === undefined
          ? undefined
          : [lastOf(name), isGroup ? inRows(id, value, visit) : value];
      }),
    scores:
      scores &&
      mapMembers(scores, (id, value) => {
        const name = visit(partName('score', id), 'scores');
        return name === undefined ? undefined : [lastOf(name), value];
      }),
    bands:
      bands &&
      mapMembers(bands, (id, band) => {
        const name = visit(partName('score', id), 'bands');
        const next =
          band === null
            ? null
            : last(visit(`$band.${id}.${band}`, 'bands')) ?? band;
        return name === undefined ? undefined : [lastOf(name), next];
      }),
    flags: ids('flag', 'flags'),
    advice: ids('advise', 'advice'),
    stop: stop ? last(visit(partName('stop', stop), 'stop')) ?? stop : stop,
    target:
      target && typeof target.rule === 'string'
        ? withAll(target, {
            rule:
              last(visit(partName('rule', target.rule), 'target')) ??
              target.rule,
          })
        : target,
  });
}

/** What is calculated in the rows of a group stands inside of it. */
function inRows(group: string, rows: unknown, visit: Visit): unknown {
  if (Array.isArray(rows))
    return mapList(rows, row => inRows(group, row, visit));
  if (!isPlainObject(rows)) return rows;
  return mapMembers<unknown>(rows, (cell, value) => {
    const name = visit(partName('calc', `${group}.${cell}`), 'computed');
    return name === undefined ? undefined : [lastOf(name), value];
  });
}
