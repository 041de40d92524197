import type { Localized } from '@tukiverkko/plugin-forms-common';

type Text = (name: Localized) => Localized;

/** What the engine itself says about where a request goes. `name` is the team's. */
export const routingTexts = {
  teamOfForm: name => ({
    fi: `Lomake ohjaa pyynnön tiimille ${name.fi}.`,
    sv: `Blanketten styr begäran till teamet ${name.sv}.`,
    en: `The form sends the request to ${name.en}.`,
  }),
  teamUnknown: name => ({
    fi: `Tiimiä ${name.fi} ei ole luettelossa.`,
    sv: `Teamet ${name.sv} finns inte i katalogen.`,
    en: `The team ${name.en} is not in the catalogue.`,
  }),
  mayNotLeave: name => ({
    fi: `Pyytäjä ei ole antanut lupaa siirtää tätä alueen ulkopuolelle. Alueen ulkopuolella: ${name.fi}. Pyydä lupa ensin.`,
    sv: `Den som begärt har inte gett lov att överföra detta utanför området. Utanför området: ${name.sv}. Be om lov först.`,
    en: `The requester has not allowed this to leave the area. Outside the area: ${name.en}. Ask for permission first.`,
  }),
  directorySilent: () => ({
    fi: 'Luettelo ei vastannut, joten sopivinta tiimiä ei voitu etsiä.',
    sv: 'Katalogen svarade inte, så det lämpligaste teamet kunde inte sökas.',
    en: 'The directory did not answer, so the most suitable team could not be looked for.',
  }),
  fallback: name => ({
    fi: `Pyynnön ottaa vastaan lomakkeen varatiimi ${name.fi}.`,
    sv: `Begäran tas emot av blankettens reservteam ${name.sv}.`,
    en: `The request is received by the form's fallback team, ${name.en}.`,
  }),
  fallbackEnded: name => ({
    fi: `Lomakkeen varatiimin toiminta ei ole voimassa, joten pyynnön ottaa vastaan ${name.fi}.`,
    sv: `Blankettens reservteam är inte i kraft, så begäran tas emot av ${name.sv}.`,
    en: `The form's fallback team is not active, so ${name.en} receives the request.`,
  }),
  noRule: name => ({
    fi: `Mikään lomakkeen sääntö ei sopinut, joten pyynnön ottaa vastaan ${name.fi}.`,
    sv: `Ingen av blankettens regler passade, så begäran tas emot av ${name.sv}.`,
    en: `No rule of the form fitted, so ${name.en} receives the request.`,
  }),
} satisfies Record<string, Text>;
