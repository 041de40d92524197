import {
  describeRecordProblem,
  type Localized,
  type RecordProblem,
  type RecordType,
} from '@tukiverkko/plugin-expert-network-common';

/** What the system says in a request about what became of a proposal. */
// prettier-ignore
const texts = {
  applied: { fi: 'Muutos on voimassa.', sv: 'Ändringen gäller nu.', en: 'The change is in force.' },
  nothing: { fi: 'Tiedot olivat jo näin, joten mitään ei muutettu.', sv: 'Uppgifterna var redan så här, och inget ändrades.', en: 'It said so already, so nothing was changed.' },
  file: { fi: '{what} on tiedostossa, eikä sitä muuteta portaalissa. Pyydä muutosta tiedoston ylläpitäjältä.', sv: '{what} finns i en fil och ändras inte i portalen. Be den som sköter filen om ändringen.', en: '{what} is kept in a file and is not changed in the portal. Ask whoever keeps the file.' },
  gone: { fi: 'Kohdetta {what} ei ole. Avaa sen sivu hakemistosta ja muokkaa sieltä.', sv: '{what} finns inte. Öppna sidan i katalogen och ändra där.', en: 'There is no {what}. Open its page in the directory and edit it there.' },
  kind: { fi: '{what} on muunlainen kuin tällä lomakkeella muutetaan. Avaa sen oma sivu ja muokkaa sieltä.', sv: '{what} är av annat slag än det som ändras med detta formulär. Öppna dess egen sida och ändra där.', en: '{what} is of another kind than this form changes. Open its own page and edit it there.' },
  taken: { fi: 'Tällä nimellä on jo {what}. Ehdota muutosta siihen tai anna uudelle toinen nimi.', sv: 'Med detta namn finns redan {what}. Föreslå en ändring av det eller ge det nya ett annat namn.', en: 'There is already {what} by this name. Propose a change to it, or give the new one another name.' },
  nameless: { fi: 'Nimestä ei voi tehdä tunnusta. Kirjoita nimeen kirjaimia.', sv: 'Namnet ger ingen beteckning. Skriv bokstäver i namnet.', en: 'No identifier can be made of the name. Write letters in it.' },
  base: { fi: 'Ehdotuksesta ei näy, mistä tiedoista se aloitettiin. Avaa kohteen sivu ja muokkaa sieltä.', sv: 'Av förslaget syns inte vilka uppgifter det utgick från. Öppna sidan och ändra där.', en: 'The proposal does not say which state it was begun from. Open the page and edit it there.' },
  wrong: { fi: 'Mitään ei muutettu, koska näitä tietoja ei voi ottaa käyttöön: {fields}', sv: 'Inget ändrades, eftersom dessa uppgifter inte kan tas i bruk: {fields}', en: 'Nothing was changed, because this cannot be taken into use: {fields}' },
  conflict: { fi: 'Mitään ei muutettu, koska samoja tietoja on muutettu sillä välin toisin: {fields}. Avaa kohteen sivu, tarkista tiedot ja ehdota muutosta niihin.', sv: 'Inget ändrades, eftersom samma uppgifter har ändrats på annat sätt under tiden: {fields}. Öppna sidan, kontrollera uppgifterna och föreslå ändringen på nytt.', en: 'Nothing was changed, because the same has been changed otherwise in the meantime: {fields}. Open the page, look at it and propose the change again.' },
  ended: { fi: 'Mitään ei muutettu, koska {what} on päättynyt ehdotuksen aloittamisen jälkeen. Avaa sen sivu ja ehdota muutosta nykyisiin tietoihin.', sv: 'Inget ändrades, eftersom {what} har upphört efter att förslaget påbörjades. Öppna sidan och föreslå ändringen av de nuvarande uppgifterna.', en: 'Nothing was changed, because {what} has ended since the proposal was begun. Open its page and propose the change to what stands there now.' },
  notCoordinator: { fi: 'Hyväksyntä ei tullut voimaan: hyväksyjä ei koordinoi kaikkia alueita, joita muutos koskee. Siirrä pyyntö niiden koordinaatiotiimille.', sv: 'Godkännandet trädde inte i kraft: den som godkände koordinerar inte alla områden som ändringen gäller. Flytta begäran till deras koordineringsteam.', en: 'The approval took no effect: whoever approved does not coordinate all the regions it concerns. Pass the request on to their coordination team.' },
} as const satisfies Record<string, Localized>;

/** What the system can say. */
export type SentenceName = keyof typeof texts;

/** A sentence with its gaps filled. */
export function sentenceOf(
  name: SentenceName,
  gaps: { readonly what?: string; readonly fields?: Localized } = {},
): Localized {
  const fill = (language: keyof Localized) =>
    texts[name][language]
      .replace('{what}', gaps.what ?? '')
      .replace('{fields}', gaps.fields?.[language] ?? '');
  return { fi: fill('fi'), sv: fill('sv'), en: fill('en') };
}

/** The labels of fields, as a list. */
export function labelsOf(
  { fields }: Pick<RecordType, 'fields'>,
  names: readonly string[],
): Localized {
  return joined(
    names.map(name => labelOf(fields, name)),
    ', ',
  );
}

/** Problems with their fields, a sentence each. */
export function problemsInWords(
  { fields }: Pick<RecordType, 'fields'>,
  problems: readonly RecordProblem[],
): Localized {
  return joined(
    problems.map(problem => {
      const label = labelOf(fields, problem.field);
      const said = describeRecordProblem(problem);
      const both = (language: keyof Localized) =>
        `${label[language]}: ${said[language]}`;
      return { fi: both('fi'), sv: both('sv'), en: both('en') };
    }),
    ' ',
  );
}

/** Of a cell of a row (`roles/0/person`) the label of its row's field; an unknown field is called by its name. */
function labelOf(fields: RecordType['fields'], name: string): Localized {
  const [own] = name.split('/');
  return (
    fields.find(field => field.name === own)?.label ?? {
      fi: own,
      sv: own,
      en: own,
    }
  );
}

function joined(parts: readonly Localized[], separator: string): Localized {
  const list = (language: keyof Localized) =>
    parts.map(part => part[language]).join(separator);
  return { fi: list('fi'), sv: list('sv'), en: list('en') };
}
