import type {
  Language,
  PersonalDetailKind,
} from '@tukiverkko/plugin-forms-common';

/** What each kind of personal detail looks like, after "line 2 has something that looks like". */
interface PersonalDetailTexts {
  readonly found: (things: string) => string;
  readonly onLine: (thing: string, line: number) => string;
  readonly instead: string;
  readonly kinds: Readonly<Record<PersonalDetailKind, string>>;
}

/** What is said under a text in which somebody could be recognised. */
export const personalDetailTexts: Readonly<
  Record<Language, PersonalDetailTexts>
> = {
  fi: {
    found: things => `Tekstissä näyttää olevan tunnistetieto: ${things}.`,
    onLine: (thing, line) => `${thing} (rivi ${line})`,
    instead:
      'Kirjoita niin, ettei ketään voi tunnistaa, esimerkiksi ”äiti” tai ”nuori, 15 v”.',
    kinds: {
      'identity-code': 'henkilötunnus',
      name: 'nimi',
      'birth-date': 'syntymäaika',
      phone: 'puhelinnumero',
      email: 'sähköpostiosoite',
      address: 'osoite',
      school: 'koulun tai päiväkodin nimi',
      account: 'tilinumero',
      plate: 'rekisterinumero',
    },
  },
  sv: {
    found: things => `Texten verkar innehålla en personuppgift: ${things}.`,
    onLine: (thing, line) => `${thing} (rad ${line})`,
    instead:
      'Skriv så att ingen kan kännas igen, till exempel ”mamman” eller ”ungdom, 15 år”.',
    kinds: {
      'identity-code': 'personbeteckning',
      name: 'namn',
      'birth-date': 'födelsedatum',
      phone: 'telefonnummer',
      email: 'e-postadress',
      address: 'adress',
      school: 'skolans eller daghemmets namn',
      account: 'kontonummer',
      plate: 'registernummer',
    },
  },
  en: {
    found: things => `The text seems to contain a personal detail: ${things}.`,
    onLine: (thing, line) => `${thing} (line ${line})`,
    instead:
      'Write so that nobody can be recognised, for example “the mother” or “a young person, 15”.',
    kinds: {
      'identity-code': 'personal identity code',
      name: 'name',
      'birth-date': 'date of birth',
      phone: 'phone number',
      email: 'e-mail address',
      address: 'address',
      school: 'name of a school or day care',
      account: 'account number',
      plate: 'number plate',
    },
  },
};
