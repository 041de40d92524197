import type { Attachment } from '@tukiverkko/plugin-forms-common';
import type { FilePlace, FormsApi } from '../api/FormsApi';
import { FormsProblem } from '../api/FormsProblem';
import { refuseFile } from './fileLimits';
import type { FileLimits } from './fileLimits';
import { FileQueue } from './FileQueue';
import type { Transfer } from './FileQueue';

/** What a page shows of the files of one place; a new object after each change. */
export interface FilesState {
  /** Undefined until they are known. */
  readonly arrived?: readonly Attachment[];
  readonly transfers: readonly Transfer[];
  /** Why the files could not be listed. */
  readonly listError?: unknown;
  /** Why the last removal was not done. */
  readonly removeError?: unknown;
}

/** Milliseconds until it is asked first, and at the most, whether a virus check has ended. */
const firstLook = 2000;
const longestLook = 30_000;

type FilesApi = Pick<
  FormsApi,
  'addFile' | 'draftFiles' | 'removeDraftFile' | 'submission'
>;

/**
 * The files of one draft or one request: those on their way and those that arrived. While somebody looks at them
 * and one is being checked for viruses, the server is asked again, more and more seldom.
 */
export class Files {
  readonly limits: FileLimits;

  private readonly api: FilesApi;
  private readonly place: FilePlace;
  private readonly queue: FileQueue;
  private readonly listeners = new Set<() => void>();
  private current: FilesState = { transfers: [] };
  private timer?: ReturnType<typeof setTimeout>;
  private wait = firstLook;

  constructor(
    api: FilesApi,
    place: FilePlace,
    limits: FileLimits,
    arrived?: readonly Attachment[],
  ) {
    this.api = api;
    this.place = place;
    this.limits = limits;
    this.current = { transfers: [], arrived };
    this.queue = new FileQueue(api, place, {
      changed: () => this.set({ transfers: this.queue.getTransfers() }),
      arrived: attachment => {
        this.wait = firstLook;
        this.set({
          transfers: this.queue.getTransfers(),
          arrived: withFile(this.current.arrived, attachment),
        });
        this.lookLater();
      },
    });
  }

  readonly getState = (): FilesState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    const isFirst = this.listeners.size === 0;
    this.listeners.add(listener);
    if (isFirst && this.current.arrived === undefined) this.look();
    else this.lookLater();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) clearTimeout(this.timer);
    };
  };

  /** Sends the files that were chosen, one after the other. */
  add(files: readonly File[]): void {
    for (const file of files) {
      const counted = this.current.transfers.filter(
        ({ state }) => state.kind !== 'refused',
      );
      const count = counted.length + (this.current.arrived?.length ?? 0);
      this.queue.add(file, refuseFile(file, this.limits, count));
    }
  }

  restart(id: string): void {
    this.queue.restart(id);
  }

  restartBroken(): void {
    this.queue.restartBroken();
  }

  /** Forgets a file that has not arrived. */
  forget(id: string): void {
    this.queue.remove(id);
  }

  /** Removes a file of a draft from the server. */
  async remove(id: string): Promise<void> {
    this.set({ removeError: undefined });
    try {
      await this.api.removeDraftFile(this.place.id, id);
      this.set({ arrived: this.current.arrived?.filter(one => one.id !== id) });
    } catch (removeError) {
      this.set({ removeError });
    }
  }

  /** Takes what the server says has arrived. */
  take(arrived: readonly Attachment[]): void {
    this.set({ arrived });
    this.lookLater();
  }

  /** Nothing is there any more: the draft was deleted. */
  clear(): void {
    for (const { id } of this.current.transfers) this.queue.remove(id);
    this.set({ arrived: [] });
  }

  /** Asks the server what has arrived. */
  async look(): Promise<void> {
    clearTimeout(this.timer);
    try {
      this.set({ arrived: await this.list(), listError: undefined });
    } catch (listError) {
      this.set({ listError });
      if (listError instanceof FormsProblem && listError.status < 500) return;
    }
    this.lookLater();
  }

  private async list(): Promise<readonly Attachment[]> {
    const { of, id } = this.place;
    return of === 'drafts'
      ? (await this.api.draftFiles(id)).items
      : (await this.api.submission(id)).attachments ?? [];
  }

  private lookLater(): void {
    clearTimeout(this.timer);
    const isChecking = this.current.arrived?.some(
      one => one.state === 'scanning',
    );
    if (!isChecking || this.listeners.size === 0) return;
    this.timer = setTimeout(() => this.look(), this.wait);
    this.wait = Math.min(this.wait * 2, longestLook);
  }

  private set(change: Partial<FilesState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** A look of the server may have listed it meanwhile. */
function withFile(
  arrived: readonly Attachment[] = [],
  attachment: Attachment,
): readonly Attachment[] {
  return [...arrived.filter(one => one.id !== attachment.id), attachment];
}
