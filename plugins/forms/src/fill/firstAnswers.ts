import { parseEntityRef } from '@backstage/catalog-model';
import type { Answers, FormVersion } from '@tukiverkko/plugin-forms-common';

/** What a new draft begins with: what is known of the person, and the service the person came from. */
export function firstAnswers(
  { definition, prefill = {} }: FormVersion,
  service: string | null,
): Answers {
  const fits =
    service !== null &&
    takesService(definition.data.properties.service, service);
  return fits ? { ...prefill, service } : prefill;
}

/** The service stands in the address, so it may be anything. */
function takesService(
  field: FormVersion['definition']['data']['properties'][string] | undefined,
  ref: string,
): boolean {
  const wish = field?.['x-entity'];
  if (!wish) return false;
  try {
    return parseEntityRef(ref).kind.toLowerCase() === wish.kind.toLowerCase();
  } catch {
    return false;
  }
}
