/** The tabs of a form that is being made, as they stand in the address. */
export const builderTabs = [
  'edit',
  'rules',
  'scores',
  'routing',
  'translations',
  'preview',
  'tests',
  'versions',
  'source',
  'settings',
] as const;

/** A tab of a form that is being made. */
export type BuilderTab = (typeof builderTabs)[number];

/** Whether a part of an address names a tab. */
export const isBuilderTab = (part: string | undefined): part is BuilderTab =>
  builderTabs.some(tab => tab === part);
