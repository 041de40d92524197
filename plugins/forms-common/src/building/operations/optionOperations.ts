import type { FormDefinition, Option } from '../../definition/FormDefinition';
import { limits } from '../../definition/limits';
import type { ElementName } from '../elements/ElementName';
import { titleOf } from '../elements/titleOf';
import type { Operation } from '../Operation';
import { codeFor } from '../options/codeFor';
import { optionKey, optionsOf, withOptions } from '../options/optionsOf';
import { withOwnOptions } from '../options/ownOptions';
import { readOptions } from '../options/readOptions';
import { optionRecoded } from '../references/optionReferences';
import { inserted } from '../structure/insertionPlace';
import { withTextKeys } from '../writing/withTexts';

type Code = Option['const'];
/** The element whose options an operation is about. */
export interface OfElement {
  readonly element: ElementName;
}

const aboutOption = (
  definition: FormDefinition,
  { element, code }: OfElement & { readonly code: Code },
): string | undefined =>
  optionsOf(definition, element)?.options.find(one => one.const === code)
    ?.title;

const addOption: Operation<
  OfElement & {
    readonly label?: string;
    /** The code it stands behind; last without. */
    readonly after?: Code;
  }
> = {
  apply: (definition, { element, label = '', after }) => {
    const found = optionsOf(definition, element);
    if (!found || found.options.length >= limits.optionsPerField)
      return definition;
    const codes = found.options.map(one => one.const);
    const code = codeFor(label, found, new Set(codes));
    const index = after === undefined ? -1 : codes.indexOf(after);
    const at = index < 0 ? codes.length : index + 1;
    return withOptions(definition, element, options =>
      inserted(options, at, [{ const: code, title: label }]),
    );
  },
  about: (_, { label }) => label,
};

/** Gives an option another label; its code stays, so rules and answers do. */
const setOptionLabel: Operation<
  OfElement & { readonly code: Code; readonly label: string }
> = {
  apply: (definition, { element, code, label }) =>
    withOptions(definition, element, options =>
      options.map(one =>
        one.const === code && one.title !== label
          ? { ...one, title: label }
          : one,
      ),
    ),
  about: (_, { label }) => label,
};

/** Gives an option another code; the rules and tests that name it follow. */
const setOptionCode: Operation<
  OfElement & { readonly code: Code; readonly to: Code }
> = {
  apply: (definition, { element, code, to }) =>
    optionRecoded(definition, element, code, to),
  about: aboutOption,
};

/** Gives a question a copy of the options it shared, so that a change of its own changes nothing for others. */
const separateOptions: Operation<OfElement> = {
  apply: (definition, { element }) => withOwnOptions(definition, element),
  about: (definition, { element }) => titleOf(definition, element),
};

const removeOption: Operation<OfElement & { readonly code: Code }> = {
  apply: (definition, { element, code }) => {
    const found = optionsOf(definition, element);
    const without = withOptions(definition, element, options =>
      options.filter(one => one.const !== code),
    );
    return without === definition || !found
      ? definition
      : withoutOptionTexts(without, found.writtenAt, [code]);
  },
  about: aboutOption,
};

const moveOption: Operation<
  OfElement & {
    readonly code: Code;
    /** How many options come before it then. */
    readonly place: number;
  }
> = {
  apply: (definition, { element, code, place }) =>
    withOptions(definition, element, options => {
      const one = options.find(option => option.const === code);
      if (!one) return options;
      const rest = options.filter(option => option !== one);
      return inserted(rest, Math.max(0, place), [one]);
    }),
  about: aboutOption,
};

/** Reads a list of lines or of two columns as options; a list that cannot be read changes nothing. */
const pasteOptions: Operation<
  OfElement & {
    readonly text: string;
    readonly how: 'append' | 'replace';
  }
> = {
  apply: (definition, { element, text, how }) => {
    const found = optionsOf(definition, element);
    const read = found && readOptions(text, found, how);
    if (!found || !read?.ok) return definition;
    const after = withOptions(definition, element, () => read.options);
    return withoutOptionTexts(
      after,
      found.writtenAt,
      read.removed.map(one => one.const),
    );
  },
  about: (definition, { element }) => titleOf(definition, element),
};

function withoutOptionTexts(
  definition: FormDefinition,
  places: readonly ElementName[],
  codes: readonly Code[],
): FormDefinition {
  if (codes.length === 0) return definition;
  const gone = new Set(
    places.flatMap(place => codes.map(code => optionKey(place, code))),
  );
  return withTextKeys(definition, key => (gone.has(key) ? undefined : key));
}

/** What is done to the options of questions, matrices and blocks. */
export const optionOperations = {
  addOption,
  setOptionLabel,
  setOptionCode,
  separateOptions,
  removeOption,
  moveOption,
  pasteOptions,
} as const;
