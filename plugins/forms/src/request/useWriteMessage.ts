import { useRef, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import type { MessageRequest } from '@tukiverkko/plugin-forms-common';
import { Attempt } from '../api/Attempt';
import { formsApiRef } from '../api/formsApiRef';

/** Writes messages into one request, each once, however often its button is pressed. */
export function useWriteMessage(id: string) {
  const api = useApi(formsApiRef);
  const attempt = useRef(new Attempt());
  const isUnderWay = useRef(false);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  /** Resolves to true when it was stored. */
  const write = async (request: MessageRequest) => {
    if (isUnderWay.current) return false;
    isUnderWay.current = true;
    setIsBusy(true);
    setError(undefined);
    try {
      await api.writeMessage(id, request, attempt.current.keyFor(request));
      attempt.current.done();
      return true;
    } catch (refusal) {
      setError(refusal);
      return false;
    } finally {
      isUnderWay.current = false;
      setIsBusy(false);
    }
  };
  return { write, isBusy, error };
}
