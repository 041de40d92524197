import type { FormDefinition } from '../../definition/FormDefinition';
import { partName, type ElementName } from './ElementName';
import { elementAt } from './elementAt';
import { elementsUsing } from './elementsUsing';

/** The tab of the builder that shows a part of the definition. */
export type ElementTab =
  | 'edit'
  | 'rules'
  | 'scores'
  | 'routing'
  | 'translations'
  | 'tests'
  | 'settings'
  | 'source';

/** The element a place of the definition belongs to, and the tab where it is mended. */
export interface ElementPlace {
  readonly element: ElementName;
  readonly tab: ElementTab;
}

/** The tab of a member of the definition as a whole. */
const tabs: Readonly<Record<string, ElementTab>> = {
  data: 'edit',
  ui: 'edit',
  pages: 'edit',
  logic: 'rules',
  stop: 'rules',
  flags: 'rules',
  scores: 'scores',
  routing: 'routing',
  i18n: 'translations',
  tests: 'tests',
  formatVersion: 'source',
};

const wholeForm = (member: string | undefined): ElementPlace => ({
  element: '$form',
  tab: (member && tabs[member]) || 'settings',
});

type Find = (
  definition: FormDefinition,
  steps: readonly string[],
) => ElementPlace | undefined;

const known = (
  definition: FormDefinition,
  name: string | undefined,
): ElementPlace | undefined =>
  name !== undefined && elementAt(definition, name)
    ? { element: name, tab: 'edit' }
    : undefined;

const named = (
  kind: Parameters<typeof partName>[0],
  id: string | undefined,
  tab: ElementTab,
): ElementPlace | undefined =>
  id === undefined ? undefined : { element: partName(kind, id), tab };

const members: Readonly<Record<string, Find>> = {
  data: (definition, [kind, first, ...rest]) => {
    if (kind === 'properties' && first !== undefined)
      return { element: inField(first, rest), tab: 'edit' };
    if (kind === 'required')
      return known(definition, definition.data.required?.[Number(first)]);
    const [user] = kind === '$defs' ? elementsUsing(definition, first) : [];
    return user === undefined ? undefined : { element: user, tab: 'edit' };
  },
  ui: (definition, [id, inside]) =>
    known(definition, `${id}.${inside}`) ?? known(definition, id),
  pages: ({ pages, data }, [index, member, place]) => {
    const page = pages[Number(index)];
    if (!page) return undefined;
    const note =
      member === 'notes' ? page.notes?.[Number(place)]?.id : undefined;
    const field = member === 'fields' ? page.fields[Number(place)] : undefined;
    if (note !== undefined)
      return { element: partName('note', note), tab: 'edit' };
    return field !== undefined && Object.hasOwn(data.properties, field)
      ? { element: field, tab: 'edit' }
      : { element: partName('page', page.id), tab: 'edit' };
  },
  logic: ({ logic }, [aspect, target]) => {
    if (target === undefined) return undefined;
    const advice =
      aspect === 'advise' ? logic.advise?.[Number(target)] : undefined;
    if (aspect === 'advise')
      return advice && named('advise', advice.id, 'rules');
    return aspect === 'compute'
      ? named('calc', target, 'rules')
      : { element: target, tab: 'rules' };
  },
  stop: ({ stop }, [index]) =>
    named('stop', stop?.[Number(index)]?.id, 'rules'),
  flags: ({ flags }, [index]) =>
    named('flag', flags?.[Number(index)]?.id, 'rules'),
  scores: ({ scores }, [index, member, band]) => {
    const score = scores?.[Number(index)];
    const id = member === 'bands' ? score?.bands[Number(band)]?.id : undefined;
    return id === undefined
      ? named('score', score?.id, 'scores')
      : named('band', `${score?.id}.${id}`, 'scores');
  },
  routing: ({ routing }, [, index]) =>
    named('rule', routing?.rules[Number(index)]?.id, 'routing'),
  i18n: (definition, [, key]) =>
    key === undefined
      ? undefined
      : { element: elementOfText(definition, key), tab: 'translations' },
  tests: ({ tests }, [index]) =>
    named('test', tests[Number(index)]?.name, 'tests'),
  access: (definition, [field]) => known(definition, field),
  prefill: (definition, [index]) =>
    known(definition, definition.prefill?.[Number(index)]?.field),
  figures: (definition, [index]) =>
    known(definition, definition.figures?.[Number(index)]),
};

/** Where a problem is mended: the element and the tab of a JSON Pointer (RFC 6901) into the definition. */
export function elementOfPointer(
  definition: FormDefinition,
  pointer: string,
): ElementPlace {
  const steps = pointer
    .split('/')
    .slice(1)
    .map(step => step.replace(/~1/g, '/').replace(/~0/g, '~'));
  const [member, ...rest] = steps;
  const find = Object.hasOwn(members, member ?? '')
    ? members[member]
    : undefined;
  return find?.(definition, rest) ?? wholeForm(member);
}

/** `properties/children/items/properties/age` is the cell `children.age`. */
function inField(id: string, steps: readonly string[]): ElementName {
  const inside = steps[0] === 'items' ? steps.slice(1) : steps;
  return inside[0] === 'properties' && inside[1] !== undefined
    ? `${id}.${inside[1]}`
    : id;
}

/** The element a text belongs to, by the key of its translations. */
export function elementOfText(
  definition: FormDefinition,
  key: string,
): ElementName {
  const [first, second, third] = key.split('.');
  if (first === '$defs') return elementsUsing(definition, second)[0] ?? '$form';
  const candidates = [
    `${first}.${second}`,
    ...(Object.hasOwn(definition.data.properties, first) ? [first] : []),
    first === 'band' ? `$band.${second}.${third}` : `$${first}.${second}`,
  ];
  return candidates.find(name => elementAt(definition, name)) ?? '$form';
}
