import { useEffect, useSyncExternalStore } from 'react';
import type { Files, FilesState } from './Files';

/** Follows the files of a place: what was cut off begins again when the network is back, and leaving asks first. */
export function useFiles(files: Files): FilesState {
  const state = useSyncExternalStore(files.subscribe, files.getState);
  const isSending = state.transfers.some(
    one => one.state.kind === 'uploading' || one.state.kind === 'waiting',
  );
  useEffect(() => {
    const restart = () => files.restartBroken();
    const warn = (event: BeforeUnloadEvent) =>
      isSending && event.preventDefault();
    window.addEventListener('online', restart);
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('online', restart);
      window.removeEventListener('beforeunload', warn);
    };
  }, [files, isSending]);
  return state;
}
