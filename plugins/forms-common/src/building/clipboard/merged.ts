import { cellsOf } from '../../definition/cells';
import type {
  FieldSchema,
  FormDefinition,
} from '../../definition/FormDefinition';
import { isPlainObject } from '../../definition/jsonGuard';
import { cellsInOrder } from '../elements/elementsInOrder';
import { inserted } from '../structure/insertionPlace';
import { overReferences } from '../references/overReferences';
import { withAll } from '../references/overStructure';
import { withCells, withField, withMember } from '../writing/withField';
import { withShown } from '../writing/withShown';

type Members<T> = Readonly<Record<string, T>>;

const together = <T>(
  members: Members<T> | undefined,
  more: Members<T> | undefined,
): Members<T> | undefined =>
  more && Object.keys(more).length > 0 ? { ...members, ...more } : members;

const joined = <T>(
  list: readonly T[] | undefined,
  more: readonly T[] | undefined,
): readonly T[] | undefined =>
  more && more.length > 0 ? [...(list ?? []), ...more] : list;

/** The form with everything of another, but its pages; the names of the two differ, only blocks may be shared. */
export function merged(
  definition: FormDefinition,
  part: FormDefinition,
): FormDefinition {
  const { data, logic } = definition;
  const shown = Object.fromEntries(
    Object.entries(part.ui).filter(([id]) => id !== 'ui:order'),
  );
  return withAll(definition, {
    data: withAll(data, {
      properties: { ...data.properties, ...part.data.properties },
      $defs: together(data.$defs, part.data.$defs),
      required: joined(data.required, part.data.required),
    }),
    ui: { ...definition.ui, ...shown },
    logic: withAll(logic, {
      visible: together(logic.visible, part.logic.visible),
      required: together(logic.required, part.logic.required),
      readOnly: together(logic.readOnly, part.logic.readOnly),
      compute: together(logic.compute, part.logic.compute),
      advise: joined(logic.advise, part.logic.advise),
    }),
    scores: joined(definition.scores, part.scores),
    flags: joined(definition.flags, part.flags),
    figures: joined(definition.figures, part.figures),
    prefill: joined(definition.prefill, part.prefill),
    access: together(definition.access, part.access) ?? {},
    i18n: withTranslations(definition, part),
  });
}

/** Only the languages the form is in; its own says the texts themselves. */
function withTranslations(
  { i18n, languages }: FormDefinition,
  part: FormDefinition,
): FormDefinition['i18n'] {
  return languages.available
    .filter(language => language !== languages.source)
    .reduce((now, language) => {
      const more = part.i18n[language];
      return more && Object.keys(more).length > 0
        ? withMember(now, language, { ...now[language], ...more })
        : now;
    }, i18n);
}

const looksOfCells = (
  shown: unknown,
  cells: readonly string[],
): Members<unknown> =>
  isPlainObject(shown)
    ? Object.fromEntries(
        cells.flatMap(cell =>
          Object.hasOwn(shown, cell) ? [[cell, shown[cell]]] : [],
        ),
      )
    : {};

/** The group the cells come to has its own texts, rules and readers; those of the group they come from stay behind. */
const aboutCellsOnly = (part: FormDefinition, group: string): FormDefinition =>
  overReferences(part, {
    name: ({ kind, name }) =>
      name === group && !['itself', 'ui', 'reads'].includes(kind)
        ? undefined
        : name,
  });

/** The form with the cells of a group of another in a group of its own, behind one of its cells or last. */
export function cellsMerged(
  definition: FormDefinition,
  piece: FormDefinition,
  group: string,
  after?: string,
): FormDefinition {
  const own = definition.data.properties[group];
  const part = aboutCellsOnly(piece, group);
  const come = part.data.properties[group];
  const cells = come && cellsOf(come);
  if (!own || !cells) return definition;
  const order = cellsInOrder(own, definition.ui[group]);
  const added = cellsInOrder(come, part.ui[group]);
  const at = after === undefined ? order.length : order.indexOf(after) + 1;
  const withThem = withField(definition, group, field =>
    withCells(
      field,
      (inside): FieldSchema => ({
        ...inside,
        properties: { ...inside.properties, ...cells.properties },
        ...(cells.required && {
          required: [...(inside.required ?? []), ...cells.required],
        }),
      }),
    ),
  );
  const looks = withShown(withThem, group, shown => ({
    ...shown,
    ...looksOfCells(part.ui[group], added),
    'ui:order': inserted(order, at, added),
  }));
  const { [group]: _, ...properties } = part.data.properties;
  const { [group]: __, ...ui } = part.ui;
  return merged(looks, {
    ...part,
    data: { ...part.data, properties },
    ui,
  });
}
