import type { Localized } from '../Localized';
import type { Finding } from './Problem';
import { sentences } from './sentences';

/** What is wrong and what to do, in words. */
export function describeProblem({ code, params }: Finding): Localized {
  const { fi, sv, en } = sentences[code];
  const fill = (sentence: string) =>
    sentence.replace(/\{(\w+)\}/g, (_, name: string) => params[name]);
  return { fi: fill(fi), sv: fill(sv), en: fill(en) };
}
