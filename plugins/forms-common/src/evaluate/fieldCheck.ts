import type { FieldSchema } from '../definition/FormDefinition';
import { isPlainObject } from '../definition/jsonGuard';
import { pointer as pointerOf } from '../definition/pointer';
import { choices } from '../definition/resolveField';
import type { AnswerError } from './Evaluation';
import { identityCodeErrors } from './identityCodeErrors';
import { checkedKeywords, keywords, type Fits } from './keywords';

/** What is wrong with one answer; empty where nothing is. One problem per value, the first that is found. */
export type FieldCheck = (
  answer: unknown,
  pointer: string,
) => readonly AnswerError[];

interface Check {
  readonly code: string;
  readonly params: AnswerError['params'];
  readonly fits: Fits;
}

const noErrors: readonly AnswerError[] = [];
const noParams: AnswerError['params'] = {};

/** Prepares the checks of one field, once. */
export function compileFieldCheck(field: FieldSchema): FieldCheck {
  const checks = checkedKeywords
    .filter(keyword => field[keyword] !== undefined || keyword === 'type')
    .map(keyword => checkOf(field, keyword));
  const items = field.items && compileFieldCheck(field.items);
  const members = field.properties && compileMembers(field);
  const isFreeText =
    field.type === 'string' && !choices(field) && !field['x-options'];

  return (answer, pointer) => {
    for (const { code, params, fits } of checks)
      if (!fits(answer)) return [{ pointer, code, params }];
    if (isFreeText) return identityCodeErrors(answer, pointer);
    if (members && isPlainObject(answer)) return members(answer, pointer);
    return items && Array.isArray(answer)
      ? answer.flatMap((item, index) => items(item, `${pointer}/${index}`))
      : noErrors;
  };
}

/** A closed object: its members one by one, and none that is not asked. */
function compileMembers({
  properties = {},
  required = [],
}: FieldSchema): (
  answer: Readonly<Record<string, unknown>>,
  pointer: string,
) => readonly AnswerError[] {
  const checks = new Map(
    Object.entries(properties).map(([name, member]) => [
      name,
      compileFieldCheck(member),
    ]),
  );
  return (answer, pointer) => {
    const given = Object.keys(answer).filter(
      name => answer[name] !== undefined,
    );
    return [
      ...required
        .filter(name => !given.includes(name))
        .map(name => ({
          pointer: pointer + pointerOf(name),
          code: 'required',
          params: noParams,
        })),
      ...given.flatMap(name => {
        const at = pointer + pointerOf(name.slice(0, 100));
        return (
          checks.get(name)?.(answer[name], at) ?? [
            { pointer: at, code: 'not-asked', params: noParams },
          ]
        );
      }),
    ];
  };
}

function checkOf(field: FieldSchema, keyword: keyof typeof keywords): Check {
  const limit = field[keyword];
  const compile = keywords[keyword] as (value: unknown) => Fits;
  const isTold =
    typeof limit === 'number' || keyword === 'format' || keyword === 'type';
  return {
    code: keyword,
    params:
      isTold && limit !== undefined
        ? { limit: limit as string | number }
        : noParams,
    fits: compile(limit),
  };
}
