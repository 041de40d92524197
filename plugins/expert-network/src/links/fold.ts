/** A text as one compares it: people leave dots off letters, and case means nothing. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
