import type { Directory } from '@tukiverkko/plugin-expert-network-common';

// Most people ask the same few things; a snapshot lives for half a minute.
const keptAtMost = 20;

/** Work that gives the same for the same directory and question, done once for both. */
export function oncePerDirectory<Question, Answer>(
  work: (directory: Directory, question: Question) => Answer,
): (directory: Directory, question: Question) => Answer {
  const known = new WeakMap<Directory, Map<string, Answer>>();
  return (directory, question) => {
    const answers = known.get(directory) ?? new Map<string, Answer>();
    known.set(directory, answers);
    const key = JSON.stringify(question);
    const before = answers.get(key);
    if (before !== undefined) return before;
    if (answers.size >= keptAtMost) answers.clear();
    const answer = work(directory, question);
    answers.set(key, answer);
    return answer;
  };
}
