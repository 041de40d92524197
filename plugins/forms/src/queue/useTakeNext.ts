import { useApi } from '@backstage/frontend-plugin-api';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { Attempt } from '../api/Attempt';
import { formsApiRef } from '../api/formsApiRef';

/** Takes the first request of the queue and opens it. */
export function useTakeNext(options: {
  readonly team?: string;
  /** Id of the request that stands first on the screen. */
  readonly seen?: string;
}) {
  const api = useApi(formsApiRef);
  const navigate = useNavigate();
  const attempt = useRef(new Attempt());
  const [state, setState] = useState<{
    readonly isBusy?: true;
    readonly isEmpty?: true;
    readonly error?: unknown;
  }>({});

  const take = async () => {
    if (state.isBusy) return;
    setState({ isBusy: true });
    const { team, seen } = options;
    const request = {
      ...(team && { team: [team] }),
      ...(seen && { seen }),
    };
    try {
      // After a lost answer the same request is asked for again, so that nobody takes two.
      const key = attempt.current.keyFor({ team });
      const { taken, before } = await api.takeNext(request, key);
      attempt.current.done();
      setState(taken ? {} : { isEmpty: true });
      if (taken) {
        navigate(`/requests/${taken.id}?view=team`, { state: { before } });
      }
    } catch (error) {
      setState({ error });
    }
  };
  return { ...state, take };
}
