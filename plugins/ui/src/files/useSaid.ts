import { useEffect, useRef, useState } from 'react';

/**
 * What to say aloud of several things that change: the sentences that are new since the last look.
 * What stood there at first is read where it stands.
 */
export function useSaid(sentences: ReadonlyMap<string, string>): string {
  const before = useRef(sentences);
  const [said, setSaid] = useState('');
  const now = JSON.stringify([...sentences]);
  useEffect(() => {
    const changed = [...sentences]
      .filter(([id, sentence]) => before.current.get(id) !== sentence)
      .map(([, sentence]) => sentence);
    before.current = sentences;
    if (changed.length > 0) setSaid(changed.join(' '));
    // `now` is what the sentences say; the map is new at each render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [now]);
  return said;
}
