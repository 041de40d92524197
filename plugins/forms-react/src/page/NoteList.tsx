import { Notice } from '@tukiverkko/ui';
import { FormTextView } from '../answers/FormTextView';
import type { ShownNote } from './pageNotes';

interface NoteListProps {
  readonly notes: readonly ShownNote[];
  readonly language: string;
}

/** Texts of a form that inform or warn, among its questions. */
export function NoteList({ notes, language }: NoteListProps) {
  if (notes.length === 0) return null;
  return (
    <div className="tuki-form-notes">
      {notes.map(({ id, tone, text }) => (
        <Notice key={id} tone={tone}>
          <FormTextView text={text} language={language} />
        </Notice>
      ))}
    </div>
  );
}
