import type { FormDefinition } from '../../definition/FormDefinition';
import { partName, type ElementName } from '../elements/ElementName';
import { overReferences } from '../references/overReferences';
import type { Reference } from '../references/Reference';

/** The form without the rules, calculated values and flags that read some names, nor those that read these in turn. */
export function withoutReaders(
  definition: FormDefinition,
  names: ReadonlySet<ElementName>,
): FormDefinition {
  if (names.size === 0) return definition;
  const readers = readersOf(definition, names);
  if (readers.size === 0) return definition;
  const isRead = (kind: string, target: string): boolean =>
    readers.has(`${kind} ${target}`);
  const { logic, flags } = definition;
  const rest = <T>(
    aspect: string,
    rules: Readonly<Record<string, T>> | undefined,
  ): Readonly<Record<string, T>> | undefined =>
    rules &&
    Object.fromEntries(
      Object.entries(rules).filter(([target]) => !isRead(aspect, target)),
    );
  const lost = new Set([
    ...Object.keys(logic.compute ?? {})
      .filter(id => isRead('compute', id))
      .map(id => partName('calc', id)),
    ...(flags ?? [])
      .filter(({ id }) => isRead('flags', id))
      .map(({ id }) => partName('flag', id)),
  ]);
  return withoutReaders(
    {
      ...definition,
      logic: {
        visible: rest('visible', logic.visible),
        required: rest('required', logic.required),
        readOnly: rest('readOnly', logic.readOnly),
        compute: rest('compute', logic.compute),
        advise: logic.advise?.filter(({ id }) => !isRead('advise', id)),
      },
      flags: flags?.filter(({ id }) => !isRead('flags', id)),
    },
    lost,
  );
}

/** The rules that read some names: the member of the form they stand in, and what they are called there. */
function readersOf(
  definition: FormDefinition,
  names: ReadonlySet<ElementName>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const note = ({ at: [member, aspect, target], owner }: Reference): void => {
    if (member === 'logic' && aspect !== 'advise')
      found.add(`${aspect} ${target}`);
    else if (member === 'logic')
      found.add(`advise ${owner.slice('$advise.'.length)}`);
    else found.add(`${member} ${owner.replace(/^\$[a-z]+\./, '')}`);
  };
  overReferences(definition, {
    name: reference => {
      if (reference.kind === 'reads' && names.has(reference.name))
        note(reference);
      return reference.name;
    },
  });
  return found;
}
