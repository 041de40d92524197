import { AttachmentsPanel } from '../attachments/AttachmentsPanel';
import type { Filling } from './Filling';

/** The files that go with what is being written, where the form takes any. */
export function DraftAttachments({ filling }: { readonly filling: Filling }) {
  const { files, session } = filling;
  return (
    files && (
      <AttachmentsPanel
        place={{ of: 'drafts', id: session.id }}
        files={files}
        mayAdd
      />
    )
  );
}
