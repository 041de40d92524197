import type { ReactNode } from 'react';
import type {
  CommandRequest,
  SubmissionView,
} from '@tukiverkko/plugin-forms-common';
import { Dialog } from '@tukiverkko/ui';
import { CommandRefusal } from './CommandRefusal';
import { useUnsentText } from './UnsentTexts';
import type { Commander } from './useCommand';
import { WriteText, type WriteTextProps } from './WriteText';

/** What every dialog that gives a command is told. */
export interface CommandDialogProps {
  readonly view: SubmissionView;
  /** Who writes. */
  readonly me: string;
  readonly commander: Commander;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
  /** Reads the request again; what was written stays. */
  readonly onShow: () => void;
}

/** Props of {@link TextDialog}. */
export interface TextDialogProps
  extends CommandDialogProps,
    Pick<
      WriteTextProps,
      | 'label'
      | 'help'
      | 'limit'
      | 'sendLabel'
      | 'before'
      | 'faults'
      | 'children'
    > {
  readonly command: CommandRequest['command'];
  readonly title: string;
  /** What happens, and to whom. */
  readonly lead: ReactNode;
  readonly toRequest: (text: string) => CommandRequest;
  /** Shown in place of the sentence about a refusal. */
  readonly refusal?: ReactNode;
}

/** A command with a text. What was written stays until it is sent, also when the window is closed. */
export function TextDialog({
  view,
  me,
  commander,
  isOpen,
  onClose,
  onDone,
  onShow,
  command,
  title,
  lead,
  toRequest,
  refusal,
  ...writing
}: TextDialogProps) {
  const [text, setText] = useUnsentText(`${me} ${view.id} ${command}`);
  const send = async (given: string) => {
    if (!(await commander.give(toRequest(given)))) return;
    setText('');
    onDone();
  };
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      isDismissable={false}
    >
      <p>{lead}</p>
      {commander.error !== undefined &&
        (refusal ?? <CommandRefusal error={commander.error} onShow={onShow} />)}
      <WriteText
        {...writing}
        id={`${command}-text`}
        value={text}
        onChange={setText}
        isBusy={commander.isBusy}
        canSend={view.allowedActions.includes(command)}
        onSend={send}
      />
    </Dialog>
  );
}
