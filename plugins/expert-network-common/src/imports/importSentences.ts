import type { Localized } from '../Localized';

/*
 * Everything that can be wrong in a row of a list: what it is, and what to do. `{…}` is filled with what stands in the
 * list, which is never bent: it follows a colon. docs/imports.md lists the same table.
 */

// prettier-ignore
export const importSentences = {
  'choice-unknown': {
    fi: 'Tätä ei ole valinnoissa: {found}. Kirjoita jokin valinnoista.',
    sv: 'Det här finns inte bland alternativen: {found}. Skriv ett av alternativen.',
    en: 'This is not among the options: {found}. Write one of the options.',
  },
  'choice-near': {
    fi: 'Tätä ei ole valinnoissa: {found}. Tarkoititko: {near}?',
    sv: 'Det här finns inte bland alternativen: {found}. Menade du: {near}?',
    en: 'This is not among the options: {found}. Did you mean: {near}?',
  },
  'name-unknown': {
    fi: 'Hakemistossa ei ole tätä: {found}. Kirjoita nimi tai tunnus niin kuin se hakemistossa on.',
    sv: 'Katalogen har inte det här: {found}. Skriv namnet eller beteckningen så som den står i katalogen.',
    en: 'The catalogue does not have this: {found}. Write the name or the ref as it stands in the catalogue.',
  },
  'name-near': {
    fi: 'Hakemistossa ei ole tätä: {found}. Tarkoititko: {near}?',
    sv: 'Katalogen har inte det här: {found}. Menade du: {near}?',
    en: 'The catalogue does not have this: {found}. Did you mean: {near}?',
  },
  'name-ambiguous': {
    fi: 'Tällä nimellä on useita: {refs}. Kirjoita näistä yhden tunnus.',
    sv: 'Flera har det här namnet: {refs}. Skriv beteckningen för en av dem.',
    en: 'Several have this name: {refs}. Write the ref of one of them.',
  },
  'number-expected': {
    fi: 'Tässä pitää olla luku, ja tässä on: {found}. Kirjoita se numeroin.',
    sv: 'Här ska stå ett tal, och här står: {found}. Skriv det med siffror.',
    en: 'A number belongs here, and this stands here: {found}. Write it in digits.',
  },
  'number-between': {
    fi: 'Luku ei ole välillä {min}–{max}: {found}. Korjaa luku.',
    sv: 'Talet är inte mellan {min} och {max}: {found}. Rätta talet.',
    en: 'The number is not between {min} and {max}: {found}. Correct it.',
  },
  'stray-letter': {
    fi: 'Numerojen joukossa on kirjain: {found}. Tarkoititko: {meant}?',
    sv: 'Det finns en bokstav bland siffrorna: {found}. Menade du: {meant}?',
    en: 'There is a letter among the digits: {found}. Did you mean: {meant}?',
  },
  'day-expected': {
    fi: 'Tässä pitää olla päivä, ja tässä on: {found}. Kirjoita se muodossa 22.11.2026.',
    sv: 'Här ska stå ett datum, och här står: {found}. Skriv det i formen 22.11.2026.',
    en: 'A day belongs here, and this stands here: {found}. Write it like this: 22.11.2026.',
  },
  'text-long': {
    fi: 'Tekstissä on {length} merkkiä, ja siihen mahtuu {max}. Lyhennä sitä.',
    sv: 'Texten har {length} tecken, och det ryms {max}. Förkorta den.',
    en: 'The text has {length} characters, and {max} fit. Shorten it.',
  },
  'identity-code': {
    fi: 'Tässä on henkilötunnus. Poista se luettelosta.',
    sv: 'Här finns en personbeteckning. Ta bort den från listan.',
    en: 'There is a personal identity code here. Take it out of the list.',
  },
  'formula': {
    fi: 'Tässä on laskukaava. Kirjoita sen tilalle arvo.',
    sv: 'Här finns en formel. Skriv värdet i stället.',
    en: 'There is a formula here. Write its value instead.',
  },
  'rows-in-portal': {
    fi: 'Tätä ei tuoda luettelosta. Muuta se portaalissa.',
    sv: 'Det här tas inte från en lista. Ändra det i portalen.',
    en: 'This is not taken from a list. Change it in the portal.',
  },
  'not-named': {
    fi: 'Rivi ei kerro, mistä se on. Kirjoita nimi tai tunnus.',
    sv: 'Raden säger inte vad den handlar om. Skriv ett namn eller en beteckning.',
    en: 'The row does not say what it is about. Write a name or a ref.',
  },
  'ref-taken': {
    fi: 'Lähes samalla nimellä on jo muu: {ref}. Kirjoita sen tunnus, jos rivi on siitä, tai nimi, joka erottuu.',
    sv: 'Något annat har redan nästan samma namn: {ref}. Skriv dess beteckning om raden handlar om det, eller ett namn som skiljer sig.',
    en: 'Something else has almost the same name already: {ref}. Write its ref if the row is about it, or a name that differs.',
  },
  'row-too-wide': {
    fi: 'Rivillä on enemmän soluja kuin otsikoita. Laita lainausmerkit solun ympärille, jossa on erotin.',
    sv: 'Raden har fler celler än det finns rubriker. Sätt citattecken runt cellen som har ett skiljetecken.',
    en: 'The row has more cells than there are headers. Put quotes around the cell that holds a separator.',
  },
  'row-cut-off': {
    fi: 'Tiedosto loppuu kesken tämän rivin. Vie luettelo uudelleen tiedostoon.',
    sv: 'Filen slutar mitt i den här raden. Exportera listan på nytt.',
    en: 'The file ends in the middle of this row. Export the list again.',
  },
  'row-twice': {
    fi: 'Samasta kertoo myös rivi {other}, ja rivit eroavat. Jätä näistä yksi.',
    sv: 'Rad {other} handlar om samma, och raderna skiljer sig. Lämna bara en av dem.',
    en: 'Row {other} is about the same, and the two differ. Keep one of them.',
  },
  'from-file': {
    fi: 'Tämä tulee hakemistoon tiedostosta, eikä sitä muuteta portaalissa. Poista rivi tai muuta tiedostoa.',
    sv: 'Det här kommer till katalogen från en fil och ändras inte i portalen. Ta bort raden eller ändra filen.',
    en: 'This comes to the catalogue from a file and is not changed in the portal. Take the row out, or change the file.',
  },
  'other-type': {
    fi: 'Tällä tunnuksella on jotain muuta: {ref}. Tarkista tunnus.',
    sv: 'Den här beteckningen hör till något annat: {ref}. Kontrollera beteckningen.',
    en: 'This ref belongs to something else: {ref}. Check the ref.',
  },
  'outside-area': {
    fi: 'Tämä on toisen alueen: {regions}. Pyydä alueen koordinaatiotiimiä tuomaan se.',
    sv: 'Det här hör till ett annat område: {regions}. Be områdets koordineringsteam ta in det.',
    en: 'This belongs to another area: {regions}. Ask the coordination team of that area to bring it in.',
  },
  'whole-country': {
    fi: 'Tämä palvelee koko maata, eikä se ole sinun alueesi päätettävissä. Pyydä valtakunnallista koordinaatiotiimiä tuomaan se.',
    sv: 'Det här betjänar hela landet, och ditt område beslutar inte om det. Be det nationella koordineringsteamet ta in det.',
    en: 'This serves the whole country and is not for your area to decide. Ask the national coordination team to bring it in.',
  },
  'changed-meanwhile': {
    fi: 'Tietoja muutettiin esikatselun jälkeen. Tuo rivi uudelleen.',
    sv: 'Uppgifterna ändrades efter förhandsvisningen. Ta in raden på nytt.',
    en: 'The details were changed after the preview. Bring the row in again.',
  },
  'no-longer-yours': {
    fi: 'Et enää koordinoi aluetta, jota tämä palvelee. Pyydä alueen koordinaatiotiimiä tuomaan rivi.',
    sv: 'Du koordinerar inte längre området som det här betjänar. Be områdets koordineringsteam ta in raden.',
    en: 'You no longer coordinate the area this serves. Ask the coordination team of the area to bring the row in.',
  },
  'not-stored': {
    fi: 'Riviä ei voitu tallentaa. Tuo se uudelleen.',
    sv: 'Raden kunde inte sparas. Ta in den på nytt.',
    en: 'The row could not be stored. Bring it in again.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
