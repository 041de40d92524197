import { guideEn } from '../guide/texts/en';
import { previewEn } from '../preview/texts/en';
import { testsEn } from '../tests/texts/en';
import { rulesEn } from '../rules/texts/en';
import { composeEn } from '../compose/texts/en';
import { didEn } from '../session/texts/en';
import { frameEn } from '../frame/texts/en';
import { propertiesEn } from '../properties/texts/en';
import { routingEn } from '../routing/texts/en';
import { scoresEn } from '../scores/texts/en';
import { translationsEn } from '../translations/texts/en';
import { listEn } from '../list/texts/en';
import { startEn } from '../start/texts/en';
import { versionsEn } from '../versions/texts/en';
import { sheetEn } from '../sheet/texts/en';

/** Every text of the builder in English; its keys are those that Finnish and Swedish must have. */
export const en = {
  ...guideEn,
  ...didEn,
  ...previewEn,
  ...testsEn,
  ...listEn,
  ...startEn,
  ...versionsEn,
  ...frameEn,
  ...rulesEn,
  ...propertiesEn,
  ...routingEn,
  ...scoresEn,
  ...translationsEn,
  ...sheetEn,
  ...composeEn,
} as const;

/** The texts of one language. */
export type Texts = Readonly<Record<keyof typeof en, string>>;
