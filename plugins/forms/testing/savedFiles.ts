/** Hears what the page saves as files; jsdom has neither object addresses nor downloads. */
export function savedFiles(): {
  readonly names: readonly string[];
  readonly blobs: readonly Blob[];
} {
  const names: string[] = [];
  const blobs: Blob[] = [];
  URL.createObjectURL = blob => `blob:${blobs.push(blob as Blob)}`;
  URL.revokeObjectURL = () => undefined;
  jest
    .spyOn(HTMLAnchorElement.prototype, 'click')
    .mockImplementation(function click(this: HTMLAnchorElement) {
      names.push(this.download);
    });
  return { names, blobs };
}
