import type { LintProblem } from './LintProblem';
import { problemSentences } from './problemSentences';

const sentences: Readonly<Record<string, string>> = problemSentences;

/** A problem in words: what is wrong and what to do now. In English, for authors and clients of the API. */
export function problemText({ code, params }: LintProblem): string {
  const sentence = Object.hasOwn(sentences, code) ? sentences[code] : code;
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : placeholder,
  );
}
