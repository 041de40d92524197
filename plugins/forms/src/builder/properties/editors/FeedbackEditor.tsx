import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import { useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import { FormPicker } from '../FormPicker';
import styles from '../properties.module.css';
import type { EditorProps } from './EditorProps';
import { TypedEditor } from './TypedEditor';

/** After so many days unless said otherwise. */
const usualDays = 14;
const mostDays = 365;

/** A form that is sent after the end, and when. */
export function FeedbackEditor(props: EditorProps<'feedback'>) {
  const { t } = useTexts(builderTranslationRef);
  const { state, wiring, isReadOnly, onChange } = props;
  const value = state.value as FormDefinition['feedback'];
  const daysId = `${wiring.id}-days`;
  return (
    <div className={styles.stack}>
      <FormPicker
        {...wiring}
        value={value?.form}
        readOnly={isReadOnly}
        onChange={form =>
          onChange(form && { form, afterDays: value?.afterDays ?? usualDays })
        }
      />
      {value && (
        <div className={styles.stack}>
          <label htmlFor={daysId}>{t('properties.feedback.days')}</label>
          <TypedEditor
            {...props}
            wiring={{ id: daysId }}
            text={String(value.afterDays)}
            inputMode="numeric"
            size={5}
            read={text => {
              const afterDays = /^\s*\d{1,3}\s*$/.test(text)
                ? Number(text)
                : undefined;
              return afterDays !== undefined && afterDays <= mostDays
                ? { value: { ...value, afterDays } }
                : {
                    error: t('properties.notWhole', {
                      least: '0',
                      most: String(mostDays),
                    }),
                  };
            }}
          />
        </div>
      )}
    </div>
  );
}
