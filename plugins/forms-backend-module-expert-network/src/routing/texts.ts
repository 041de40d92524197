import type { Succession } from '@tukiverkko/plugin-expert-network-common';
import type { Localized } from '@tukiverkko/plugin-forms-common';

type Stops = NonNullable<Succession<unknown>['stops']>;

const stops: Readonly<Record<Stops, Localized>> = {
  'no-successor': {
    fi: 'Seuraajaa ei ole nimetty.',
    sv: 'Ingen efterträdare har angetts.',
    en: 'No successor has been named.',
  },
  unknown: {
    fi: 'Nimettyä seuraajaa ei löydy hakemistosta.',
    sv: 'Den angivna efterträdaren finns inte i katalogen.',
    en: 'The successor that was named is not in the directory.',
  },
  circle: {
    fi: 'Nimetyt seuraajat ovat kaikki päättyneet.',
    sv: 'Alla angivna efterträdare har upphört.',
    en: 'All the successors that were named have ended.',
  },
};

/** The sentences of this room; names stand in their basic form. */
export const texts = {
  fallback: (team: Localized): Localized => ({
    fi: `Sopivaa tiimiä ei löytynyt. Vastaanottava tiimi: ${team.fi}. Se ohjaa pyynnön eteenpäin.`,
    sv: `Inget lämpligt team hittades. Mottagande team: ${team.sv}. Det styr begäran vidare.`,
    en: `No suitable team was found. Receiving team: ${team.en}. It will pass the request on.`,
  }),
  service: (service: Localized, team: Localized): Localized => ({
    fi: `Palvelu: ${service.fi}. Vastaava tiimi: ${team.fi}.`,
    sv: `Tjänst: ${service.sv}. Ansvarigt team: ${team.sv}.`,
    en: `Service: ${service.en}. Responsible team: ${team.en}.`,
  }),
  coordinator: (team: Localized, regions: Localized): Localized => ({
    fi: `Koordinaatiotiimi: ${team.fi}. Sen alueella: ${regions.fi}.`,
    sv: `Koordineringsteam: ${team.sv}. Inom dess område: ${regions.sv}.`,
    en: `Coordination team: ${team.en}. In its area: ${regions.en}.`,
  }),
  nationalCoordinator: (team: Localized): Localized => ({
    fi: `Koordinaatiotiimi: ${team.fi}. Se vastaa koko maasta.`,
    sv: `Koordineringsteam: ${team.sv}. Det ansvarar för hela landet.`,
    en: `Coordination team: ${team.en}. It is responsible for the whole country.`,
  }),
  regionsUnknown: (): Localized => ({
    fi: 'Aluetta ei löydy hakemistosta.',
    sv: 'Området finns inte i katalogen.',
    en: 'The region is not in the directory.',
  }),
  noCoordinator: (): Localized => ({
    fi: 'Alueella ei ole koordinaatiotiimiä, joka on toiminnassa.',
    sv: 'Området har inget koordineringsteam som är i kraft.',
    en: 'The region has no coordination team that is active.',
  }),
  serviceUnknown: (): Localized => ({
    fi: 'Palvelua ei löydy hakemistosta.',
    sv: 'Tjänsten finns inte i katalogen.',
    en: 'The service is not in the directory.',
  }),
  serviceClosed: (service: Localized, why: Localized): Localized => ({
    fi: `Palvelu ei ota vastaan pyyntöjä: ${service.fi}, ${why.fi}.`,
    sv: `Tjänsten tar inte emot begäranden: ${service.sv}, ${why.sv}.`,
    en: `The service takes no requests: ${service.en}, ${why.en}.`,
  }),
  teamClosed: (team: Localized, why: Localized): Localized => ({
    fi: `Tiimi ei ota vastaan pyyntöjä: ${team.fi}, ${why.fi}.`,
    sv: `Teamet tar inte emot begäranden: ${team.sv}, ${why.sv}.`,
    en: `The team takes no requests: ${team.en}, ${why.en}.`,
  }),
  noService: (): Localized => ({
    fi: 'ei konsultaatiopalvelua',
    sv: 'ingen konsultationstjänst',
    en: 'no consultation service',
  }),
  succeeded: (from: Localized, why: Localized, to: Localized): Localized => ({
    fi: `${from.fi}: ${why.fi}. Tilalle tuli ${to.fi}.`,
    sv: `${from.sv}: ${why.sv}. Ersättare: ${to.sv}.`,
    en: `${from.en}: ${why.en}. Replaced by ${to.en}.`,
  }),
  notSucceeded: (from: Localized, why: Localized, stop: Stops): Localized => ({
    fi: `${from.fi}: ${why.fi}. ${stops[stop].fi}`,
    sv: `${from.sv}: ${why.sv}. ${stops[stop].sv}`,
    en: `${from.en}: ${why.en}. ${stops[stop].en}`,
  }),
  fallbackEnded: (team: Localized): Localized => ({
    fi: `Lomakkeen varatiimin toiminta ei ole voimassa. Vastaanottava tiimi: ${team.fi}. Se ohjaa pyynnön eteenpäin.`,
    sv: `Formulärets reservteam är inte i kraft. Mottagande team: ${team.sv}. Det styr begäran vidare.`,
    en: `The form’s fallback team is not active. Receiving team: ${team.en}. It will pass the request on.`,
  }),
  outsideInstead: (service: Localized): Localized => ({
    fi: `Palvelu on oman alueen ulkopuolella: ${service.fi}. Pyyntö menee sinne, koska se tuli valitun palvelun tilalle.`,
    sv: `Tjänsten finns utanför det egna området: ${service.sv}. Begäran går dit, eftersom den har ersatt den valda tjänsten.`,
    en: `The service is outside the own region: ${service.en}. The request goes there because it replaced the service that was chosen.`,
  }),
  outside: (service: Localized): Localized => ({
    fi: `Palvelu on oman alueen ulkopuolella: ${service.fi}. Pyyntö menee sinne, koska palvelu valittiin itse.`,
    sv: `Tjänsten finns utanför det egna området: ${service.sv}. Begäran går dit, eftersom tjänsten valdes av den som begär.`,
    en: `The service is outside the own region: ${service.en}. The request goes there because the requester chose it.`,
  }),
  languageGap: (languages: Localized): Localized => ({
    fi: `Täällä ei ole tiimiä, joka palvelee toivotulla kielellä: ${languages.fi}. Etäpalvelu ja tulkki ovat mahdollisia.`,
    sv: `Här finns inget team som ger service på önskat språk: ${languages.sv}. Distanstjänst och tolk är möjliga.`,
    en: `No team here works in ${languages.en}. Remote service and an interpreter are possible.`,
  }),
};
