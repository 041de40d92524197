import { Button } from '@backstage/ui';
import { lazy, Suspense, useState } from 'react';
import { useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../texts/builderTranslationRef';

const PublishDialog = lazy(() =>
  import('./PublishDialog').then(dialog => ({ default: dialog.PublishDialog })),
);

/** Opens what there is to know before publishing. */
export function PublishButton() {
  const { t } = useTexts(builderTranslationRef);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="primary" onPress={() => setIsOpen(true)}>
        {t('header.publish')}
      </Button>
      {isOpen && (
        <Suspense>
          <PublishDialog isOpen onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
