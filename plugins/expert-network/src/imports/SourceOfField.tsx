import {
  Field,
  SelectInput,
  TextInput,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import type {
  FieldSource,
  ListColumn,
} from '@tukiverkko/plugin-expert-network-common';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';

const same = 'same';

/** Where one detail is read from: a column, one value for every row, or nowhere. */
export function SourceOfField(props: {
  readonly column: ListColumn;
  readonly headers: readonly string[];
  readonly source: FieldSource | undefined;
  readonly onChange: (source: FieldSource | undefined) => void;
}) {
  const { column, headers, onChange, source } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const label = column.label[useLanguage()];
  const id = `import-field-${column.field}`;
  const value = source && 'value' in source ? source.value : undefined;
  const choose = (chosen: string | undefined) => {
    if (chosen === undefined) onChange(undefined);
    else if (chosen === same) onChange({ value: '' });
    else onChange({ column: Number(chosen) });
  };
  return (
    <div>
      <Field
        id={id}
        label={
          column.required
            ? t('imports.columns.required', { field: label })
            : label
        }
      >
        {wiring => (
          <SelectInput
            {...wiring}
            placeholder={t('imports.columns.none')}
            options={[
              ...headers.map((name, at) => ({
                value: String(at),
                label: name,
              })),
              { value: same, label: t('imports.columns.same') },
            ]}
            value={
              source && 'column' in source
                ? String(source.column)
                : source && same
            }
            onChange={choose}
          />
        )}
      </Field>
      {value !== undefined && (
        <Field
          id={`${id}-value`}
          label={t('imports.columns.value', { field: label })}
        >
          {wiring => (
            <TextInput
              {...wiring}
              value={value}
              onChange={written => onChange({ value: written })}
            />
          )}
        </Field>
      )}
    </div>
  );
}
