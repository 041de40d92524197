import type { FormDefinition } from '../../definition/FormDefinition';

/** A team or a service that routing names by itself, not by an answer. */
export interface RoutedEntity {
  /** Undefined for the fallback team. */
  readonly rule?: string;
  readonly ref: string;
}

/** Every team and service that stands in the routing of a form, and where. */
export function routedEntities({
  routing,
}: FormDefinition): readonly RoutedEntity[] {
  if (!routing) return [];
  return [
    ...routing.rules.flatMap(({ id, target }) => {
      const [value] = 'find' in target ? [] : Object.values(target);
      const refs = Array.isArray(value) ? value : [value];
      return refs
        .filter(ref => typeof ref === 'string' && ref.includes(':'))
        .map((ref: string) => ({ rule: id, ref }));
    }),
    { ref: routing.fallback },
  ];
}
