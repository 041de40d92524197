import { RiAlertLine } from '@remixicon/react';
import { StatusTag, useTexts } from '@tukiverkko/ui';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import styles from './operations.module.css';

/** A number with its limit; a tone only when it is outside. */
export function Measure(props: {
  readonly value?: string;
  readonly limit?: string;
  readonly isOver: boolean;
}) {
  const { t } = useTexts(formsTranslationRef);
  const { value, limit, isOver } = props;
  return (
    <span className={styles.measure}>
      {value}
      {isOver && (
        <StatusTag tone="warning" icon={<RiAlertLine />}>
          {t('operations.overLimit')}
        </StatusTag>
      )}
      {limit !== undefined && (
        <span className={styles.limit}>{t('operations.limit', { limit })}</span>
      )}
    </span>
  );
}
