import { guideSv } from '../guide/texts/sv';
import { previewSv } from '../preview/texts/sv';
import { testsSv } from '../tests/texts/sv';
import { rulesSv } from '../rules/texts/sv';
import { composeSv } from '../compose/texts/sv';
import { didSv } from '../session/texts/sv';
import { frameSv } from '../frame/texts/sv';
import { propertiesSv } from '../properties/texts/sv';
import { routingSv } from '../routing/texts/sv';
import { scoresSv } from '../scores/texts/sv';
import { translationsSv } from '../translations/texts/sv';
import { listSv } from '../list/texts/sv';
import { startSv } from '../start/texts/sv';
import { versionsSv } from '../versions/texts/sv';
import { sheetSv } from '../sheet/texts/sv';
import type { Texts } from './en';

const sv: Texts = {
  ...guideSv,
  ...didSv,
  ...previewSv,
  ...testsSv,
  ...listSv,
  ...startSv,
  ...versionsSv,
  ...frameSv,
  ...rulesSv,
  ...propertiesSv,
  ...routingSv,
  ...scoresSv,
  ...translationsSv,
  ...sheetSv,
  ...composeSv,
};
export default sv;
