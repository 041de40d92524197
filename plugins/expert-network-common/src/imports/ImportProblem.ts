import type { Language, Localized } from '../Localized';
import {
  describeRecordProblem,
  type RecordProblemCode,
} from '../records/RecordProblem';
import { importSentences } from './importSentences';

/** What can be wrong in a row of a list; each has its sentence. */
export type ImportProblemCode = keyof typeof importSentences;

/** One thing that keeps a row from being taken in: where, what stands there, and what to do. */
export interface ImportProblem {
  /** Id of the field; absent where the whole row is meant. */
  readonly field?: string;
  /** Place of the column in the list, counted from 0; absent where no one cell is meant. */
  readonly column?: number;
  readonly code: ImportProblemCode | RecordProblemCode;
  readonly params?: Readonly<Record<string, string | number | Localized>>;
}

/** What is wrong and what to do, in words. What stands in the list is never bent: it follows a colon. */
export function describeImportProblem({
  code,
  field = '',
  params = {},
}: ImportProblem): Localized {
  if (!isImportCode(code)) return describeRecordProblem({ field, code });
  const fill = (language: Language) =>
    importSentences[code][language].replace(/\{(\w+)\}/g, (_, name: string) => {
      const param = params[name] ?? '';
      return typeof param === 'object' ? param[language] : String(param);
    });
  return { fi: fill('fi'), sv: fill('sv'), en: fill('en') };
}

function isImportCode(code: ImportProblem['code']): code is ImportProblemCode {
  return Object.hasOwn(importSentences, code);
}
