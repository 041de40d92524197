/** A name as it is compared: without case, diacritics and signs, so that `Itä-Savo`, `ita savo` and `ITÄ-SAVO` are one. */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
