import type { Language } from '@tukiverkko/plugin-forms-common';

/** What a list says itself when an item is removed. */
export interface ListTexts {
  readonly removeTitle: (item: string) => string;
  readonly removeText: string;
  readonly keep: string;
}

/** Those words in the languages of the portal. */
export const listTexts: Readonly<Record<Language, ListTexts>> = {
  fi: {
    removeTitle: item => `Poistetaanko ${item}?`,
    removeText: 'Se, mitä kohtaan on kirjoitettu, katoaa.',
    keep: 'Älä poista',
  },
  sv: {
    removeTitle: item => `Ska ${item} tas bort?`,
    removeText: 'Det som står i punkten försvinner.',
    keep: 'Ta inte bort',
  },
  en: {
    removeTitle: item => `Remove ${item}?`,
    removeText: 'What is written in it will be gone.',
    keep: 'Keep it',
  },
};
