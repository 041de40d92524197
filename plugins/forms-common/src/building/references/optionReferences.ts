import type { FormDefinition, Option } from '../../definition/FormDefinition';
import type { ElementName } from '../elements/ElementName';
import { optionsOf, type ElementOptions } from '../options/optionsOf';
import { overReferences } from './overReferences';
import type { CodeReference } from './Reference';

type Code = Option['const'];

/** Whether a place names an option of these by its code. */
function isOption(
  { writtenAt, offeredBy }: ElementOptions,
  code: Code,
): (reference: CodeReference) => boolean {
  const names = new Set([...writtenAt, ...offeredBy]);
  return one =>
    names.has(one.name) &&
    (one.kind === 'text' ? one.code === String(code) : one.code === code);
}

/** The rules and tests that name an option of an element by its code. */
export function referencesToOption(
  definition: FormDefinition,
  element: ElementName,
  code: Code,
): readonly CodeReference[] {
  const options = optionsOf(definition, element);
  if (!options) return [];
  const isIt = isOption(options, code);
  const found: CodeReference[] = [];
  overReferences(definition, {
    name: ({ name }) => name,
    code: reference => {
      const { kind } = reference;
      if (isIt(reference) && kind !== 'itself' && kind !== 'text')
        found.push(reference);
      return undefined;
    },
  });
  return found;
}

/** The form with another code for an option; rules that compare with it, tests that answer it and its translations follow. */
export function optionRecoded(
  definition: FormDefinition,
  element: ElementName,
  code: Code,
  to: Code,
): FormDefinition {
  const options = optionsOf(definition, element);
  const has = (one: Code): boolean =>
    options?.options.some(option => option.const === one) ?? false;
  if (!options || !has(code) || has(to) || !fits(to, options))
    return definition;
  const isIt = isOption(options, code);
  return overReferences(definition, {
    name: ({ name }) => name,
    code: reference => (isIt(reference) ? to : undefined),
  });
}

function fits(code: Code, { type, maxLength }: ElementOptions): boolean {
  if (type === 'string')
    return typeof code === 'string' && code !== '' && code.length <= maxLength;
  return (
    typeof code === 'number' && (type === 'number' || Number.isInteger(code))
  );
}
