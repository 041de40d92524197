import Ajv2020, { type Options } from 'ajv/dist/2020';
import { linearRegExp } from '../evaluate/compilePattern';
import { formats } from '../evaluate/formats';

/** Ajv as a server sets it up to have the last word: strict, own properties only, our formats, patterns by RE2. */
export const formAjv = (more: Options = {}): Ajv2020 =>
  new Ajv2020({
    strict: true,
    ownProperties: true,
    formats,
    code: { regExp: linearRegExp },
    ...more,
  });
