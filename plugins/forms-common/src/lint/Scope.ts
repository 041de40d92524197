import { cellsOf, fieldAt } from '../definition/cells';
import type { FieldSchema, FormDefinition } from '../definition/FormDefinition';
import {
  iterators,
  operationOf,
  readPath,
} from '../expressions/expressionParts';

/** What the names of an expression mean at one place of it: in the form, in a row, or in an item of a list. */
export interface Scope {
  readonly field: (name: string) => FieldSchema | undefined;
}

/** The names an expression may read; those of a rule about a cell of `group` also in `$row`. */
export function scopeOf(definition: FormDefinition, group?: string): Scope {
  return {
    field: name =>
      name.startsWith('$row.')
        ? fieldAt(definition, `${group}.${name.slice('$row.'.length)}`)
        : fieldAt(definition, name),
  };
}

/** Calls back for each operation of an expression, with what names mean there. */
export function eachOperation(
  expression: unknown,
  scope: Scope,
  found: (operator: string, args: readonly unknown[], scope: Scope) => void,
): void {
  if (Array.isArray(expression)) {
    expression.forEach(part => eachOperation(part, scope, found));
    return;
  }
  const operation = operationOf(expression);
  if (!operation) return;
  const { operator, args } = operation;
  found(operator, args, scope);
  const inside = iterators.has(operator) ? itemScope(args[0], scope) : scope;
  args.forEach((arg, index) =>
    eachOperation(arg, index === 0 ? scope : inside, found),
  );
}

/** In an item of a list, the empty name is the item, and other names are its cells. */
function itemScope(list: unknown, scope: Scope): Scope {
  const operation = operationOf(list);
  if (operation?.operator === 'filter')
    return itemScope(operation.args[0], scope);
  const items = scope.field(readPath(list) ?? '')?.items;
  const cells = (items && cellsOf(items)?.properties) ?? {};
  return {
    field: name => {
      if (name === '') return items;
      return Object.hasOwn(cells, name) ? cells[name] : undefined;
    },
  };
}
