import { useRef, useState } from 'react';

/** Does one thing at a time, and says why the last one was not done. Resolves to true when it was. */
export function useWork() {
  const isUnderWay = useRef(false);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const work = async (thing: () => Promise<unknown>): Promise<boolean> => {
    if (isUnderWay.current) return false;
    isUnderWay.current = true;
    setIsBusy(true);
    setError(undefined);
    try {
      await thing();
      return true;
    } catch (refusal) {
      setError(refusal);
      return false;
    } finally {
      isUnderWay.current = false;
      setIsBusy(false);
    }
  };
  return { work, isBusy, error, forget: () => setError(undefined) };
}
