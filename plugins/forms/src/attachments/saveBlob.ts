/** Saves what was fetched as a file of the reader's: no token and no address of it is left anywhere. */
export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes what it needs at the click; a moment is left for those that begin late.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
