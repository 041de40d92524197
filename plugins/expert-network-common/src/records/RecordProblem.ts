import type { Localized } from '../Localized';

/** What can be wrong with an answer of a record. */
export type RecordProblemCode =
  | 'missing'
  | 'wrong-type'
  | 'too-long'
  | 'too-many'
  | 'code-unknown'
  | 'date-unknown'
  | 'dates-order'
  | 'ref-unknown'
  | 'field-unknown';

/** One thing that keeps answers from becoming an entity. */
export interface RecordProblem {
  /** Id of the field. */
  readonly field: string;
  readonly code: RecordProblemCode;
}

// prettier-ignore
const sentences: Readonly<Record<RecordProblemCode, Localized>> = {
  missing: { fi: 'Tieto puuttuu. Täytä se.', sv: 'Uppgiften saknas. Fyll i den.', en: 'This is missing. Fill it in.' },
  'wrong-type': { fi: 'Tieto on väärää muotoa. Tarkista se.', sv: 'Uppgiften har fel form. Kontrollera den.', en: 'This has the wrong form. Check it.' },
  'too-long': { fi: 'Teksti on liian pitkä. Lyhennä sitä.', sv: 'Texten är för lång. Förkorta den.', en: 'The text is too long. Shorten it.' },
  'too-many': { fi: 'Rivejä tai valintoja on liikaa. Poista osa.', sv: 'Det finns för många rader eller val. Ta bort några.', en: 'There are too many rows or choices. Remove some.' },
  'code-unknown': { fi: 'Valintaa ei ole sanastossa. Valitse luettelosta.', sv: 'Valet finns inte i vokabulären. Välj i listan.', en: 'The choice is not in the vocabulary. Choose from the list.' },
  'date-unknown': { fi: 'Päivää ei ole kalenterissa. Tarkista se.', sv: 'Dagen finns inte i kalendern. Kontrollera den.', en: 'There is no such day. Check it.' },
  'dates-order': { fi: 'Loppu on ennen alkua. Korjaa toinen.', sv: 'Slutet är före början. Rätta det ena.', en: 'The end is before the beginning. Correct one of them.' },
  'ref-unknown': { fi: 'Tämä ei viittaa mihinkään hakemistossa. Valitse luettelosta.', sv: 'Det här hänvisar inte till något i katalogen. Välj i listan.', en: 'This refers to nothing in the catalogue. Choose from the list.' },
  'field-unknown': { fi: 'Tätä ei muuteta portaalissa. Poista se.', sv: 'Det här ändras inte i portalen. Ta bort det.', en: 'This is not changed in the portal. Remove it.' },
};

/** The problem as a sentence that says what to do. */
export function describeRecordProblem({ code }: RecordProblem): Localized {
  return sentences[code];
}
