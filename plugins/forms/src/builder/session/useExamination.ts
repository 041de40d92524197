import { useEffect, useState } from 'react';
import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import { examineHere, notExamined, type Examination } from './examineHere';

/** Milliseconds of quiet before a form is examined anew. */
const quiet = 400;

/** What lint and the form's own tests say of a form, a moment after it has changed. */
export function useExamination(definition: FormDefinition): Examination {
  const [examination, setExamination] = useState(notExamined);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(
      () =>
        examineHere(definition).then(
          found => isCurrent && setExamination(found),
          // The last word stands: a form that cannot be examined is refused where it is saved.
          () => undefined,
        ),
      quiet,
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [definition]);
  return examination;
}
