import type { OptionSources } from '@tukiverkko/plugin-forms-common';
import type { OptionSource } from '@tukiverkko/plugin-forms-node';

/** The choices of every source as they are now, to be written into the forms that are published. */
export async function optionsOf(
  sources: readonly OptionSource[],
): Promise<OptionSources> {
  return Object.fromEntries(
    await Promise.all(
      sources.map(async source => [source.id, await source.options()] as const),
    ),
  );
}
