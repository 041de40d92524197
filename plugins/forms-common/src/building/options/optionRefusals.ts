import type { Localized } from '../../definition/Localized';

const l = (fi: string, sv: string, en: string): Localized => ({ fi, sv, en });

/** Why a pasted list is no list of options, and what to do. `{name}` stands for a param. */
export const optionRefusals = {
  empty: l(
    'Leikepöydällä ei ole tekstiä. Kopioi ensin luettelo, yksi vaihtoehto riville.',
    'Det finns ingen text att klistra in. Kopiera först en lista, ett alternativ per rad.',
    'There is no text to paste. Copy a list first, one option a line.',
  ),
  'too-long': l(
    'Teksti on liian pitkä vaihtoehdoiksi: yli {limit} merkkiä. Kopioi vain luettelon rivit.',
    'Texten är för lång för alternativ: över {limit} tecken. Kopiera bara listans rader.',
    'The text is too long for options: over {limit} characters. Copy only the lines of the list.',
  ),
  'too-many': l(
    'Kysymyksellä voi olla enintään {limit} vaihtoehtoa. Lyhennä luetteloa tai jaa kysymys.',
    'En fråga kan ha högst {limit} alternativ. Förkorta listan eller dela frågan.',
    'A question can have {limit} options at most. Shorten the list, or split the question.',
  ),
  'code-twice': l(
    'Koodi {code} on luettelossa kahdesti. Anna jokaiselle vaihtoehdolle oma koodi.',
    'Koden {code} finns två gånger i listan. Ge varje alternativ en egen kod.',
    'The code {code} stands in the list twice. Give each option a code of its own.',
  ),
  'code-unfit': l(
    'Koodi {code} ei sovi tähän kysymykseen. Korjaa koodi tai jätä koodit pois.',
    'Koden {code} passar inte den här frågan. Rätta koden eller lämna bort koderna.',
    'The code {code} does not fit this question. Correct it, or leave the codes out.',
  ),
} as const satisfies Readonly<Record<string, Localized>>;

/** Why a pasted list was refused. */
export interface OptionRefusal {
  readonly code: keyof typeof optionRefusals;
  readonly params: Readonly<Record<string, string | number>>;
}
