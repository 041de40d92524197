import { Button } from '@backstage/ui';
import { useState } from 'react';
import { useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../../session/Builder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import { idOfElement } from '../idOfElement';
import styles from '../properties.module.css';
import { RenameDialog } from '../RenameDialog';

/** The id of an element, and the way to another. */
export function IdPart({ element }: { readonly element: string }) {
  const { t } = useTexts(builderTranslationRef);
  const { isFrozen, mayEdit } = useBuilder();
  const [isRenaming, setRenaming] = useState(false);
  return (
    <div className={styles.stack}>
      <dl className={styles.facts}>
        <div>
          <dt>{t('properties.id')}</dt>
          <dd>
            <code>{idOfElement(element)}</code>
          </dd>
        </div>
      </dl>
      {mayEdit && !isFrozen && (
        <Button
          size="small"
          variant="secondary"
          onPress={() => setRenaming(true)}
        >
          {t('properties.rename')}
        </Button>
      )}
      {isRenaming && (
        <RenameDialog element={element} onClose={() => setRenaming(false)} />
      )}
    </div>
  );
}
