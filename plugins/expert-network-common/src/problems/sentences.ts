import type { Localized } from '../Localized';

/*
 * Everything that can be wrong in the data of the network: what it is, and what to do.
 * `{…}` is filled with what stands in the entity, which is never bent: it follows a
 * colon or a dash. docs/catalogue.md lists the same table.
 */

export const sentences = {
  'region-cycle': {
    fi: 'Alueet on merkitty toistensa alle kehäksi: {path}. Korjaa parent niin, että ylimpänä on yhteistyöalue.',
    sv: 'Regionerna ligger under varandra i en cirkel: {path}. Rätta parent så att den översta är ett samarbetsområde.',
    en: 'These regions stand under each other in a circle: {path}. Change parent so that a collaborative area is the topmost.',
  },
  'parent-not-area': {
    fi: 'Ylempi alue ei ole yhteistyöalue: {region}. Merkitse kenttään parent yhteistyöalue; yhteistyöalueella kenttää ei ole.',
    sv: 'Den övre regionen är inte ett samarbetsområde: {region}. Ange ett samarbetsområde i parent; ett samarbetsområde har inget eget.',
    en: 'The region above is not a collaborative area: {region}. Name a collaborative area in parent; an area itself has none.',
  },
  'region-unknown': {
    fi: 'Aluetta ei ole luettelossa: {region}. Kirjoita alueen tunnus, esimerkiksi region:default/etela-savo.',
    sv: 'Regionen finns inte i katalogen: {region}. Skriv regionens beteckning, till exempel region:default/etela-savo.',
    en: 'No such region in the catalogue: {region}. Write the ref of a region, for example region:default/etela-savo.',
  },
  'owner-unknown': {
    fi: 'Vastuutiimiä ei ole verkostossa: {owner}. Merkitse vastuuseen OT-keskus, tiimi tai organisaatio.',
    sv: 'Det ansvariga teamet finns inte i nätverket: {owner}. Ange ett kompetens- och stödcenter, ett team eller en organisation.',
    en: 'No such team in the network: {owner}. Name an OT centre, a team or an organisation as the owner.',
  },
  'member-unknown': {
    fi: 'Jäsentä ei ole luettelossa: {member}. Korjaa viite tai poista se.',
    sv: 'Medlemmen finns inte i katalogen: {member}. Rätta referensen eller ta bort den.',
    en: 'No such member in the catalogue: {member}. Mend the ref or remove it.',
  },
  'successor-unknown': {
    fi: 'Seuraajaa ei ole verkostossa: {successor}. Korjaa viite tai poista se.',
    sv: 'Efterträdaren finns inte i nätverket: {successor}. Rätta referensen eller ta bort den.',
    en: 'No such successor in the network: {successor}. Mend the ref or remove it.',
  },
  'successor-cycle': {
    fi: 'Seuraajat johtavat takaisin alkuun: {path}. Poista seuraaja siltä, joka toimii yhä.',
    sv: 'Efterträdarna leder tillbaka till början: {path}. Ta bort efterträdaren från den som ännu verkar.',
    en: 'The successors lead back to the beginning: {path}. Remove the successor of the one that still runs.',
  },
  'name-twice': {
    fi: 'Samalla alueella on toinen samanniminen: {name} – {other}. Muuta toisen nimeä, jotta ne erottaa.',
    sv: 'Samma region har en till med samma namn: {name} – {other}. Ändra det ena namnet så att de går att skilja åt.',
    en: 'The same region has another with this name: {name} – {other}. Change one name so that they can be told apart.',
  },
  'name-missing': {
    fi: 'Nimi puuttuu yhdeltä kieleltä: {language}. Kirjoita nimi suomeksi, ruotsiksi ja englanniksi.',
    sv: 'Namnet saknas på ett språk: {language}. Skriv namnet på finska, svenska och engelska.',
    en: 'The name is missing in one language: {language}. Write the name in Finnish, Swedish and English.',
  },
  'code-unknown': {
    fi: 'Koodia ei ole sanastossa: {code} – {vocabulary}. Valitse koodi sanastosta.',
    sv: 'Koden finns inte i ordlistan: {code} – {vocabulary}. Välj en kod ur ordlistan.',
    en: 'No such code in the vocabulary: {code} – {vocabulary}. Choose a code of the vocabulary.',
  },
  'code-replaced': {
    fi: 'Koodi on korvattu: {code}. Käytä nyt tätä: {by}.',
    sv: 'Koden har ersatts: {code}. Använd nu denna: {by}.',
    en: 'The code has been replaced: {code}. Use this one now: {by}.',
  },
  'date-unknown': {
    fi: 'Kalenterissa ei ole tällaista päivää: {date}. Kirjoita päivä muodossa 2026-11-22.',
    sv: 'Dagen finns inte i kalendern: {date}. Skriv dagen i formen 2026-11-22.',
    en: 'No such day in the calendar: {date}. Write the day as 2026-11-22.',
  },
  'dates-order': {
    fi: 'Päättyy ennen kuin alkaa: {from} – {to}. Korjaa toinen päivistä.',
    sv: 'Upphör innan det börjar: {from} – {to}. Rätta den ena dagen.',
    en: 'It ends before it begins: {from} – {to}. Mend one of the days.',
  },
  'break-over': {
    fi: 'Tauko on jo päättynyt: {until}. Merkitse palvelu avoimeksi tai anna tauolle uusi päivä.',
    sv: 'Pausen är redan över: {until}. Märk tjänsten som öppen eller ge pausen en ny dag.',
    en: 'The break is already over: {until}. Mark the service open, or give the break a new day.',
  },
  'service-unreachable': {
    fi: 'Vastuutiimi ei palvele yhtäkään palvelun alueista, joten kukaan niillä ei löydä palvelua: {team}. Lisää tiimille alue tai muuta palvelun alueita.',
    sv: 'Det ansvariga teamet betjänar ingen av tjänstens regioner, så ingen där hittar tjänsten: {team}. Lägg till en region för teamet eller ändra tjänstens regioner.',
    en: 'The team serves none of the regions of its service, so nobody there finds it: {team}. Add a region to the team, or change those of the service.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
