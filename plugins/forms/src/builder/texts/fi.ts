import { didFi } from '../session/texts/fi';
import { frameFi } from '../frame/texts/fi';
import type { Texts } from './en';

const fi: Texts = {
  ...didFi,
  ...frameFi,
};
export default fi;
