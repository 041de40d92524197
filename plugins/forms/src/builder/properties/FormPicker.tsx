import { Picker, type ControlWiring, useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { useKnownForms } from './useKnownForms';

/** Another form, found by its title. One that is not published yet stays as it was written. */
export function FormPicker({
  value,
  onChange,
  readOnly,
  ...wiring
}: ControlWiring & {
  readonly value: string | undefined;
  readonly onChange: (key: string | undefined) => void;
  readonly readOnly?: boolean;
}) {
  const { t } = useTexts(builderTranslationRef);
  const forms = useKnownForms();
  return (
    <Picker
      {...wiring}
      mode="single"
      options={forms}
      value={
        value === undefined
          ? undefined
          : forms.find(({ id }) => id === value) ?? { id: value, label: value }
      }
      emptyText={t('properties.forms.none')}
      readOnly={readOnly}
      onChange={picked => onChange(picked?.id)}
    />
  );
}
