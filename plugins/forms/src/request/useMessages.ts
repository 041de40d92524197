import { useEffect, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import type {
  CaseMessage,
  SubmissionView,
} from '@tukiverkko/plugin-forms-common';
import { formsApiRef } from '../api/formsApiRef';

/** The messages of a request that are on the page, and the way to earlier ones. */
export interface Messages {
  /** Oldest first. */
  readonly items: readonly CaseMessage[];
  readonly hasEarlier: boolean;
  readonly isLoading: boolean;
  readonly error?: unknown;
  readonly loadEarlier: () => void;
}

interface Known {
  readonly items: readonly CaseMessage[];
  readonly hasEarlier: boolean;
}

/** The newest messages come with the request; earlier pages are fetched when asked for, and stay when it is read again. */
export function useMessages(view: SubmissionView): Messages {
  const api = useApi(formsApiRef);
  const [known, setKnown] = useState<Known>(() => newestOf(view));
  const [isLoading, setIsLoading] = useState(false);
  const [error, setError] = useState<unknown>();
  useEffect(() => setKnown(before => joined(before, newestOf(view))), [view]);

  const loadEarlier = async () => {
    const [first] = known.items;
    if (isLoading || !first) return;
    setIsLoading(true);
    setError(undefined);
    try {
      const page = await api.messages(view.id, first.id);
      setKnown(now => ({
        items: [...page.items, ...now.items],
        hasEarlier: page.hasEarlier,
      }));
    } catch (failure) {
      setError(failure);
    } finally {
      setIsLoading(false);
    }
  };
  return { ...known, isLoading, error, loadEarlier };
}

function newestOf({ messages, hasEarlierMessages }: SubmissionView): Known {
  return { items: messages ?? [], hasEarlier: hasEarlierMessages ?? false };
}

/** What is known already with the newest page; where the two do not meet, the newest page alone. */
export function joined(known: Known, newest: Known): Known {
  const [first] = newest.items;
  const meets = known.items.findIndex(({ id }) => id === first?.id);
  if (meets < 0) return newest;
  return {
    items: [...known.items.slice(0, meets), ...newest.items],
    hasEarlier: known.hasEarlier,
  };
}
