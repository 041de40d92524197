import type { CompiledCells } from '../compile/CompiledForm';
import { isPlainObject } from '../definition/jsonGuard';
import { pointer } from '../definition/pointer';
import type { AnswerError } from './Evaluation';

type Values = Record<string, unknown>;
const emptyValues = (): Values => Object.create(null);

/** One row of a repeating group, or the one of a matrix, as far as it is known. */
export class GroupRow {
  /** Where its answers stand: `children/0`, `views`. */
  readonly path: string;
  /** What rules see as `$row`: accepted answers, and what was calculated from them. */
  readonly data = emptyValues();
  readonly computed = emptyValues();
  readonly hidden = new Set<string>();
  readonly refused = new Map<string, readonly AnswerError[]>();
  /** Errors of no cell: the row is no object, or holds what is not asked. */
  readonly errors: readonly AnswerError[];
  readonly given: Readonly<Values>;

  constructor(path: string, given: unknown, cells: CompiledCells) {
    this.path = path;
    this.given = isPlainObject(given) ? given : {};
    const errors: AnswerError[] = [];
    if (!isPlainObject(given) && given !== undefined)
      errors.push({
        pointer: `/${path}`,
        code: 'type',
        params: { limit: 'object' },
      });
    for (const cell of Object.keys(this.given)) {
      const answer = this.given[cell];
      if (answer === undefined) continue;
      const field = cells.fields[cell];
      const at = `/${path}${pointer(cell.slice(0, 100))}`;
      if (!field) errors.push({ pointer: at, code: 'not-asked', params: {} });
      else {
        const found = field.check(answer, at);
        if (found.length > 0) this.refused.set(cell, found);
        else this.data[cell] = answer;
      }
    }
    this.errors = errors;
  }

  hide(cell: string): void {
    this.hidden.add(cell);
    this.refused.delete(cell);
    delete this.data[cell];
  }

  compute(name: string, value: unknown): void {
    this.data[name] = value;
    this.computed[name] = value;
  }

  /** The accepted answers of the row, in the order of its questions. */
  accepted(cells: CompiledCells): Readonly<Values> {
    return Object.fromEntries(
      Object.keys(cells.fields)
        .filter(cell => this.data[cell] !== undefined)
        .map(cell => [cell, this.data[cell]]),
    );
  }
}
