import { Button } from '@backstage/ui';
import {
  conversionOf,
  lossText,
  mayBecome,
  palette,
  titleOf,
  type PaletteEntry,
} from '@tukiverkko/plugin-forms-common/building';
import {
  Dialog,
  Field,
  Notice,
  SelectInput,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useId, useMemo, useState } from 'react';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import styles from './properties.module.css';

/** Makes a question one of another kind; what that costs is said before it is done. */
export function ConvertDialog({
  element,
  onClose,
}: {
  readonly element: string;
  readonly onClose: () => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  const { definition, edit } = useBuilder();
  const fieldId = useId();
  const [chosen, setChosen] = useState<string>();
  const targets = useMemo((): readonly PaletteEntry[] => {
    const types: readonly string[] = mayBecome(definition, element);
    return palette.filter(({ name }) => types.includes(name));
  }, [definition, element]);
  const type = mayBecome(definition, element).find(one => one === chosen);
  const conversion = useMemo(
    () => type && conversionOf(definition, element, type),
    [definition, element, type],
  );
  return (
    <Dialog
      title={t('properties.convert.title', {
        title: titleOf(definition, element),
      })}
      isOpen
      isDismissable={false}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onPress={onClose}>
            {t('properties.cancel')}
          </Button>
          <Button
            variant="primary"
            isDisabled={!conversion}
            onPress={() => {
              if (type) edit('convertQuestion', { element, type });
              onClose();
            }}
          >
            {t('properties.convert.do')}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <Field
          id={fieldId}
          label={t('properties.convert.to')}
          help={targets.find(({ name }) => name === chosen)?.about[language]}
        >
          {wiring => (
            <SelectInput
              {...wiring}
              options={targets.map(({ name, title }) => ({
                value: name,
                label: title[language],
              }))}
              value={chosen}
              onChange={setChosen}
            />
          )}
        </Field>
        <div role="status">
          {conversion && conversion.losses.length === 0 && (
            <Notice tone="positive">{t('properties.convert.lossless')}</Notice>
          )}
          {conversion && conversion.losses.length > 0 && (
            <Notice tone="warning" title={t('properties.convert.losses')}>
              <ul>
                {[
                  ...new Set(
                    conversion.losses.map(loss =>
                      lossText(definition, loss, language),
                    ),
                  ),
                ].map(text => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
              {t('properties.convert.undo')}
            </Notice>
          )}
          {type && !conversion && <p>{t('properties.convert.same')}</p>}
        </div>
      </div>
    </Dialog>
  );
}
