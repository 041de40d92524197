import { didSv } from '../session/texts/sv';
import { frameSv } from '../frame/texts/sv';
import type { Texts } from './en';

const sv: Texts = {
  ...didSv,
  ...frameSv,
};
export default sv;
