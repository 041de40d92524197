import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import {
  propertyOf,
  propertyTabs,
  type PropertyState,
  type PropertySubject,
  type PropertyTab,
} from '@tukiverkko/plugin-forms-common/building';
import { mayBeScored } from './mayBeScored';

/** The tabs that have something to show; of several elements at once only their properties. */
export function tabsOf(
  definition: FormDefinition,
  subject: PropertySubject,
  states: readonly PropertyState[],
  isAlone: boolean,
): readonly PropertyTab[] {
  const said = new Set(states.map(({ name }) => propertyOf(name).tab));
  const besides: readonly PropertyTab[] = isAlone
    ? [
        'rules',
        ...(mayBeScored(definition, subject) ? ['scoring' as const] : []),
        'data',
      ]
    : [];
  return propertyTabs.filter(tab => said.has(tab) || besides.includes(tab));
}
