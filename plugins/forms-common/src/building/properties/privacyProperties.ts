import type {
  FieldAccess,
  FormDefinition,
  Relation,
} from '../../definition/FormDefinition';
import { at, isOnPage, keyword, type Place } from './Place';
import type { Property } from './Property';

const everybody: readonly Relation[] = [
  'requester',
  'owner',
  'invited',
  'coordinator',
];

/** Who may know the answer. */
export const privacyProperties = {
  sensitivity: {
    tab: 'privacy',
    place: keyword('x-sensitivity'),
    editor: {
      kind: 'choice',
      of: () => ['none', 'indirect', 'identifying', 'special'],
      called: 'words',
    },
    // It cannot be guessed, so nothing stands here until somebody has chosen.
    isNeeded: true,
  },
  readers: {
    tab: 'privacy',
    place: access('read', ({ write }, read = everybody) => ({
      read,
      // Nobody writes what they may not read.
      ...(write && { write: write.filter(one => read.includes(one)) }),
    })),
    editor: { kind: 'several', of: () => everybody, called: 'words' },
    default: () => everybody,
  },
  writers: {
    tab: 'privacy',
    place: access('write', ({ read }, write) => ({
      read,
      ...(write && { write }),
    })),
    editor: {
      kind: 'several',
      of: (form, { element }) => form.access[element]?.read ?? everybody,
      called: 'words',
    },
    default: (form, { element }) => form.access[element]?.read ?? everybody,
  },
} as const satisfies Readonly<Record<string, Property>>;

/** Access stands by itself, and only where it says something: a question without an entry is open to every relation. */
function access(
  aspect: keyof FieldAccess,
  change: (
    before: FieldAccess,
    value: readonly Relation[] | undefined,
  ) => FieldAccess,
): Place {
  return {
    ...at(({ element }) => ['access', element, aspect], isOnPage),
    set: (definition, { element }, value) => {
      const before = definition.access[element] ?? { read: everybody };
      const after = change(before, value as readonly Relation[] | undefined);
      const isOpen = after.read.length === everybody.length && !after.write;
      return withAccess(definition, element, isOpen ? undefined : after);
    },
  };
}

function withAccess(
  definition: FormDefinition,
  element: string,
  own: FieldAccess | undefined,
): FormDefinition {
  if (own)
    return {
      ...definition,
      access: { ...definition.access, [element]: own },
    };
  if (!Object.hasOwn(definition.access, element)) return definition;
  const { [element]: _, ...others } = definition.access;
  return { ...definition, access: others };
}
