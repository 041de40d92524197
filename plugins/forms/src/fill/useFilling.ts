import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Evaluation } from '@tukiverkko/plugin-forms-common';
import { useLanguage } from '@tukiverkko/ui';
import { useNavigate } from 'react-router-dom';
import type { DraftState } from './DraftSession';
import { evaluateHere } from './evaluateHere';
import type { Filling } from './Filling';
import { useFillings } from './FillingsContext';

/** Milliseconds a stop answer stands before the form ends by itself, so that one can pass over it or mend it. */
export const stopDelay = 3000;

/** What every page of a form that is being filled needs. */
export interface FillPageProps {
  readonly filling: Filling;
  readonly state: DraftState;
  readonly evaluation: Evaluation;
  /** Ends the form now. */
  readonly stop: () => void;
}

/** Follows a form that is being filled: saves it when the window is hidden, and ends it when a stop rule holds. */
export function useFilling(filling: Filling): FillPageProps {
  const { session, compiled, form } = filling;
  const language = useLanguage();
  const navigate = useNavigate();
  const fillings = useFillings();
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const evaluation = useMemo(
    () => evaluateHere(compiled, state.answers),
    [compiled, state.answers],
  );

  const stop = () => {
    fillings.stopped = filling;
    navigate(`/forms/${form.key}/stop`, { replace: true });
  };
  const isStopping = evaluation.stop !== null;
  useEffect(() => {
    if (!isStopping) return undefined;
    const timer = setTimeout(stop, stopDelay);
    return () => clearTimeout(timer);
    // `stop` is new at each render; only the answer decides.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isStopping]);

  useEffect(() => session.setLanguage(language), [session, language]);
  useSaveWhenHidden(filling);
  return { filling, state, evaluation, stop };
}

function useSaveWhenHidden(filling: Filling): void {
  const { session } = filling;
  useEffect(() => {
    const save = () => {
      session.save();
    };
    const hidden = () => document.visibilityState === 'hidden' && save();
    const warn = (event: BeforeUnloadEvent) =>
      filling.isAtRisk() && event.preventDefault();
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('online', save);
    window.addEventListener('beforeunload', warn);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('online', save);
      window.removeEventListener('beforeunload', warn);
    };
  }, [filling, session]);
}
