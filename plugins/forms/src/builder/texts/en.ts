import { didEn } from '../session/texts/en';
import { frameEn } from '../frame/texts/en';
import { translationsEn } from '../translations/texts/en';
import { sheetEn } from '../sheet/texts/en';

/** Every text of the builder in English; its keys are those that Finnish and Swedish must have. */
export const en = {
  ...didEn,
  ...frameEn,
  ...translationsEn,
  ...sheetEn,
} as const;

/** The texts of one language. */
export type Texts = Readonly<Record<keyof typeof en, string>>;
