import { Button } from '@backstage/ui';
import { Dialog, useTexts } from '@tukiverkko/ui';
import { useState, type ReactNode } from 'react';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './FacetsDialog.module.css';

/** The filters on a narrow screen: a button, and a dialog as high as the screen. */
export function FacetsDialog(props: {
  readonly filters: number;
  readonly count: number;
  readonly children: ReactNode;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const [isOpen, setIsOpen] = useState(false);

  return (
    <>
      <Button variant="secondary" size="medium" onPress={() => setIsOpen(true)}>
        {props.filters > 0
          ? t('find.filters.open', { filters: String(props.filters) })
          : t('find.filters')}
      </Button>
      <Dialog
        title={t('find.filters')}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        width="100vw"
        className={styles.dialog}
        footer={
          <Button
            variant="primary"
            size="medium"
            onPress={() => setIsOpen(false)}
          >
            {t('find.filters.show', { count: props.count })}
          </Button>
        }
      >
        {props.children}
      </Dialog>
    </>
  );
}
