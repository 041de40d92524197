import { useRef, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import type {
  CommandRequest,
  SubmissionView,
} from '@tukiverkko/plugin-forms-common';
import { Attempt } from '../api/Attempt';
import { formsApiRef } from '../api/formsApiRef';

/** Gives commands to one request. */
export interface Commander {
  /** Ignored while one is under way; resolves to true when it was done. */
  readonly give: (request: CommandRequest) => Promise<boolean>;
  readonly isBusy: boolean;
  /** Why the last one was not done. */
  readonly error?: unknown;
  readonly forget: () => void;
}

/** Gives a command on the revision that is on the screen, once, however often its button is pressed. */
export function useCommand(
  view: Pick<SubmissionView, 'id' | 'revision'>,
): Commander {
  const api = useApi(formsApiRef);
  const attempt = useRef(new Attempt());
  const isUnderWay = useRef(false);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  /** The revision a command has changed; until the next one is on the screen there is nothing to press. */
  const [doneAt, setDoneAt] = useState<number>();

  const give = async (request: CommandRequest) => {
    if (isUnderWay.current || doneAt === view.revision) return false;
    isUnderWay.current = true;
    setIsBusy(true);
    setError(undefined);
    try {
      const idempotencyKey = attempt.current.keyFor(request);
      await api.command(view.id, request, {
        revision: view.revision,
        idempotencyKey,
      });
      attempt.current.done();
      setDoneAt(view.revision);
      return true;
    } catch (refusal) {
      setError(refusal);
      return false;
    } finally {
      isUnderWay.current = false;
      setIsBusy(false);
    }
  };
  return {
    give,
    isBusy: isBusy || doneAt === view.revision,
    error,
    forget: () => setError(undefined),
  };
}
