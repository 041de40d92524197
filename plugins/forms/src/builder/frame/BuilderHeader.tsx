import { Button, ButtonIcon, Link } from '@backstage/ui';
import { RiCommandLine, RiHistoryLine, RiKeyboardLine } from '@remixicon/react';
import { SaveStatus, useTexts } from '@tukiverkko/ui';
import { useOpenBuilder } from '../session/BuilderProvider';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { PublishButton } from '../versions/PublishButton';
import styles from './BuilderHeader.module.css';
import { FormStatus } from './FormStatus';
import { saveStateOf } from './saveStateOf';
import { TitleInPlace } from './TitleInPlace';
import { UndoButtons } from './UndoButtons';
import type { FrameDialog } from './FrameDialog';

/** Which form it is, how it stands, and what may be done with all of it. */
export function BuilderHeader({
  open,
}: {
  readonly open: (dialog: FrameDialog) => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const { state } = useOpenBuilder();
  return (
    <header className={styles.header}>
      <div className={styles.titles}>
        <Link href="/builder">{t('builder.title')}</Link>
        <TitleInPlace />
        <div className={styles.state}>
          <FormStatus />
          <SaveStatus state={saveStateOf(state.saving)} />
        </div>
      </div>
      <div className={styles.actions}>
        <UndoButtons />
        <ButtonIcon
          size="small"
          variant="secondary"
          icon={<RiHistoryLine aria-hidden />}
          aria-label={t('history.open')}
          onPress={() => open('history')}
        />
        <ButtonIcon
          size="small"
          variant="secondary"
          icon={<RiKeyboardLine aria-hidden />}
          aria-label={t('keymap.open')}
          onPress={() => open('keys')}
        />
        <Button
          size="small"
          variant="secondary"
          iconStart={<RiCommandLine aria-hidden />}
          aria-keyshortcuts="Control+K Meta+K"
          onPress={() => open('commands')}
        >
          {t('commands.open')}
          <kbd className={styles.keys} aria-hidden>
            Ctrl K
          </kbd>
        </Button>
        <PublishButton />
      </div>
    </header>
  );
}
