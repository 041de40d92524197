import type { FormDefinition } from '../../definition/FormDefinition';
import type { ElementName } from '../elements/ElementName';
import { withMember } from '../writing/withField';
import { copied } from './copied';
import { outwardIn } from './outward';
import { pasted } from './pasted';

/** The form with a second one of each of these elements behind the last of them. What the form makes of the first is not doubled. */
export function duplicated(
  definition: FormDefinition,
  elements: readonly ElementName[],
): FormDefinition {
  const piece = copied(definition, elements);
  const last = piece?.elements.at(-1);
  if (!piece || last === undefined) return definition;
  const { logic } = piece.definition;
  const inGroups = Object.entries(logic.compute ?? {}).filter(([id]) =>
    id.includes('.'),
  );
  const bare: FormDefinition = {
    ...withMember(
      withMember(piece.definition, 'scores', undefined),
      'flags',
      undefined,
    ),
    logic: { ...logic, compute: Object.fromEntries(inGroups) },
  };
  const own = { ...piece, definition: bare };
  return pasted(definition, own, { after: last }, outwardIn(definition, own));
}
