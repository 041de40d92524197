import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import type { BuilderPlace } from './Builder';
import type { BuilderTab } from './BuilderTab';

/** Where each member of a definition is edited. */
const tabOfMember: Readonly<Record<string, BuilderTab>> = {
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
};

/** Where one mends what a JSON Pointer into the definition points at. */
export function placeOfPointer(
  definition: FormDefinition,
  pointer: string,
): BuilderPlace & { readonly tab: BuilderTab } {
  const [, room = '', second, third] = pointer
    .split('/')
    .map(step => step.replace(/~1/g, '/').replace(/~0/g, '~'));
  const tab = Object.hasOwn(tabOfMember, room) ? tabOfMember[room] : 'settings';
  return { tab, pointer, element: elementOf(definition, room, second, third) };
}

function elementOf(
  { data, pages }: FormDefinition,
  room: string,
  second = '',
  third = '',
): string | undefined {
  if (room === 'pages') {
    const page = pages[Number(second)];
    return page && `$page.${page.id}`;
  }
  const id = { data: third, ui: second, logic: third.split('.')[0] }[room];
  return id !== undefined && Object.hasOwn(data.properties, id)
    ? id
    : undefined;
}
