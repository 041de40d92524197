import { Button, ButtonIcon } from '@backstage/ui';
import {
  RiAddLine,
  RiArrowDownLine,
  RiArrowUpLine,
  RiDeleteBinLine,
} from '@remixicon/react';
import type { Option } from '@tukiverkko/plugin-forms-common';
import { useRef } from 'react';
import { useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../../session/Builder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import styles from '../properties.module.css';
import type { EditorProps } from './EditorProps';
import { TypedEditor } from './TypedEditor';

/** The choices of a question: their labels and their order. Their codes stand under Data. */
export function OptionsEditor(props: EditorProps<'options'>) {
  const { t } = useTexts(builderTranslationRef);
  const { edit } = useBuilder();
  const { state, subject, wiring, isReadOnly } = props;
  const list = useRef<HTMLDivElement>(null);
  const options = (state.value ?? []) as readonly Option[];
  const { element } = subject;
  const focusLast = () =>
    requestAnimationFrame(() => {
      const fields = list.current?.querySelectorAll('input') ?? [];
      fields[fields.length - 1]?.focus();
    });
  return (
    <div
      className={styles.stack}
      role="group"
      aria-labelledby={wiring['aria-labelledby']}
      ref={list}
    >
      {options.map(({ const: code, title }, place) => (
        <div className={styles.option} key={String(code)}>
          <TypedEditor
            {...props}
            wiring={{
              id: place === 0 ? wiring.id : `${wiring.id}-${place}`,
              'aria-label': t('properties.options.label', {
                number: String(place + 1),
              }),
            }}
            text={title}
            isOfForm
            read={label =>
              label.trim() === ''
                ? { error: t('properties.notEmpty') }
                : { value: label }
            }
            onChange={label =>
              edit('setOptionLabel', { element, code, label: String(label) })
            }
          />
          {!isReadOnly && (
            <span className={styles.actions}>
              <ButtonIcon
                size="small"
                variant="tertiary"
                icon={<RiArrowUpLine aria-hidden />}
                aria-label={t('properties.options.up', { option: title })}
                isDisabled={place === 0}
                onPress={() =>
                  edit('moveOption', { element, code, place: place - 1 })
                }
              />
              <ButtonIcon
                size="small"
                variant="tertiary"
                icon={<RiArrowDownLine aria-hidden />}
                aria-label={t('properties.options.down', { option: title })}
                isDisabled={place === options.length - 1}
                onPress={() =>
                  edit('moveOption', { element, code, place: place + 1 })
                }
              />
              <ButtonIcon
                size="small"
                variant="tertiary"
                icon={<RiDeleteBinLine aria-hidden />}
                aria-label={t('properties.options.remove', { option: title })}
                onPress={() => edit('removeOption', { element, code })}
              />
            </span>
          )}
        </div>
      ))}
      {!isReadOnly && (
        <Button
          size="small"
          variant="secondary"
          iconStart={<RiAddLine aria-hidden />}
          onPress={() => {
            edit('addOption', { element });
            focusLast();
          }}
        >
          {t('properties.options.add')}
        </Button>
      )}
    </div>
  );
}
