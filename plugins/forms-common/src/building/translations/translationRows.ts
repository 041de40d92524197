import type {
  FormDefinition,
  Translation,
} from '../../definition/FormDefinition';
import { sourceHash } from '../../definition/formId';
import { inOrder } from '../../definition/inOrder';
import { sourceTexts } from '../../texts/sourceTexts';
import { elementAt } from '../elements/elementAt';
import type { ElementName } from '../elements/ElementName';
import { elementOfText } from '../elements/elementOfPointer';
import { lengthOf, type TextLength } from './lengthOf';

/** How a translation stands: not there, there but of an earlier text, or as its translator left it. */
export type TranslationState = 'missing' | 'stale' | Translation['state'];

/** One text in one language other than its own. */
export interface TranslationCell {
  readonly text: string;
  readonly state: TranslationState;
  /** Where it is much longer or shorter than its source. */
  readonly length?: TextLength;
}

/** One text of a form with its translations. */
export interface TranslationRow {
  readonly key: string;
  /** What says it; of what questions share, the first that does. */
  readonly element: ElementName;
  /** The page it is read on; undefined for what belongs to none. */
  readonly page?: string;
  readonly text: string;
  readonly translations: Readonly<Record<string, TranslationCell>>;
}

/** The languages a form is read in besides its own; Finnish and Swedish always, for no form is published without them. */
export const translatedLanguages = ({
  languages: { source, available },
}: FormDefinition): readonly string[] =>
  [...new Set(['fi', 'sv', ...available])].filter(
    language => language !== source,
  );

/** Every text of a form in the order it is read, and how its translations stand. */
export function translationRows(
  definition: FormDefinition,
): readonly TranslationRow[] {
  const { i18n, pages } = definition;
  const languages = translatedLanguages(definition);
  const rows = [...sourceTexts(inOrder(definition))].map(([key, text]) => {
    const translations = languages.map(language => {
      const own = i18n[language] ?? {};
      const found = Object.hasOwn(own, key) ? own[key] : undefined;
      return [language, cellOf(text, found)] as const;
    });
    const element = elementOfText(definition, key);
    const page = pageOf(definition, element);
    return {
      key,
      text,
      element,
      ...(page !== undefined && { page }),
      translations: Object.fromEntries(translations),
    };
  });
  // The form itself, its pages one by one, and what is counted from all of them.
  const order = new Map(pages.map(({ id }, index) => [id, index]));
  const rank = ({ element, page }: TranslationRow): number =>
    element === '$form' ? -1 : order.get(page ?? '') ?? pages.length;
  return rows.sort((a, b) => rank(a) - rank(b));
}

function pageOf(
  definition: FormDefinition,
  element: ElementName,
): string | undefined {
  const found = elementAt(definition, element);
  return found && 'page' in found ? found.page?.id : undefined;
}

function cellOf(
  source: string,
  found: Translation | undefined,
): TranslationCell {
  if (found === undefined || found.text.trim() === '')
    return { text: '', state: 'missing' };
  const { text, state, sourceHash: translated } = found;
  const length = lengthOf(source, text);
  return {
    text,
    state: translated === sourceHash(source) ? state : 'stale',
    ...(length && { length }),
  };
}

/** What is left to do in a language. */
export interface TranslationCount {
  readonly missing: number;
  readonly stale: number;
  readonly reviewed: number;
  readonly all: number;
}

/** Counts the rows of a form by how they stand in each language. */
export function countTranslations(
  rows: readonly TranslationRow[],
  language: string,
): TranslationCount {
  const count = (state: TranslationState): number =>
    rows.filter(row => row.translations[language]?.state === state).length;
  return {
    missing: count('missing'),
    stale: count('stale'),
    reviewed: count('reviewed'),
    all: rows.length,
  };
}
