import { problems } from '../problems';
import { scanJson } from './scanJson';

/** The value of a JSON document, read more strictly than `JSON.parse` does. */
export function readJson(text: string, maxDepth: number): unknown {
  const value = parse(text);
  scanJson(text, maxDepth);
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // V8 quotes the text around the mistake, and that text is an answer.
    throw problems.notJson('a bracket, quote or comma is missing or too many');
  }
}
