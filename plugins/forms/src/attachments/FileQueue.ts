import type { Attachment } from '@tukiverkko/plugin-forms-common';
import type { FilePlace, FormsApi } from '../api/FormsApi';
import { ConnectionLost } from '../api/FormsProblem';

/** A file that has not arrived. */
export interface Transfer {
  /** The key of all its attempts, so that a file cut off and begun again is never there twice. */
  readonly id: string;
  readonly file: File;
  readonly state:
    | { readonly kind: 'waiting' | 'broken' }
    | { readonly kind: 'uploading'; readonly share: number }
    | { readonly kind: 'refused'; readonly error: unknown };
}

/** Files on their way to one place, one at a time and in the order they were chosen. */
export class FileQueue {
  private readonly api: Pick<FormsApi, 'addFile'>;
  private readonly place: FilePlace;
  private readonly on: {
    readonly changed: () => void;
    readonly arrived: (attachment: Attachment) => void;
  };
  private transfers: readonly Transfer[] = [];
  private running?: { readonly id: string; readonly stop: AbortController };

  constructor(
    api: Pick<FormsApi, 'addFile'>,
    place: FilePlace,
    on: FileQueue['on'],
  ) {
    this.api = api;
    this.place = place;
    this.on = on;
  }

  getTransfers(): readonly Transfer[] {
    return this.transfers;
  }

  /** Takes a file in; one that is refused here already stays in sight with its reason. */
  add(file: File, refusal?: Error): void {
    const state: Transfer['state'] = refusal
      ? { kind: 'refused', error: refusal }
      : { kind: 'waiting' };
    this.set([...this.transfers, { id: crypto.randomUUID(), file, state }]);
    this.next();
  }

  /** Begins a file again from its first byte. */
  restart(id: string): void {
    this.put(id, { kind: 'waiting' });
    this.next();
  }

  /** Begins again what was cut off: the connection is back. */
  restartBroken(): void {
    for (const { id, state } of this.transfers)
      if (state.kind === 'broken') this.restart(id);
  }

  remove(id: string): void {
    this.set(this.transfers.filter(one => one.id !== id));
    if (this.running?.id === id) this.running.stop.abort();
  }

  private async next(): Promise<void> {
    const waiting = this.transfers.find(one => one.state.kind === 'waiting');
    if (this.running || !waiting) return;
    const { id, file } = waiting;
    const stop = new AbortController();
    this.running = { id, stop };
    const onProgress = (share: number) =>
      this.put(id, { kind: 'uploading', share });
    onProgress(0);
    try {
      const attachment = await this.api.addFile(this.place, file, {
        idempotencyKey: id,
        onProgress,
        signal: stop.signal,
      });
      this.transfers = this.transfers.filter(one => one.id !== id);
      this.on.arrived(attachment);
    } catch (error) {
      this.put(
        id,
        error instanceof ConnectionLost
          ? { kind: 'broken' }
          : { kind: 'refused', error },
      );
    }
    this.running = undefined;
    await this.next();
  }

  private put(id: string, state: Transfer['state']): void {
    this.set(
      this.transfers.map(one => (one.id === id ? { ...one, state } : one)),
    );
  }

  private set(transfers: readonly Transfer[]): void {
    this.transfers = transfers;
    this.on.changed();
  }
}
