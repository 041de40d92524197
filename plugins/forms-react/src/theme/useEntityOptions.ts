import type { PickerOption } from '@tukiverkko/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { EntityOption, EntitySource, EntityWish } from './FormContext';

const pause = 250;

/** What a search for entities has found, and the names of those chosen already. */
export interface EntityOptions {
  readonly found: readonly PickerOption[];
  readonly known: ReadonlyMap<string, PickerOption>;
  readonly isLoading: boolean;
  readonly search: (text: string) => void;
}

/** Searches a moment after the last key; an answer that comes late to an older question is not shown. */
export function useEntityOptions(
  source: EntitySource | undefined,
  wish: EntityWish | undefined,
  refs: readonly string[],
): EntityOptions {
  const [found, setFound] = useState<readonly PickerOption[]>([]);
  const [known, setKnown] = useState<ReadonlyMap<string, PickerOption>>(
    new Map(),
  );
  const [isLoading, setLoading] = useState(false);
  const latest = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  const learn = useCallback((options: readonly PickerOption[]) => {
    if (options.length > 0)
      setKnown(
        before => new Map([...before, ...options.map(o => [o.id, o] as const)]),
      );
  }, []);

  const unknown = refs.filter(ref => !known.has(ref)).join(' ');
  useEffect(() => {
    if (!source || !unknown) return undefined;
    let isCurrent = true;
    const asked = unknown.split(' ');
    // A name that cannot be read is no reason to lose the answer: its ref is shown.
    const nameless = asked.map(ref => ({ id: ref, label: ref }));
    source.read(asked).then(
      options => isCurrent && learn([...nameless, ...options.map(toPicker)]),
      () => isCurrent && learn(nameless),
    );
    return () => {
      isCurrent = false;
    };
  }, [source, unknown, learn]);

  useEffect(() => () => clearTimeout(timer.current), []);

  const kind = wish?.kind;
  const type = wish?.type;
  const search = useCallback(
    (text: string) => {
      if (!source || !kind) return;
      clearTimeout(timer.current);
      const question = ++latest.current;
      setLoading(true);
      timer.current = setTimeout(async () => {
        const options = await source
          .search({ kind, type }, text)
          .catch((): readonly EntityOption[] => []);
        if (question !== latest.current) return;
        const shown = options.map(toPicker);
        learn(shown);
        setFound(shown);
        setLoading(false);
      }, pause);
    },
    [source, kind, type, learn],
  );
  useEffect(() => search(''), [search]);

  return { found, known, isLoading, search };
}

function toPicker({
  ref,
  name,
  description,
  lang,
}: EntityOption): PickerOption {
  return { id: ref, label: name, description, lang };
}
