import type { FormDefinition } from '../../definition/FormDefinition';
import { limits } from '../../definition/limits';

const count = (members: object = {}): number => Object.keys(members).length;

const bytes = (form: FormDefinition): number =>
  new TextEncoder().encode(JSON.stringify(form)).length;

/** Whether a form stays within what the format holds when another is put into it: a piece that is pasted or doubled. */
export function hasRoomFor(
  definition: FormDefinition,
  part: FormDefinition,
): boolean {
  return (
    count(definition.data.properties) + count(part.data.properties) <=
      limits.fields &&
    count(definition.data.$defs) + count(part.data.$defs) <= limits.defs &&
    bytes(definition) + bytes(part) <= limits.definitionBytes
  );
}
