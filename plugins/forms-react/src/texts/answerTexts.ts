import type { Language } from '@tukiverkko/plugin-forms-common';

/** What the view of answers says itself; the rest comes from the form. */
export interface AnswerTexts {
  readonly yes: string;
  readonly no: string;
  readonly notAnswered: string;
  readonly change: string;
  readonly flags: string;
  readonly scores: string;
  /** In place of a score some of whose items have no answer. */
  readonly noScore: string;
  readonly dropped: string;
  readonly showEmpty: (count: number) => string;
  readonly hideEmpty: string;
}

/** Those words in the languages of the portal. */
export const answerTexts: Readonly<Record<Language, AnswerTexts>> = {
  fi: {
    yes: 'Kyllä',
    no: 'Ei',
    notAnswered: 'Ei vastattu',
    change: 'Muuta',
    flags: 'Riskit ja liput',
    scores: 'Pisteet',
    noScore: 'Ei laskettu, koska vastauksia puuttuu',
    dropped: 'Näitä ei lähetetä, koska ne eivät enää koske tilannetta:',
    showEmpty: count =>
      `Näytä myös ${count === 1 ? 'tyhjä' : 'tyhjät'} (${count})`,
    hideEmpty: 'Piilota tyhjät',
  },
  sv: {
    yes: 'Ja',
    no: 'Nej',
    notAnswered: 'Inte besvarad',
    change: 'Ändra',
    flags: 'Risker och flaggor',
    scores: 'Poäng',
    noScore: 'Räknades inte, eftersom svar saknas',
    dropped: 'Dessa skickas inte, eftersom de inte längre gäller situationen:',
    showEmpty: count =>
      `Visa också ${count === 1 ? 'tom' : 'tomma'} (${count})`,
    hideEmpty: 'Dölj tomma',
  },
  en: {
    yes: 'Yes',
    no: 'No',
    notAnswered: 'Not answered',
    change: 'Change',
    flags: 'Risks and flags',
    scores: 'Scores',
    noScore: 'Not counted, because answers are missing',
    dropped: 'These are not sent, because they no longer apply:',
    showEmpty: count =>
      `Show ${count === 1 ? 'the empty one' : 'empty ones'} too (${count})`,
    hideEmpty: 'Hide empty ones',
  },
};
