import type {
  FieldSchema,
  FormDefinition,
  Option,
} from '../../definition/FormDefinition';
import { cellsOf } from '../../definition/cells';
import { refName } from '../../definition/resolveField';
import { elementAt } from '../elements/elementAt';
import { partName, type ElementName } from '../elements/ElementName';
import { elementsUsing } from '../elements/elementsUsing';
import { isSameList } from '../writing/pageSequence';
import { withField, withMember } from '../writing/withField';

/** The options of an element, and where they are written. */
export interface ElementOptions {
  readonly options: readonly Option[];
  /** What a code is. */
  readonly type: 'string' | 'integer' | 'number';
  /** How long a code may be. */
  readonly maxLength: number;
  /** The fields they are written in: the element itself, the block it shares with others, or each row of a matrix. */
  readonly writtenAt: readonly ElementName[];
  /** Every question and cell that offers them, so that a change of shared options surprises nobody. */
  readonly offeredBy: readonly ElementName[];
}

/** The options of a question, a cell, a matrix or a block that has its own; undefined where they come from a source or it has none. */
export function optionsOf(
  definition: FormDefinition,
  name: ElementName,
): ElementOptions | undefined {
  const element = elementAt(definition, name);
  if (
    element?.kind !== 'question' &&
    element?.kind !== 'cell' &&
    element?.kind !== 'block'
  )
    return undefined;
  const { field } = element;
  if (field.type === 'object') return optionsOfMatrix(definition, name, field);
  const block = refName(field.$ref ?? field.items?.$ref ?? '');
  if (block !== undefined)
    return optionsOf(definition, partName('block', block));
  const holder = field.items ?? field;
  const options =
    holder.oneOf ??
    holder.enum?.map(code => ({ const: code, title: String(code) }));
  const { type } = holder;
  const isCoded = type === 'string' || type === 'integer' || type === 'number';
  if (!options || !isCoded || holder['x-options'] !== undefined)
    return undefined;
  return {
    options,
    type,
    maxLength: holder.maxLength ?? Infinity,
    writtenAt: [name],
    offeredBy:
      element.kind === 'block' ? elementsUsing(definition, element.id) : [name],
  };
}

function optionsOfMatrix(
  definition: FormDefinition,
  name: ElementName,
  matrix: FieldSchema,
): ElementOptions | undefined {
  const rows = Object.keys(cellsOf(matrix)?.properties ?? {}).map(
    row => `${name}.${row}`,
  );
  const [first] = rows;
  const options =
    first === undefined ? undefined : optionsOf(definition, first);
  if (!options || options.writtenAt[0] !== first) return options;
  return { ...options, writtenAt: rows, offeredBy: rows };
}

/** The form with the options of an element as the change makes them. */
export function withOptions(
  definition: FormDefinition,
  name: ElementName,
  change: (options: readonly Option[]) => readonly Option[],
): FormDefinition {
  const found = optionsOf(definition, name);
  if (!found) return definition;
  const after = change(found.options);
  if (isSameList(after, found.options)) return definition;
  const inField = (field: FieldSchema): FieldSchema =>
    field.items
      ? withMember(field, 'items', inField(field.items))
      : withMember({ ...field, oneOf: after }, 'enum', undefined);
  return found.writtenAt.reduce(
    (form, place) => withField(form, place, inField),
    definition,
  );
}

/** The words before `.option.<code>` in the keys of the translations of the options written at a place. */
export const optionKey = (place: ElementName, code: string | number): string =>
  `${place.replace(/^\$block\./, '$defs.')}.option.${code}`;
