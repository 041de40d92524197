import {
  bindOptions,
  type FormDefinition,
  type FormVersionSummary,
  type OptionSources,
} from '@tukiverkko/plugin-forms-common';

/** A version or the draft, as one side of a comparison. */
export type Side = 'draft' | number;

/** What stands in a list of choices for a side. */
export const sideId = (side: Side): string => String(side);

/** The side a choice means. */
export const sideOf = (id: string | undefined): Side | undefined => {
  if (id === undefined) return undefined;
  return id === 'draft' ? 'draft' : Number(id);
};

/** What is compared at first: the version in use with the draft; without a draft the two newest versions. */
export function firstSides(
  versions: readonly FormVersionSummary[],
  hasDraft: boolean,
): readonly [before: Side | undefined, after: Side | undefined] {
  const current = versions.find(({ isCurrent }) => isCurrent);
  if (hasDraft) return [current?.version, 'draft'];
  const earlier = versions.find(one => one.version < (current?.version ?? 0));
  return [earlier?.version, current?.version];
}

/** A definition as publishing would write it, so that it compares with what was published. */
export const asPublished = (
  definition: FormDefinition,
  sources: OptionSources | undefined,
): FormDefinition => bindOptions(definition, sources ?? {});
