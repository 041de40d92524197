import Ajv2020 from 'ajv/dist/2020';
import { linearRegExp } from '../evaluate/compilePattern';
import { formats } from '../evaluate/formats';

/** Ajv as a server sets it up to have the last word: strict, own properties only, our formats, patterns by RE2. */
export const formAjv = (): Ajv2020 =>
  new Ajv2020({
    strict: true,
    ownProperties: true,
    formats,
    code: { regExp: linearRegExp },
  });
