import { useMemo, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import {
  type FindView,
  type Known,
  readFindView,
  writeFindView,
} from './FindView';
import { readWords, writeWords } from './words';

/** The view as the address says it, and the ways to change it. */
export function useFindView(known: Known) {
  const { search, hash } = useLocation();
  const navigate = useNavigate();
  const [unwritten, setUnwritten] = useState<string>();
  const written = readWords(hash);
  const read = useMemo(
    () => readFindView(new URLSearchParams(search), known),
    [search, known],
  );

  return {
    ...read,
    words: written ?? unwritten ?? '',
    /** True when the words are too delicate for the address bar. */
    isPrivate: written === undefined && unwritten !== undefined,

    /** A filter is a refinement, not a step: back leaves the page. */
    filter(view: FindView) {
      navigate({ search: writeFindView(view), hash }, { replace: true });
    },

    /** Another question or another layout: a step that back undoes. */
    go(view: FindView, words: string) {
      const fragment = writeWords(words);
      setUnwritten(words && !fragment ? words : undefined);
      navigate({ search: writeFindView(view), hash: fragment });
    },
  };
}
