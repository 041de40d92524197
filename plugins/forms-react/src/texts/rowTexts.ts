import type { Language } from '@tukiverkko/plugin-forms-common';

/** What the cards of a repeating group say themselves. Names stand in their basic form, behind a colon. */
export interface RowTexts {
  readonly edit: string;
  readonly done: string;
  readonly empty: string;
  readonly added: (item: string) => string;
  readonly removed: (item: string) => string;
  readonly moved: (item: string, place: number, count: number) => string;
}

/** Those words in the languages of the portal. */
export const rowTexts: Readonly<Record<Language, RowTexts>> = {
  fi: {
    edit: 'Muuta',
    done: 'Valmis',
    empty: 'Ei vielä vastauksia',
    added: item => `Lisätty: ${item}`,
    removed: item => `Poistettu: ${item}`,
    moved: (item, place, count) => `Siirretty: ${item}, nyt ${place}/${count}`,
  },
  sv: {
    edit: 'Ändra',
    done: 'Klar',
    empty: 'Inga svar ännu',
    added: item => `Tillagd: ${item}`,
    removed: item => `Borttagen: ${item}`,
    moved: (item, place, count) => `Flyttad: ${item}, nu ${place}/${count}`,
  },
  en: {
    edit: 'Change',
    done: 'Done',
    empty: 'No answers yet',
    added: item => `Added: ${item}`,
    removed: item => `Removed: ${item}`,
    moved: (item, place, count) => `Moved: ${item}, now ${place} of ${count}`,
  },
};
