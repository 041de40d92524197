import type { Option } from '../../definition/FormDefinition';
import { isPrototypeName } from '../../definition/names';
import { freeName, plainWords } from '../writing/freeName';
import type { ElementOptions } from './optionsOf';

/** How long a code made from a label gets. */
const handy = 40;

/**
 * The code of a new option: of a text its label in plain letters (`Ei huolta` → `ei-huolta`), of a number the next one.
 * Free among those that are taken.
 */
export function codeFor(
  label: string,
  { type, maxLength }: Pick<ElementOptions, 'type' | 'maxLength'>,
  taken: ReadonlySet<Option['const']>,
): Option['const'] {
  if (type !== 'string') {
    const numbers = [...taken].filter(code => typeof code === 'number');
    return numbers.length === 0 ? 0 : Math.floor(Math.max(...numbers)) + 1;
  }
  const most = Math.min(handy, maxLength);
  let code = '';
  for (const word of plainWords(label)) {
    const longer = code === '' ? word : `${code}-${word}`;
    if (longer.length > most) break;
    code = longer;
  }
  const wanted = code || plainWords(label)[0]?.slice(0, most) || 'option';
  return freeName(
    wanted.slice(0, most),
    one => taken.has(one) || isPrototypeName(one),
    most,
  );
}
