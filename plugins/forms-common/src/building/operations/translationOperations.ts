import type {
  FormDefinition,
  Translation,
} from '../../definition/FormDefinition';
import { sourceHash } from '../../definition/formId';
import { sourceTexts } from '../../texts/sourceTexts';
import type { Operation } from '../Operation';

type Translations = Readonly<Record<string, Translation>>;

const withTranslations = (
  definition: FormDefinition,
  language: string,
  change: (translations: Translations) => Translations,
): FormDefinition => ({
  ...definition,
  i18n: {
    ...definition.i18n,
    [language]: change(definition.i18n[language] ?? {}),
  },
});

const without = (
  translations: Translations,
  keys: ReadonlySet<string>,
): Translations =>
  Object.fromEntries(
    Object.entries(translations).filter(([key]) => !keys.has(key)),
  );

/** A text that a form says, by its key: what is done to its translation is said to be done to it. */
const textAbout = (
  definition: FormDefinition,
  { key }: { readonly key: string },
): string | undefined => sourceTexts(definition).get(key);

/** Translates one text; nothing written takes the translation away. */
const setTranslation: Operation<{
  readonly key: string;
  readonly language: string;
  readonly text: string;
}> = {
  apply: (definition, { key, language, text }) => {
    const source = sourceTexts(definition).get(key);
    if (source === undefined || language === definition.languages.source)
      return definition;
    return withTranslations(definition, language, translations => {
      const before = translations[key];
      if (text.trim() === '') return without(translations, new Set([key]));
      // The same words are the same translation: who reviewed it reviewed them.
      const state = before?.text === text ? before.state : 'translated';
      return {
        ...translations,
        [key]: { text, state, sourceHash: sourceHash(source) },
      };
    });
  },
  about: textAbout,
};

/** Says that translations are right for the texts as they read now, or that somebody should look again. */
const markReviewed: Operation<{
  readonly keys: readonly string[];
  readonly language: string;
  readonly isReviewed: boolean;
}> = {
  apply: (definition, { keys, language, isReviewed }) => {
    const texts = sourceTexts(definition);
    const own = new Map(Object.entries(definition.i18n[language] ?? {}));
    const marked = keys.flatMap(key => {
      const source = texts.get(key);
      const before = own.get(key);
      if (source === undefined || !before?.text.trim()) return [];
      const after: Translation = {
        text: before.text,
        state: isReviewed ? 'reviewed' : 'translated',
        sourceHash: sourceHash(source),
      };
      return [[key, after] as const];
    });
    return marked.length === 0
      ? definition
      : withTranslations(definition, language, translations => ({
          ...translations,
          ...Object.fromEntries(marked),
        }));
  },
  about: (definition, { keys }) =>
    keys.length === 1 ? textAbout(definition, { key: keys[0] }) : undefined,
};

/** Makes the form to be read in one more language. */
const addLanguage: Operation<{ readonly language: string }> = {
  apply: (definition, { language }) => {
    const { languages } = definition;
    return languages.available.includes(language) ||
      !/^[a-z]{2,3}$/.test(language)
      ? definition
      : {
          ...definition,
          languages: {
            ...languages,
            available: [...languages.available, language],
          },
        };
  },
  about: (_, { language }) => language,
};

/** Takes a language away with its translations; the one the form is written in stays. */
const removeLanguage: Operation<{ readonly language: string }> = {
  apply: (definition, { language }) => {
    const { i18n, languages } = definition;
    if (language === languages.source) return definition;
    const { [language]: gone, ...rest } = i18n;
    return {
      ...definition,
      i18n: rest,
      languages: {
        ...languages,
        available: languages.available.filter(one => one !== language),
      },
    };
  },
  about: (_, { language }) => language,
};

/** One translation as it came from a file. */
export interface ImportedTranslation {
  readonly key: string;
  readonly language: string;
  readonly text: string;
  /** The text it was made for; where the form says another by now, the translation is of an earlier one. */
  readonly source: string;
}

/** Puts translations from a file into the form, all in one step. */
const importTranslations: Operation<{
  readonly translations: readonly ImportedTranslation[];
}> = {
  apply: (definition, { translations }) => {
    const texts = sourceTexts(definition);
    const i18n: Record<string, Record<string, Translation>> = {};
    for (const { key, language, source, text } of translations) {
      if (!texts.has(key) || language === definition.languages.source) continue;
      i18n[language] ??= { ...definition.i18n[language] };
      i18n[language][key] = {
        text,
        state: 'translated',
        sourceHash: sourceHash(source),
      };
    }
    return { ...definition, i18n: { ...definition.i18n, ...i18n } };
  },
};

/** Takes away translations of texts the form no longer says. */
const removeUnusedTranslations: Operation<{ readonly language: string }> = {
  apply: (definition, { language }) => {
    const texts = sourceTexts(definition);
    const own = Object.keys(definition.i18n[language] ?? {});
    const unused = new Set(own.filter(key => !texts.has(key)));
    return unused.size === 0
      ? definition
      : withTranslations(definition, language, translations =>
          without(translations, unused),
        );
  },
  about: (_, { language }) => language,
};

/** What is done to the languages of a form. */
export const translationOperations = {
  setTranslation,
  markReviewed,
  addLanguage,
  removeLanguage,
  importTranslations,
  removeUnusedTranslations,
} as const;
