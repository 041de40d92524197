import {
  findPersonalDetails,
  type Language,
} from '@tukiverkko/plugin-forms-common';
import { Notice } from '@tukiverkko/ui';
import { useEffect, useState } from 'react';
import { personalDetailTexts } from '../texts/personalDetailTexts';

/** Long enough that nobody is told of a name before it is written to its end. */
const pause = 800;

/** Props of {@link PersonalDetailsNote}. */
export interface PersonalDetailsNoteProps {
  readonly text: string;
  readonly language: Language;
}

/** Under a text that should be about nobody in particular: what somebody could be known by. It keeps nobody from going on. */
export function PersonalDetailsNote({
  text,
  language,
}: PersonalDetailsNoteProps) {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);

  const { found, instead, kinds, onLine } = personalDetailTexts[language];
  const isLong = settled.includes('\n');
  const things = findPersonalDetails(settled).map(({ kind, line }) =>
    isLong ? onLine(kinds[kind], line) : kinds[kind],
  );
  // The region stands there before it has something to say, or it would not be read aloud.
  return (
    <div role="status">
      {things.length > 0 && (
        <Notice tone="warning">
          {found(things.join(', '))} {instead}
        </Notice>
      )}
    </div>
  );
}
