import type { Choice } from '@tukiverkko/ui';
import type { EnumOptionsType, WidgetProps } from '@rjsf/utils';
import { enumOptionsIsSelected } from '@rjsf/utils';

/** RJSF's options of a choice, as the house parts take them: keyed by place, since a value may be a number or an object. */
export interface EnumChoices {
  readonly choices: readonly (Choice & { readonly label: string })[];
  /** Keys of what is chosen. */
  readonly chosen: readonly string[];
  readonly valueOf: (key: string) => unknown;
  readonly valuesOf: (keys: readonly string[]) => unknown[];
}

/** Reads the options of a widget. One that may not be chosen is left out, unless it was chosen before. */
export function enumChoices({
  options,
  value,
}: Pick<WidgetProps, 'options' | 'value'>): EnumChoices {
  const all: readonly EnumOptionsType[] = options.enumOptions ?? [];
  const disabled: readonly unknown[] = Array.isArray(options.enumDisabled)
    ? options.enumDisabled
    : [];
  const isChosen = (option: EnumOptionsType) =>
    enumOptionsIsSelected(option.value, value ?? []);
  const valueOf = (key: string) => all[Number(key)]?.value;
  const keyed = all.map((option, index) => ({ option, key: String(index) }));
  return {
    choices: keyed
      .filter(
        ({ option }) => !disabled.includes(option.value) || isChosen(option),
      )
      .map(({ option, key }) => ({
        value: key,
        label: option.label,
        help: option.schema?.description,
        lang: option.schema?.['x-lang'],
      })),
    chosen: keyed
      .filter(({ option }) => isChosen(option))
      .map(({ key }) => key),
    valueOf,
    valuesOf: keys => keys.map(valueOf),
  };
}
