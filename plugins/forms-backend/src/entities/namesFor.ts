import {
  entityRefs,
  type Answers,
  type FormDefinition,
} from '@tukiverkko/plugin-forms-common';
import type { EntityNames } from './KnownEntities';

/** The names that were seen, of the entities in these answers alone: a name tells what was chosen. */
export function namesFor(
  definition: FormDefinition,
  answers: Answers,
  names: EntityNames = {},
): EntityNames {
  const refs = entityRefs(definition, answers).map(({ ref }) => ref);
  return Object.fromEntries(
    Object.entries(names).filter(([ref]) => refs.includes(ref)),
  );
}
