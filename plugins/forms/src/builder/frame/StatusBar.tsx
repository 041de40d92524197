import { Button } from '@backstage/ui';
import { RiAlertLine, RiCheckLine } from '@remixicon/react';
import {
  elementsInOrder,
  flatOutline,
} from '@tukiverkko/plugin-forms-common/building';
import { useMemo } from 'react';
import { useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import styles from './StatusBar.module.css';

/** The line under the form: what is to be mended, and how large the form is. */
export function StatusBar({ onProblems }: { readonly onProblems: () => void }) {
  const { t } = useTexts(builderTranslationRef);
  const { definition, problems } = useBuilder();
  const count = useMemo(
    () => flatOutline(elementsInOrder(definition)).length,
    [definition],
  );
  const hasProblems = problems.length > 0;
  return (
    <div className={styles.bar}>
      <Button
        size="small"
        variant="tertiary"
        iconStart={
          hasProblems ? (
            <RiAlertLine aria-hidden />
          ) : (
            <RiCheckLine aria-hidden />
          )
        }
        onPress={onProblems}
      >
        {hasProblems
          ? t('problems.count', { count: problems.length })
          : t('problems.none')}
      </Button>
      <span>{t('status.elements', { count })}</span>
    </div>
  );
}
