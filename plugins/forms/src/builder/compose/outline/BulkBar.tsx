import { Button } from '@backstage/ui';
import type { Sensitivity } from '@tukiverkko/plugin-forms-common';
import { SelectInput, useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../../session/Builder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import { useComposing } from '../Composing';
import styles from './Outline.module.css';

const sensitivities: readonly Sensitivity[] = [
  'none',
  'indirect',
  'identifying',
  'special',
];

/** What is done to several elements at once. */
export function BulkBar() {
  const { t } = useTexts(builderTranslationRef);
  const { edit, selection } = useBuilder();
  const { run } = useComposing();
  return (
    <div
      className={styles.bulk}
      role="group"
      aria-label={t('compose.bulk', { count: selection.length })}
    >
      <span>{t('compose.bulk', { count: selection.length })}</span>
      <SelectInput
        aria-label={t('compose.bulk.sensitivity')}
        placeholder={t('compose.bulk.sensitivity')}
        options={sensitivities.map(value => ({
          value,
          label: t(`choice.sensitivity.${value}`),
        }))}
        value={undefined}
        onChange={value =>
          value &&
          edit('setProperty', {
            elements: selection,
            property: 'sensitivity',
            value,
          })
        }
      />
      {(['move', 'duplicate', 'remove'] as const).map(command => (
        <Button
          key={command}
          variant="secondary"
          size="small"
          onPress={() => run(command)}
        >
          {t(`compose.command.${command}`)}
        </Button>
      ))}
    </div>
  );
}
