import {
  attachmentLimits,
  attachmentTypes,
  type FormDefinition,
} from '@tukiverkko/plugin-forms-common';
import { ChoiceList, readNumber, useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import styles from '../properties.module.css';
import type { EditorProps } from './EditorProps';
import { TypedEditor } from './TypedEditor';

type Files = NonNullable<FormDefinition['files']>;

const megabyte = 1024 * 1024;
const mostMegabytes = attachmentLimits.bytes / megabyte;

/** What a form asks for that begins to take files. */
const usual: Files = {
  maxCount: 5,
  maxBytes: 10 * megabyte,
  types: ['pdf', 'docx', 'odt'],
};

/** Whether files may come along: how many, how large, of what types. */
export function FilesEditor(props: EditorProps<'files'>) {
  const { t } = useTexts(builderTranslationRef);
  const { state, wiring, isReadOnly, onChange } = props;
  const files = state.value as Files | undefined;
  const bounded = (
    text: string,
    most: number,
    change: (amount: number) => Files,
  ) => {
    const amount = readNumber(text);
    return amount !== undefined && amount > 0 && amount <= most
      ? { value: change(amount) }
      : { error: t('properties.notWhole', { least: '1', most: String(most) }) };
  };
  return (
    <div className={styles.stack}>
      <ChoiceList
        {...wiring}
        kind="radio"
        value={files ? 'yes' : 'no'}
        options={[
          { value: 'no', label: t('properties.files.no') },
          { value: 'yes', label: t('properties.files.yes') },
        ]}
        readOnly={isReadOnly}
        onChange={value => onChange(value === 'yes' ? usual : undefined)}
      />
      {files && (
        <>
          <label htmlFor={`${wiring.id}-count`}>
            {t('properties.files.count', {
              most: String(attachmentLimits.count),
            })}
          </label>
          <TypedEditor
            {...props}
            wiring={{ id: `${wiring.id}-count` }}
            text={String(files.maxCount)}
            inputMode="numeric"
            size={5}
            read={text =>
              bounded(text, attachmentLimits.count, amount => ({
                ...files,
                maxCount: Math.round(amount),
              }))
            }
          />
          <label htmlFor={`${wiring.id}-size`}>
            {t('properties.files.size', { most: String(mostMegabytes) })}
          </label>
          <TypedEditor
            {...props}
            wiring={{ id: `${wiring.id}-size` }}
            text={String(Math.round((files.maxBytes / megabyte) * 10) / 10)}
            inputMode="decimal"
            size={5}
            read={text =>
              bounded(text, mostMegabytes, amount => ({
                ...files,
                maxBytes: Math.round(amount * megabyte),
              }))
            }
          />
          <span id={`${wiring.id}-types`}>{t('properties.files.types')}</span>
          <ChoiceList
            kind="checkbox"
            aria-labelledby={`${wiring.id}-types`}
            options={Object.keys(attachmentTypes).map(value => ({
              value,
              label: `.${value}`,
            }))}
            value={files.types}
            readOnly={isReadOnly}
            onChange={types =>
              types.length > 0 && onChange({ ...files, types })
            }
          />
        </>
      )}
    </div>
  );
}
