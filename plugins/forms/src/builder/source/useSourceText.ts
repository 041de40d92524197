import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import { useMemo, useState } from 'react';

interface Written {
  readonly text: string;
  /** The form it was begun from. */
  readonly from: FormDefinition;
}

/** What was typed and not applied, by the form, as long as the window is open: another tab does not throw it away. */
const kept = new Map<string, Written>();

/** The text of a form: as it is, or as somebody is writing it. */
export function useSourceText(key: string, definition: FormDefinition) {
  const [written, setWritten] = useState(() => kept.get(key));
  const own = useMemo(() => JSON.stringify(definition, null, 2), [definition]);
  const keep = (next: Written | undefined) => {
    if (next) kept.set(key, next);
    else kept.delete(key);
    setWritten(next);
  };
  return {
    text: written?.text ?? own,
    isChanged: written !== undefined,
    isOvertaken: written !== undefined && written.from !== definition,
    write: (text: string) =>
      keep(
        text === own ? undefined : { text, from: written?.from ?? definition },
      ),
    discard: () => keep(undefined),
  };
}
