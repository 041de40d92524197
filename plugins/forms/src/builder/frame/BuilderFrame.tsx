import { Loading, useTexts } from '@tukiverkko/ui';
import { Suspense, useEffect, useRef, useState } from 'react';
import { useBuilder } from '../session/Builder';
import { useOpenBuilder } from '../session/BuilderProvider';
import { useKeepSafe } from '../session/useKeepSafe';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { Announcer } from './Announcer';
import styles from './BuilderFrame.module.css';
import { BuilderHeader } from './BuilderHeader';
import { builderTabParts } from './builderTabs';
import { CommandPalette } from './CommandPalette';
import { OfferedCommands, OfferedCommandsContext } from './commands';
import { ConflictDialog } from './ConflictDialog';
import type { FrameDialog } from './FrameDialog';
import { FrameNotices } from './FrameNotices';
import { HistoryDialog } from './HistoryDialog';
import { KeyMapDialog } from './KeyMapDialog';
import { ProblemsDialog } from './ProblemsDialog';
import { StatusBar } from './StatusBar';
import { TabList } from './TabList';
import { useFocusAsked } from './useFocusAsked';
import { useFocusKept } from './useFocusKept';
import { useFrameCommands } from './useFrameCommands';
import { useFrameKeys } from './useFrameKeys';
import { useHistory } from './useHistory';

/** The page around the tabs of one form. */
export function BuilderFrame() {
  const { t } = useTexts(builderTranslationRef);
  const { asked, session, state, tab } = useOpenBuilder();
  const { redo, undo } = useHistory();
  const [offered] = useState(() => new OfferedCommands());
  const [dialog, open] = useState<FrameDialog>();
  const [isPutOff, setIsPutOff] = useState(false);
  const commands = useFrameCommands(open);
  const close = () => open(undefined);
  const { conflict } = state;
  const place = useRef<HTMLDivElement>(null);
  const { Tab } = builderTabParts[tab];
  // Another conflict is another question.
  useEffect(() => setIsPutOff(false), [conflict]);
  useAnewWhereGone();
  useWindowTitle();
  useKeepSafe(session);
  useFocusAsked(asked);
  useFocusKept(place, tab);
  useFrameKeys({ open, undo, redo, save: () => session.saveAloud() });
  return (
    <OfferedCommandsContext.Provider value={offered}>
      <div className={styles.frame}>
        <BuilderHeader open={open} />
        <TabList />
        <FrameNotices onChoose={() => setIsPutOff(false)} />
        <div
          ref={place}
          role="group"
          className={styles.tab}
          aria-label={t(`tab.${tab}`)}
          tabIndex={-1}
        >
          <Suspense fallback={<Loading />}>
            <Tab />
          </Suspense>
        </div>
        <StatusBar onProblems={() => open('problems')} />
      </div>
      <Announcer />
      <CommandPalette
        isOpen={dialog === 'commands'}
        onClose={close}
        commands={commands}
      />
      <HistoryDialog isOpen={dialog === 'history'} onClose={close} />
      <KeyMapDialog isOpen={dialog === 'keys'} onClose={close} />
      <ProblemsDialog isOpen={dialog === 'problems'} onClose={close} />
      {conflict && !isPutOff && (
        <ConflictDialog
          conflict={conflict}
          onResolve={sides => session.resolve(sides)}
          onClose={() => setIsPutOff(true)}
        />
      )}
    </OfferedCommandsContext.Provider>
  );
}

/** Where the draft went away and nothing of one's own was in it, there is nothing to ask: the form is read anew. */
function useAnewWhereGone(): void {
  const { gone, unsaved } = useOpenBuilder().state;
  const { reopen } = useBuilder();
  const isLeftBehind = gone !== undefined && unsaved === 0;
  const latest = useRef(reopen);
  latest.current = reopen;
  useEffect(() => {
    if (isLeftBehind) latest.current();
  }, [isLeftBehind]);
}

function useWindowTitle(): void {
  const { t } = useTexts(builderTranslationRef);
  const { tab } = useOpenBuilder();
  const { title } = useBuilder().definition;
  useEffect(() => {
    document.title = [
      t(`tab.${tab}`),
      title,
      t('builder.title'),
      'Tukiverkko',
    ].join(' – ');
  }, [t, tab, title]);
}
