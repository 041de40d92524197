/** True where a question has an answer. */
export function isAnswered(answer: unknown): boolean {
  return (
    answer !== undefined &&
    answer !== '' &&
    !(Array.isArray(answer) && answer.length === 0)
  );
}
