import { useSyncExternalStore } from 'react';
import type { Filling } from './Filling';

const never = () => () => undefined;

/** Whether every file that was chosen is on the server, so that none is left behind when the form is sent. */
export function useFilesArrived({ files }: Filling): boolean {
  return useSyncExternalStore(
    files?.subscribe ?? never,
    () => !files || files.getState().transfers.length === 0,
  );
}
