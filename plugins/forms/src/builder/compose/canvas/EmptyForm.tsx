import { Button } from '@backstage/ui';
import { RiAddLine, RiFileAddLine } from '@remixicon/react';
import { Empty, useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import { useComposing } from '../Composing';

/** A form without pages: what a form is made of, and the first step. */
export function EmptyForm() {
  const { t } = useTexts(builderTranslationRef);
  const { mayChange, run } = useComposing();
  return (
    <Empty
      icon={<RiFileAddLine />}
      action={
        mayChange && (
          <Button
            variant="primary"
            iconStart={<RiAddLine aria-hidden />}
            onPress={() => run('add')}
          >
            {t('compose.add.button')}
          </Button>
        )
      }
    >
      {t('compose.form.empty')}
    </Empty>
  );
}
