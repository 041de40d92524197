import { useState } from 'react';
import type { EntitySource, EntityWish } from '@tukiverkko/plugin-forms-react';
import { Picker } from '@tukiverkko/ui';
import type { ControlWiring, PickerOption } from '@tukiverkko/ui';
import { useLoad } from '../load/useLoad';

/** Props of {@link EntityPicker}. */
export interface EntityPickerProps extends ControlWiring {
  readonly source: EntitySource;
  readonly wish: EntityWish;
  readonly value?: { readonly ref: string; readonly name: string };
  readonly onChange: (
    entity: { readonly ref: string; readonly name: string } | undefined,
  ) => void;
}

/** Finds one entity of the catalogue by name. */
export function EntityPicker({
  source,
  wish,
  value,
  onChange,
  ...wiring
}: EntityPickerProps) {
  const [text, setText] = useState('');
  const found = useLoad(`${wish.kind} ${text}`, () =>
    source.search(wish, text),
  );
  const options: readonly PickerOption[] = (found.value ?? []).map(
    ({ ref, name, description }) => ({
      id: ref,
      label: name,
      description,
    }),
  );
  return (
    <Picker
      {...wiring}
      mode="single"
      options={options}
      isLoading={found.state === 'loading'}
      onSearch={setText}
      value={value && { id: value.ref, label: value.name }}
      onChange={option =>
        onChange(option && { ref: option.id, name: option.label })
      }
    />
  );
}
