import type { Attachment } from '@tukiverkko/plugin-forms-common';

/** The files of the fake server, by the draft or request they belong to. */
export class FakeFiles {
  /** What becomes of a file that arrives; a virus check is ended by {@link finish}. */
  arriveAs: Attachment['state'] = 'clean';
  private readonly byOwner = new Map<string, readonly Attachment[]>();
  private readonly contents = new Map<string, Blob>();

  of(owner: string): readonly Attachment[] {
    return this.byOwner.get(owner) ?? [];
  }

  add(owner: string, file: File, uploadedBy: string): Attachment {
    const attachment: Attachment = {
      id: crypto.randomUUID(),
      name: file.name,
      type: 'pdf',
      size: file.size,
      sha256: 'b'.repeat(64),
      state: this.arriveAs,
      downloadable: this.arriveAs === 'clean',
      uploadedAt: '2026-11-22T12:32:00.000Z',
      uploadedBy,
    };
    this.byOwner.set(owner, [...this.of(owner), attachment]);
    this.contents.set(attachment.id, file);
    return attachment;
  }

  /** Ends the virus checks of an owner's files. */
  finish(owner: string, state: Attachment['state']): void {
    const downloadable = state === 'clean';
    this.byOwner.set(
      owner,
      this.of(owner).map(one => ({ ...one, state, downloadable })),
    );
  }

  remove(owner: string, id: string): boolean {
    const left = this.of(owner).filter(one => one.id !== id);
    const isRemoved = left.length < this.of(owner).length;
    this.byOwner.set(owner, left);
    return isRemoved;
  }

  /** Files of a draft go with what is sent. */
  move(from: string, to: string): void {
    this.byOwner.set(to, this.of(from));
    this.byOwner.delete(from);
  }

  content(owner: string, id: string): Blob | undefined {
    const file = this.of(owner).find(one => one.id === id);
    return file?.downloadable ? this.contents.get(id) : undefined;
  }
}
