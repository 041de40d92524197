/** True where a question has an answer. */
export function isAnswered(answer: unknown): boolean {
  if (typeof answer === 'object' && answer !== null && !Array.isArray(answer))
    return Object.values(answer).some(isAnswered);
  return (
    answer !== undefined &&
    answer !== '' &&
    !(Array.isArray(answer) && answer.length === 0)
  );
}
