import { useRef, useState } from 'react';
import { saveBlob } from './saveBlob';

/** Fetches with the token and saves, one at a time; `error` says why the last one was not saved. */
export function useDownload() {
  const isUnderWay = useRef(false);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  const download = async (name: string, fetch: () => Promise<Blob>) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setIsBusy(true);
    setError(undefined);
    try {
      saveBlob(await fetch(), name);
    } catch (refusal) {
      setError(refusal);
    } finally {
      isUnderWay.current = false;
      setIsBusy(false);
    }
  };
  return { download, isBusy, error };
}
