import { Button } from '@backstage/ui';
import {
  mayBecome,
  palette,
  readName,
  titleOf,
  typeOf,
} from '@tukiverkko/plugin-forms-common/building';
import { useLanguage, useTexts } from '@tukiverkko/ui';
import { useState } from 'react';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { ConvertDialog } from './ConvertDialog';
import styles from './properties.module.css';

/** What is selected: its title, what it is, and the way to make it something else. */
export function PropertiesHead({
  elements,
}: {
  readonly elements: readonly string[];
}) {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  const { definition, isFrozen, mayEdit } = useBuilder();
  const [isConverting, setConverting] = useState(false);
  const [element] = elements;
  if (elements.length > 1)
    return (
      <p className={styles.meta}>
        {t('properties.several', { number: String(elements.length) })}
      </p>
    );
  const type = typeOf(definition, element);
  const kind = readName(element)?.kind;
  const named =
    palette.find(({ name }) => name === type)?.title[language] ??
    (kind === 'page' || kind === 'note'
      ? t(`properties.kind.${kind}`)
      : undefined);
  return (
    <div className={styles.title}>
      <h3 lang={definition.languages.source}>{titleOf(definition, element)}</h3>
      <div className={styles.beside}>
        {named && <span className={styles.meta}>{named}</span>}
        {mayEdit && !isFrozen && mayBecome(definition, element).length > 0 && (
          <Button
            size="small"
            variant="tertiary"
            onPress={() => setConverting(true)}
          >
            {t('properties.convert')}
          </Button>
        )}
      </div>
      {isConverting && (
        <ConvertDialog element={element} onClose={() => setConverting(false)} />
      )}
    </div>
  );
}
