import type { Language } from '@tukiverkko/ui';

/** The address of the picture of each step. */
export type Pictures = Readonly<Partial<Record<string, string>>>;

/** Pictures of the portal in each language, as `script/guide-pictures` took them; loaded when the guide is read. */
export const pictures: Readonly<
  Record<Language, () => Promise<{ readonly default: Pictures }>>
> = {
  fi: () => import('./fi'),
  sv: () => import('./sv'),
  en: () => import('./en'),
};
