import { didSv } from '../session/texts/sv';
import { frameSv } from '../frame/texts/sv';
import { translationsSv } from '../translations/texts/sv';
import { sheetSv } from '../sheet/texts/sv';
import type { Texts } from './en';

const sv: Texts = {
  ...didSv,
  ...frameSv,
  ...translationsSv,
  ...sheetSv,
};
export default sv;
