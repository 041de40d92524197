import type {
  Expression,
  FormDefinition,
} from '../../definition/FormDefinition';
import {
  iterators,
  operationOf,
  readPath,
} from '../../expressions/expressionParts';
import { partName, type ElementName } from '../elements/ElementName';
import { lastOf, elementRead, pathTo, type NamesHere } from './NamesHere';
import type { Visitor } from './Reference';

/** An expression where it stands. */
export interface PlacedExpression extends NamesHere {
  readonly expression: Expression;
  readonly owner: ElementName;
  readonly at: readonly (string | number)[];
}

const comparing: ReadonlySet<string> = new Set(['===', '!==', 'in']);

/** An expression with the names it reads, and the codes it compares them with, as the visitor makes them; itself where none changed. */
export function overExpression(
  definition: FormDefinition,
  placed: PlacedExpression,
  visitor: Visitor,
): Expression {
  const { owner, at } = placed;

  function over(part: Expression, here: NamesHere): Expression {
    if (Array.isArray(part)) return mapped(part, one => over(one, here));
    const operation = operationOf(part);
    if (!operation) return part;
    const { operator, args } = operation;
    const path = readPath(part);
    if (path !== undefined) return overRead(part, operator, args, path, here);
    const inside = iterators.has(operator)
      ? { ...here, list: listOf(args[0], here) ?? '' }
      : here;
    const compared = comparing.has(operator) ? overCompared(args, here) : args;
    const after = mapped(compared, (arg, index) =>
      over(arg, index === 0 ? here : inside),
    );
    if (after === args) return part;
    const written = (part as Readonly<Record<string, unknown>>)[operator];
    return { [operator]: Array.isArray(written) ? after : after[0] };
  }

  function overRead(
    part: Expression,
    operator: string,
    args: readonly unknown[],
    path: string,
    here: NamesHere,
  ): Expression {
    const name = elementRead(definition, path, here);
    const next =
      name === undefined
        ? undefined
        : visitor.name({ kind: 'reads', name, owner, at });
    if (name === undefined || next === undefined || next === name) return part;
    const now = pathTo(next, path);
    const [, ...more] = args;
    if (operator === 'var')
      return { var: more.length > 0 ? [now, ...more] : now };
    const steps = now.split('.');
    return { [operator]: steps.length === 1 ? steps[0] : steps };
  }

  /** What a value is compared with: a code of a question, a band of a score, one of the flags. */
  function overCompared(
    args: readonly unknown[],
    here: NamesHere,
  ): readonly unknown[] {
    const [left, right] = args;
    const [first, second] = [readPath(left), readPath(right)];
    return mapped(args, (arg, index) => {
      const read = index === 0 ? second : first;
      if (read === undefined || index > 1) return arg;
      return Array.isArray(arg)
        ? mapped(arg, one => overCode(one, read, here))
        : overCode(arg, read, here);
    });
  }

  function overCode(code: unknown, path: string, here: NamesHere): unknown {
    if (typeof code !== 'string' && typeof code !== 'number') return code;
    const part =
      path === '$flags'
        ? partName('flag', String(code))
        : path.startsWith('$band.') &&
          partName('band', `${path.slice('$band.'.length)}.${code}`);
    if (part) {
      const next = visitor.name({
        kind: 'reads',
        name: part,
        owner,
        at,
      });
      return next === undefined || next === part ? code : lastOf(next);
    }
    const name = elementRead(definition, path, here);
    return (
      (name !== undefined &&
        visitor.code?.({ kind: 'reads', name, owner, at, code })) ??
      code
    );
  }

  return over(placed.expression, placed);
}

/** The list an iterator goes through, also behind a filter. */
function listOf(part: Expression, { list }: NamesHere): string | undefined {
  const operation = operationOf(part);
  if (operation?.operator === 'filter')
    return listOf(operation.args[0], { list });
  return list === undefined ? readPath(part) : undefined;
}

function mapped(
  list: readonly unknown[],
  change: (part: unknown, index: number) => unknown,
): readonly unknown[] {
  const after = list.map(change);
  return after.every((one, index) => one === list[index]) ? list : after;
}
