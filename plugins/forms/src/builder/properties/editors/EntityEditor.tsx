import type { FieldSchema } from '@tukiverkko/plugin-forms-common';
import { useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import styles from '../properties.module.css';
import type { EditorProps } from './EditorProps';
import { TypedEditor } from './TypedEditor';

/** Which entities of the catalogue may be chosen. */
export function EntityEditor(props: EditorProps<'entity'>) {
  const { t } = useTexts(builderTranslationRef);
  const { state, wiring } = props;
  const { kind = '', type } = (state.value ?? {}) as Partial<
    NonNullable<FieldSchema['x-entity']>
  >;
  const typeId = `${wiring.id}-type`;
  return (
    <div
      className={styles.stack}
      role="group"
      aria-labelledby={wiring['aria-labelledby']}
    >
      <label htmlFor={wiring.id}>{t('properties.entity.kind')}</label>
      <TypedEditor
        {...props}
        wiring={{ id: wiring.id }}
        text={kind}
        read={text =>
          text.trim() === ''
            ? { error: t('properties.notEmpty') }
            : { value: { kind: text.trim(), ...(type && { type }) } }
        }
      />
      <label htmlFor={typeId}>{t('properties.entity.type')}</label>
      <TypedEditor
        {...props}
        wiring={{ id: typeId }}
        text={type ?? ''}
        read={text => ({
          value: { kind, ...(text.trim() && { type: text.trim() }) },
        })}
      />
    </div>
  );
}
