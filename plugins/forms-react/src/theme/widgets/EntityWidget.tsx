import { Picker, type PickerOption } from '@tukiverkko/ui';
import type { RJSFSchema, WidgetProps } from '@rjsf/utils';
import { useControlWiring } from '../FieldFrame';
import type { EntityWish, FormContext } from '../FormContext';
import { useEntityOptions } from '../useEntityOptions';

/** One or several entities of the kind a field asks for, found by typing. The answer is their refs. */
export function EntityWidget(props: WidgetProps) {
  const {
    value,
    onChange,
    multiple,
    readonly,
    disabled,
    schema,
    registry,
    options: uiOptions,
  } = props;
  const context: Partial<FormContext> | undefined = registry.formContext;
  const refs: readonly string[] = multiple
    ? value ?? []
    : [value].filter(Boolean);
  const { found, known, isLoading, search } = useEntityOptions(
    context?.entities,
    wishOf(schema),
    refs,
  );
  const picked = refs.map(
    (ref): PickerOption => known.get(ref) ?? { id: ref, label: ref },
  );
  const common = {
    ...useControlWiring(props),
    options: found,
    onSearch: search,
    isLoading,
    readOnly: readonly || disabled,
  };
  return multiple ? (
    <Picker
      {...common}
      mode="multiple"
      value={picked}
      onChange={now =>
        onChange(
          now.length === 0
            ? uiOptions.emptyValue
            : now.map(option => option.id),
        )
      }
    />
  ) : (
    <Picker
      {...common}
      mode="single"
      // The field takes the name over once, so it waits until the name is known.
      value={known.get(refs[0])}
      onChange={now => onChange(now?.id ?? uiOptions.emptyValue)}
    />
  );
}

function wishOf(schema: RJSFSchema): EntityWish | undefined {
  const field: { 'x-entity'?: EntityWish; items?: unknown } = schema;
  return (
    field['x-entity'] ??
    (field.items as { 'x-entity'?: EntityWish } | undefined)?.['x-entity']
  );
}
