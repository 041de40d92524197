import { Button } from '@backstage/ui';
import { useState } from 'react';
import { useTexts } from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';

/** Copies a link, and says that it did; shows it where the browser does not let us. */
export function CopyLink({ link }: { readonly link: string }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const [said, setSaid] = useState('');

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid(t('find.copy.done'));
    } catch {
      setSaid(t('find.copy.failed', { link }));
    }
  };
  return (
    <>
      <Button variant="tertiary" onPress={copy}>
        {t('find.copy')}
      </Button>
      <span role="status">{said}</span>
    </>
  );
}
