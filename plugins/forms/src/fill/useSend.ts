import { useRef, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import type { Answers, SubmitResult } from '@tukiverkko/plugin-forms-common';
import { Attempt } from '../api/Attempt';
import { formsApiRef } from '../api/formsApiRef';
import type { Filling } from './Filling';
import { useFillings } from './FillingsContext';
import { sentDrafts } from './sentDrafts';

/** Sends a form once, however often it is pressed and however often the answer is lost. */
export function useSend(
  filling: Filling,
  onSent: (result: SubmitResult) => void,
  /** Ref of the unit whose people see and continue it. */
  colleagues?: string,
) {
  const api = useApi(formsApiRef);
  const fillings = useFillings();
  const attempt = useRef(new Attempt());
  const isUnderWay = useRef(false);
  const [isSending, setIsSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const { session, form } = filling;

  const send = async (answers: Answers) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setIsSending(true);
    setError(undefined);
    const { language } = session.getState();
    const request = {
      form: form.key,
      version: form.version,
      answers,
      language,
      ...(filling.isKept && { draft: session.id }),
      ...(session.replaces && { replaces: session.replaces }),
      ...(colleagues && { colleagues }),
    };
    try {
      // A save on its way would meet a draft that is gone.
      await session.save();
      const result = await api.submit(request, attempt.current.keyFor(request));
      if (result.process === 'advice') {
        // Who was given advice may change an answer and ask again.
        filling.sent(result);
        fillings.advised = filling;
      } else {
        filling.sent();
        sentDrafts.add(session.id);
      }
      onSent(result);
    } catch (refusal) {
      setError(refusal);
      setIsSending(false);
    } finally {
      isUnderWay.current = false;
    }
  };
  return { send, isSending, error };
}
