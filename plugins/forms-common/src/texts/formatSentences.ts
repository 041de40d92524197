import type { Localized } from '../definition/Localized';
import type { FormatName } from '../evaluate/formats';

const l = (fi: string, sv: string, en: string): Localized => ({ fi, sv, en });

/** What to do where a text is not what its format asks, with an example of each. */
export const formatSentences: Readonly<Record<FormatName, Localized>> = {
  date: l(
    'Anna päivä, esimerkiksi 22.11.2026: {title}',
    'Ange ett datum, till exempel 22.11.2026: {title}',
    'Enter a date, for example 22.11.2026: {title}',
  ),
  time: l(
    'Anna kellonaika, esimerkiksi 9.30: {title}',
    'Ange ett klockslag, till exempel 9.30: {title}',
    'Enter a time, for example 9:30: {title}',
  ),
  email: l(
    'Anna sähköpostiosoite, esimerkiksi etunimi.sukunimi@kunta.example: {title}',
    'Ange en e-postadress, till exempel fornamn.efternamn@kommun.example: {title}',
    'Enter an e-mail address, for example first.last@county.example: {title}',
  ),
  uri: l(
    'Anna verkko-osoite, joka alkaa https://: {title}',
    'Ange en webbadress som börjar med https://: {title}',
    'Enter a web address that starts with https://: {title}',
  ),
  phone: l(
    'Anna puhelinnumero numeroin: {title}',
    'Ange telefonnumret med siffror: {title}',
    'Enter the phone number in digits: {title}',
  ),
  'postal-code': l(
    'Anna postinumero, viisi numeroa: {title}',
    'Ange postnumret, fem siffror: {title}',
    'Enter the postal code, five digits: {title}',
  ),
  'business-id': l(
    'Anna Y-tunnus, esimerkiksi 1234567-1: {title}',
    'Ange FO-numret, till exempel 1234567-1: {title}',
    'Enter the business id, for example 1234567-1: {title}',
  ),
  'entity-ref': l(
    'Valitse luettelosta: {title}',
    'Välj ur förteckningen: {title}',
    'Choose from the list: {title}',
  ),
  'date-time': l(
    'Anna päivä ja kellonaika, esimerkiksi 22.11.2026 klo 9.30: {title}',
    'Ange datum och klockslag, till exempel 22.11.2026 kl. 9.30: {title}',
    'Enter a date and a time, for example 22.11.2026 at 9:30: {title}',
  ),
  month: l(
    'Anna kuukausi ja vuosi, esimerkiksi 11.2026: {title}',
    'Ange månad och år, till exempel 11.2026: {title}',
    'Enter a month and a year, for example 11.2026: {title}',
  ),
  year: l(
    'Anna vuosi neljällä numerolla, esimerkiksi 2026: {title}',
    'Ange året med fyra siffror, till exempel 2026: {title}',
    'Enter the year in four digits, for example 2026: {title}',
  ),
  municipality: l(
    'Anna kunnan kolminumeroinen koodi, esimerkiksi 091: {title}',
    'Ange kommunens kod med tre siffror, till exempel 091: {title}',
    'Enter the three-digit code of the municipality, for example 091: {title}',
  ),
  uuid: l(
    'Tarkista tunniste: {title}',
    'Kontrollera identifieraren: {title}',
    'Check the identifier: {title}',
  ),
};
