import { didFi } from '../session/texts/fi';
import { frameFi } from '../frame/texts/fi';
import { translationsFi } from '../translations/texts/fi';
import { sheetFi } from '../sheet/texts/fi';
import type { Texts } from './en';

const fi: Texts = {
  ...didFi,
  ...frameFi,
  ...translationsFi,
  ...sheetFi,
};
export default fi;
