const weights = [7, 9, 10, 5, 8, 4, 2];

/** True for a Finnish business id (Y-tunnus) whose check digit fits. */
export function isBusinessId(text: string): boolean {
  if (!/^\d{7}-\d$/.test(text)) return false;
  const rest =
    weights.reduce(
      (sum, weight, index) => sum + weight * Number(text[index]),
      0,
    ) % 11;
  // A rest of 1 would need the check digit 10; such numbers are never given.
  return rest !== 1 && Number(text[8]) === (rest === 0 ? 0 : 11 - rest);
}
