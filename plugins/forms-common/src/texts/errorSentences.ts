import type { Localized } from '../definition/Localized';

const l = (fi: string, sv: string, en: string): Localized => ({ fi, sv, en });

/**
 * What to do about each error, where the form says nothing of its own. `{title}` is the question in its basic form,
 * behind a colon, so that no language has to inflect it.
 */
export const errorSentences: Readonly<Record<string, Localized>> = {
  required: l(
    'Vastaa kohtaan: {title}',
    'Besvara frågan: {title}',
    'Answer the question: {title}',
  ),
  'entity-unknown': l(
    'Valintaa ei ole enää luettelossa. Valitse toinen: {title}',
    'Valet finns inte längre i förteckningen. Välj något annat: {title}',
    'The choice is no longer in the catalogue. Choose another: {title}',
  ),
  'read-only': l(
    'Tätä vastausta ei voi muuttaa: {title}',
    'Det här svaret kan inte ändras: {title}',
    'This answer cannot be changed: {title}',
  ),
  type: l(
    'Tarkista vastaus kohdassa: {title}',
    'Kontrollera svaret på frågan: {title}',
    'Check the answer to: {title}',
  ),
  oneOf: l(
    'Valitse jokin vaihtoehdoista: {title}',
    'Välj något av alternativen: {title}',
    'Choose one of the options: {title}',
  ),
  enum: l(
    'Valitse jokin vaihtoehdoista: {title}',
    'Välj något av alternativen: {title}',
    'Choose one of the options: {title}',
  ),
  const: l(
    'Valitse jokin vaihtoehdoista: {title}',
    'Välj något av alternativen: {title}',
    'Choose one of the options: {title}',
  ),
  maxLength: l(
    'Lyhennä vastausta, enintään {limit} merkkiä: {title}',
    'Förkorta svaret, högst {limit} tecken: {title}',
    'Shorten the answer to at most {limit} characters: {title}',
  ),
  minLength: l(
    'Kirjoita pidempi vastaus, vähintään {limit} merkkiä: {title}',
    'Skriv ett längre svar, minst {limit} tecken: {title}',
    'Write a longer answer, at least {limit} characters: {title}',
  ),
  maxItems: l(
    'Valitse enintään {limit}: {title}',
    'Välj högst {limit}: {title}',
    'Choose at most {limit}: {title}',
  ),
  minItems: l(
    'Valitse vähintään {limit}: {title}',
    'Välj minst {limit}: {title}',
    'Choose at least {limit}: {title}',
  ),
  uniqueItems: l(
    'Sama vastaus on annettu kahdesti. Poista toinen: {title}',
    'Samma svar har angetts två gånger. Ta bort det ena: {title}',
    'The same answer stands twice. Remove one: {title}',
  ),
  minimum: l(
    'Anna luku, vähintään {limit}: {title}',
    'Ange ett tal, minst {limit}: {title}',
    'Enter a number, at least {limit}: {title}',
  ),
  maximum: l(
    'Anna luku, enintään {limit}: {title}',
    'Ange ett tal, högst {limit}: {title}',
    'Enter a number, at most {limit}: {title}',
  ),
  exclusiveMinimum: l(
    'Anna luku, joka on suurempi kuin {limit}: {title}',
    'Ange ett tal som är större än {limit}: {title}',
    'Enter a number greater than {limit}: {title}',
  ),
  exclusiveMaximum: l(
    'Anna luku, joka on pienempi kuin {limit}: {title}',
    'Ange ett tal som är mindre än {limit}: {title}',
    'Enter a number less than {limit}: {title}',
  ),
  multipleOf: l(
    'Anna luku {limit} välein: {title}',
    'Ange ett tal i steg om {limit}: {title}',
    'Enter a number in steps of {limit}: {title}',
  ),
  pattern: l(
    'Tarkista, että vastaus on oikeassa muodossa: {title}',
    'Kontrollera att svaret har rätt form: {title}',
    'Check that the answer has the right form: {title}',
  ),
  format: l(
    'Tarkista, että vastaus on oikeassa muodossa: {title}',
    'Kontrollera att svaret har rätt form: {title}',
    'Check that the answer has the right form: {title}',
  ),
  'x-entity': l(
    'Valitse luettelosta: {title}',
    'Välj ur förteckningen: {title}',
    'Choose from the list: {title}',
  ),
  'identity-code': l(
    'Tekstissä näyttää olevan henkilötunnus (rivi {line}). Poista se, niin voit jatkaa.',
    'Texten verkar innehålla en personbeteckning (rad {line}). Ta bort den för att fortsätta.',
    'The text seems to contain a personal identity code (line {line}). Remove it to continue.',
  ),
  'not-asked': l(
    'Vastauksissa on kohta, jota lomake ei kysy. Poista se: {title}',
    'Svaren innehåller en uppgift som formuläret inte frågar efter. Ta bort den: {title}',
    'The answers hold something the form does not ask. Remove it: {title}',
  ),
  'answers-not-object': l(
    'Vastauksia ei voitu lukea. Lataa sivu uudelleen ja yritä uudelleen.',
    'Svaren kunde inte läsas. Ladda om sidan och försök igen.',
    'The answers could not be read. Reload the page and try again.',
  ),
  'expression-failed': l(
    'Lomakkeessa on vika, joten sitä ei voi lähettää. Kerro siitä lomakkeen ylläpitäjälle.',
    'Det finns ett fel i formuläret, så det kan inte skickas. Berätta det för den som ansvarar för formuläret.',
    'The form has a fault, so it cannot be sent. Tell those who look after the form.',
  ),
};
