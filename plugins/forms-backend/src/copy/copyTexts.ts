import type {
  Attachment,
  CaseState,
  DeclineReason,
  Language,
  Relation,
} from '@tukiverkko/plugin-forms-common';

/** What a copy says itself; the rest comes from the form and from people. */
export interface CopyTexts {
  readonly footer: string;
  readonly page: (page: number, pages: number) => string;
  readonly version: (version: number) => string;
  readonly printed: (at: string) => string;
  readonly reference: string;
  readonly form: string;
  readonly state: string;
  readonly sent: string;
  readonly team: string;
  readonly service: string;
  readonly answerBy: string;
  readonly copyMade: string;
  readonly madeFor: string;
  readonly whatWasSent: string;
  readonly flags: string;
  readonly scores: string;
  readonly noScore: string;
  readonly answer: string;
  readonly seal: string;
  readonly files: string;
  readonly file: string;
  readonly size: string;
  readonly check: string;
  readonly history: string;
  readonly directed: (place: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly notAnswered: string;
  readonly roles: Readonly<Record<Relation, string>>;
  readonly states: Readonly<Record<CaseState, string>>;
  readonly checks: Readonly<Record<Attachment['state'], string>>;
  readonly tookPart: (who: string) => string;
  readonly events: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<DeclineReason, string>>;
  readonly otherEvent: string;
  readonly byTime: string;
}

/** Those words in the languages of the portal; the same words stand on the pages of a request. */
export const copyTexts: Readonly<Record<Language, CopyTexts>> = {
  fi: {
    tookPart: who => `Mukana: ${who}`,
    footer: 'Työkopio. Tallenna vastaus omaan asiakastietojärjestelmääsi.',
    page: (page, pages) => `Sivu ${page}/${pages}`,
    version: version => `versio ${version}`,
    printed: at => `tulostettu ${at}`,
    reference: 'Viite',
    form: 'Lomake',
    state: 'Tila',
    sent: 'Lähetetty',
    team: 'Kenellä',
    service: 'Palvelu',
    answerBy: 'Vastaus viimeistään',
    copyMade: 'Kopio otettu',
    madeFor: 'Kopion ottaja',
    whatWasSent: 'Mitä lähetettiin',
    flags: 'Riskit ja liput',
    scores: 'Pisteet',
    noScore: 'Ei laskettu, koska vastauksia puuttuu',
    answer: 'Vastaus',
    seal: 'Suositus, ei päätös.',
    files: 'Liitteet',
    file: 'Liite',
    size: 'Koko',
    check: 'Virustarkistus',
    history: 'Vaiheet',
    directed: place => `Ohjattu: ${place}`,
    yes: 'Kyllä',
    no: 'Ei',
    notAnswered: 'Ei vastattu',
    roles: {
      requester: 'Pyytäjä',
      owner: 'Tiimi',
      invited: 'Kutsuttu',
      coordinator: 'Koordinaattori',
    },
    states: {
      submitted: 'Lähetetty',
      accepted: 'Otettu käsittelyyn',
      'in-consultation': 'Konsultaatio käynnissä',
      'needs-info': 'Odottaa pyytäjää',
      answered: 'Vastattu',
      closed: 'Päättynyt',
      declined: 'Ei otettu käsittelyyn',
      cancelled: 'Peruttu',
      'entered-in-error': 'Merkitty virheelliseksi',
    },
    checks: {
      scanning: 'Tarkistetaan viruksista',
      clean: 'Valmis',
      infected: 'Hylätty: virus',
      unscannable: 'Ei voitu tarkistaa',
    },
    events: {
      submit: 'Lähetetty',
      accept: 'Otettu käsittelyyn',
      begin: 'Konsultaatio aloitettu',
      ask: 'Tiimi kysyi lisätietoa',
      inform: 'Pyytäjä vastasi',
      answer: 'Vastattu',
      'ask-again': 'Pyytäjä kysyi lisää',
      close: 'Päätetty',
      settle: 'Käsitelty',
      remark: 'Huomautus',
      'hand-back': 'Vastausta ei voitu toteuttaa',
      decline: 'Ei otettu käsittelyyn',
      cancel: 'Peruttu',
      reopen: 'Avattu uudelleen',
      forward: 'Siirretty toiselle tiimille',
      return: 'Palautettu jonoon',
      'mark-in-error': 'Merkitty virheelliseksi',
      invite: 'Asiantuntija kutsuttiin mukaan',
      uninvite: 'Kutsu päätettiin',
      schedule: 'Aika sovittiin',
      'schedule-moved': 'Aika muuttui',
      'schedule-cancelled': 'Aika peruttiin',
      'ask-cancel': 'Pyytäjä pyysi tiimiä perumaan',
      share: 'Pyytäjä muutti, näkeekö oma yksikkö pyynnön',
      message: 'Viesti',
    },
    reasons: {
      'not-ours': 'Ei kuulu meille',
      'other-help-first': 'Tarvitaan ensin muuta apua',
      'information-missing': 'Tietoja puuttuu',
      'no-capacity': 'Ei kapasiteettia',
      other: 'Muu syy',
    },
    otherEvent: 'Muutettu',
    byTime: 'Järjestelmä',
  },
  sv: {
    tookPart: who => `Deltagare: ${who}`,
    footer: 'Arbetskopia. Spara svaret i ditt eget klientdatasystem.',
    page: (page, pages) => `Sida ${page}/${pages}`,
    version: version => `version ${version}`,
    printed: at => `utskriven ${at}`,
    reference: 'Referens',
    form: 'Formulär',
    state: 'Status',
    sent: 'Skickad',
    team: 'Hos',
    service: 'Tjänst',
    answerBy: 'Svar senast',
    copyMade: 'Kopian gjord',
    madeFor: 'Kopian gjord av',
    whatWasSent: 'Vad som skickades',
    flags: 'Risker och flaggor',
    scores: 'Poäng',
    noScore: 'Räknades inte, eftersom svar saknas',
    answer: 'Svar',
    seal: 'Rekommendation, inte beslut.',
    files: 'Bilagor',
    file: 'Bilaga',
    size: 'Storlek',
    check: 'Viruskontroll',
    history: 'Skeden',
    directed: place => `Hänvisad: ${place}`,
    yes: 'Ja',
    no: 'Nej',
    notAnswered: 'Inte besvarad',
    roles: {
      requester: 'Den som begärt',
      owner: 'Teamet',
      invited: 'Inbjuden',
      coordinator: 'Koordinator',
    },
    states: {
      submitted: 'Skickad',
      accepted: 'Mottagen för behandling',
      'in-consultation': 'Konsultation pågår',
      'needs-info': 'Väntar på den som begärt',
      answered: 'Besvarad',
      closed: 'Avslutad',
      declined: 'Inte mottagen',
      cancelled: 'Återkallad',
      'entered-in-error': 'Markerad som felaktig',
    },
    checks: {
      scanning: 'Viruskontroll pågår',
      clean: 'Klar',
      infected: 'Avvisad: virus',
      unscannable: 'Kunde inte kontrolleras',
    },
    events: {
      submit: 'Skickad',
      accept: 'Mottagen för behandling',
      begin: 'Konsultationen inleddes',
      ask: 'Teamet begärde komplettering',
      inform: 'Den som begärt svarade',
      answer: 'Besvarad',
      'ask-again': 'Den som begärt frågade mer',
      close: 'Avslutad',
      settle: 'Behandlad',
      remark: 'Anmärkning',
      'hand-back': 'Svaret kunde inte verkställas',
      decline: 'Inte mottagen',
      cancel: 'Återkallad',
      reopen: 'Öppnad på nytt',
      forward: 'Överförd till ett annat team',
      return: 'Tillbakalagd i kön',
      'mark-in-error': 'Markerad som felaktig',
      invite: 'En expert bjöds in',
      uninvite: 'En inbjudan avslutades',
      schedule: 'En tid bokades',
      'schedule-moved': 'Tiden ändrades',
      'schedule-cancelled': 'Tiden avbokades',
      'ask-cancel': 'Den som begärt bad teamet återkalla',
      share: 'Den som begärt ändrade om den egna enheten ser begäran',
      message: 'Meddelande',
    },
    reasons: {
      'not-ours': 'Hör inte till oss',
      'other-help-first': 'Annan hjälp behövs först',
      'information-missing': 'Uppgifter saknas',
      'no-capacity': 'Ingen kapacitet',
      other: 'Annan orsak',
    },
    otherEvent: 'Ändrad',
    byTime: 'Systemet',
  },
  en: {
    tookPart: who => `Took part: ${who}`,
    footer: 'Working copy. Save the answer in your own client record system.',
    page: (page, pages) => `Page ${page}/${pages}`,
    version: version => `version ${version}`,
    printed: at => `printed ${at}`,
    reference: 'Reference',
    form: 'Form',
    state: 'State',
    sent: 'Sent',
    team: 'With',
    service: 'Service',
    answerBy: 'Answer by',
    copyMade: 'Copy made',
    madeFor: 'Copy made by',
    whatWasSent: 'What was sent',
    flags: 'Risks and flags',
    scores: 'Scores',
    noScore: 'Not counted, because answers are missing',
    answer: 'Answer',
    seal: 'A recommendation, not a decision.',
    files: 'Files',
    file: 'File',
    size: 'Size',
    check: 'Virus check',
    history: 'History',
    directed: place => `Directed to: ${place}`,
    yes: 'Yes',
    no: 'No',
    notAnswered: 'Not answered',
    roles: {
      requester: 'The requester',
      owner: 'The team',
      invited: 'Invited',
      coordinator: 'Coordinator',
    },
    states: {
      submitted: 'Sent',
      accepted: 'Accepted',
      'in-consultation': 'Consultation under way',
      'needs-info': 'Waiting for the requester',
      answered: 'Answered',
      closed: 'Closed',
      declined: 'Declined',
      cancelled: 'Cancelled',
      'entered-in-error': 'Entered in error',
    },
    checks: {
      scanning: 'Checking for viruses',
      clean: 'Ready',
      infected: 'Rejected: virus',
      unscannable: 'Could not be checked',
    },
    events: {
      submit: 'Sent',
      accept: 'Accepted',
      begin: 'Consultation started',
      ask: 'The team asked for information',
      inform: 'The requester replied',
      answer: 'Answered',
      'ask-again': 'The requester asked more',
      close: 'Closed',
      settle: 'Dealt with',
      remark: 'Remark',
      'hand-back': 'The answer could not be carried out',
      decline: 'Declined',
      cancel: 'Cancelled',
      reopen: 'Reopened',
      forward: 'Passed to another team',
      return: 'Returned to the queue',
      'mark-in-error': 'Marked as entered in error',
      invite: 'An expert was invited',
      uninvite: 'An invitation was ended',
      schedule: 'A time was booked',
      'schedule-moved': 'The time changed',
      'schedule-cancelled': 'The time was cancelled',
      'ask-cancel': 'The requester asked the team to cancel',
      share: 'The requester changed whether their own unit sees it',
      message: 'Message',
    },
    reasons: {
      'not-ours': 'Not ours',
      'other-help-first': 'Other help is needed first',
      'information-missing': 'Information is missing',
      'no-capacity': 'No capacity',
      other: 'Other reason',
    },
    otherEvent: 'Changed',
    byTime: 'The system',
  },
};
