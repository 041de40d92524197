import { useState } from 'react';
import { RiLock2Line } from '@remixicon/react';
import type {
  MessageRequest,
  SubmissionView,
} from '@tukiverkko/plugin-forms-common';
import { useTexts } from '@tukiverkko/ui';
import { ViewSwitch } from '../load/ViewSwitch';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { CommandRefusal } from './CommandRefusal';
import styles from './Composer.module.css';
import { useUnsentText } from './UnsentTexts';
import { useWriteMessage } from './useWriteMessage';
import { WriteText } from './WriteText';

type Kind = MessageRequest['kind'];

/** Props of {@link Composer}. */
export interface ComposerProps {
  readonly view: SubmissionView;
  /** Who writes. */
  readonly me: string;
  /** `team` writes to the requester, or for itself alone. */
  readonly side: 'requester' | 'team';
  readonly reload: () => void;
  /** Called with the words for what was done. */
  readonly onDone: (words: string) => void;
}

const kinds: readonly Kind[] = ['message', 'note'];

/** Where one writes beside the commands. Who will read it stands above the text, on its button, and in how it looks. */
export function Composer(props: ComposerProps) {
  const { t } = useTexts(formsTranslationRef);
  const { view, side } = props;
  const offered = kinds.filter(kind => view.allowedActions.includes(kind));
  const [chosen, setChosen] = useState<Kind>();
  const kind = chosen && offered.includes(chosen) ? chosen : offered[0];
  if (!kind) return null;
  return (
    <div className={kind === 'note' ? styles.note : styles.message}>
      {offered.length > 1 && (
        <ViewSwitch
          label={t('talk.who')}
          views={offered.map(id => ({ id, label: t(`talk.to.${id}`) }))}
          chosen={kind}
          onChoose={setChosen}
        />
      )}
      {kind === 'note' && (
        <p className={styles.reader}>
          <RiLock2Line aria-hidden />
          {t('talk.noteHelp')}
        </p>
      )}
      <Writing
        key={kind}
        {...props}
        kind={kind}
        sendLabel={t(kind === 'note' ? 'talk.save' : `talk.send.${side}`)}
      />
    </div>
  );
}

function Writing({
  view,
  me,
  kind,
  sendLabel,
  reload,
  onDone,
}: ComposerProps & { readonly kind: Kind; readonly sendLabel: string }) {
  const { t } = useTexts(formsTranslationRef);
  const [text, setText] = useUnsentText(`${me} ${view.id} ${kind}`);
  const { write, isBusy, error } = useWriteMessage(view.id);
  const send = async (given: string) => {
    if (!(await write({ kind, text: given }))) return;
    setText('');
    onDone(t(`talk.done.${kind}`));
  };
  return (
    <>
      {error !== undefined && <CommandRefusal error={error} onShow={reload} />}
      <WriteText
        id={`write-${kind}`}
        label={t(`talk.label.${kind}`)}
        help={t('talk.care')}
        value={text}
        onChange={setText}
        sendLabel={sendLabel}
        variant="secondary"
        isBusy={isBusy}
        onSend={send}
      />
    </>
  );
}
