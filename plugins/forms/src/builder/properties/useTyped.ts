import { useEffect, useRef, useState } from 'react';

/** A text that is being typed, and what ends it. */
export interface Typed {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Keeps what was typed. */
  readonly settle: () => void;
  /** Gives it up. */
  readonly giveUp: () => void;
}

/**
 * Keeps a text beside the form until typing is over, so that a sentence is one step of the history and not one for each
 * letter. `keep` gives false for what cannot be kept: it then stays in the field. Choosing another element keeps it too.
 */
export function useTyped(
  value: string,
  keep: (text: string) => boolean,
): Typed {
  const [typed, setTyped] = useState<string>();
  const latest = useRef({ typed, value, keep });
  latest.current = { typed, value, keep };
  const keepLatest = (): boolean => {
    const { typed: text, value: before, keep: keepText } = latest.current;
    return text === undefined || text === before || keepText(text);
  };
  useEffect(
    () => () => {
      keepLatest();
    },
    [],
  );
  return {
    text: typed ?? value,
    type: setTyped,
    settle: () => {
      if (keepLatest()) setTyped(undefined);
    },
    giveUp: () => setTyped(undefined),
  };
}
