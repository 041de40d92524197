import { guideFi } from '../guide/texts/fi';
import { previewFi } from '../preview/texts/fi';
import { testsFi } from '../tests/texts/fi';
import { rulesFi } from '../rules/texts/fi';
import { composeFi } from '../compose/texts/fi';
import { didFi } from '../session/texts/fi';
import { frameFi } from '../frame/texts/fi';
import { propertiesFi } from '../properties/texts/fi';
import { routingFi } from '../routing/texts/fi';
import { scoresFi } from '../scores/texts/fi';
import { translationsFi } from '../translations/texts/fi';
import { listFi } from '../list/texts/fi';
import { startFi } from '../start/texts/fi';
import { versionsFi } from '../versions/texts/fi';
import { sheetFi } from '../sheet/texts/fi';
import type { Texts } from './en';

const fi: Texts = {
  ...guideFi,
  ...didFi,
  ...previewFi,
  ...testsFi,
  ...listFi,
  ...startFi,
  ...versionsFi,
  ...frameFi,
  ...rulesFi,
  ...propertiesFi,
  ...routingFi,
  ...scoresFi,
  ...translationsFi,
  ...sheetFi,
  ...composeFi,
};
export default fi;
