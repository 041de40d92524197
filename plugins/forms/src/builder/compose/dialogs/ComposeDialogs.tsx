import { ConvertDialog } from '../../properties/ConvertDialog';
import { AddDialog } from '../palette/AddDialog';
import type { Commands, OpenDialog } from '../useCommands';
import { MoveDialog } from './MoveDialog';
import { PasteOptionsDialog } from './PasteOptionsDialog';
import { RemoveDialog } from './RemoveDialog';

interface ComposeDialogsProps {
  readonly dialog: OpenDialog | undefined;
  readonly commands: Commands;
}

/** What stands open over the Edit tab: one at a time. */
export function ComposeDialogs({ dialog, commands }: ComposeDialogsProps) {
  const close = () => commands.open(undefined);
  return (
    <>
      <AddDialog
        isOpen={dialog?.kind === 'add'}
        onClose={close}
        onAdd={commands.add}
      />
      <MoveDialog
        elements={dialog?.kind === 'move' ? dialog.elements : undefined}
        onClose={close}
        onMove={commands.move}
      />
      <RemoveDialog
        elements={dialog?.kind === 'remove' ? dialog.elements : undefined}
        onClose={close}
        onRemove={commands.remove}
      />
      {dialog?.kind === 'convert' && (
        <ConvertDialog element={dialog.element} onClose={close} />
      )}
      <PasteOptionsDialog
        pasted={dialog?.kind === 'options' ? dialog : undefined}
        onClose={close}
      />
    </>
  );
}
