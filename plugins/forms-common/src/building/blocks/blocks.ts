import type { Localized } from '../../definition/Localized';
import { blockOf, type Block } from './Block';

const words = (fi: string, sv: string, en: string): Localized => ({
  fi,
  sv,
  en,
});
const yesNo = {
  yes: words('Kyllä', 'Ja', 'Yes'),
  no: words('Ei', 'Nej', 'No'),
};
const code = { type: 'string', maxLength: 20 } as const;
const is = (field: string, value: string) => ({
  and: [{ '!==': [{ var: field }, null] }, { '===': [{ var: field }, value] }],
});

/** The shelf: what many forms ask, in the words of the field. */
export const blocks: readonly Block[] = [
  blockOf({
    id: 'urgency',
    title: words('Kiireellisyys', 'Brådska', 'Urgency'),
    about: words(
      'Kun vastaamisen kiireellä on väliä. Välitön vaara ohjataan muualle: lisää sille lopetussääntö.',
      'När det har betydelse hur snart någon svarar. Omedelbar fara hör annanstans: lägg till en regel som avslutar.',
      'Where it matters how soon somebody answers. Immediate danger belongs elsewhere: add a rule that ends the form.',
    ),
    questions: [
      {
        id: 'urgency',
        title: words(
          'Kuinka kiireellinen asia on?',
          'Hur brådskande är ärendet?',
          'How urgent is it?',
        ),
        field: { ...code, 'x-sensitivity': 'none' },
        options: {
          normal: words('Tavallinen', 'Vanligt', 'Normal'),
          soon: words('Kiireellinen', 'Brådskande', 'Urgent'),
          danger: words(
            'Jollakulla on välitön vaara',
            'Någon är i omedelbar fara',
            'Somebody is in immediate danger',
          ),
        },
        isRequired: true,
      },
      {
        id: 'urgencyReason',
        title: words(
          'Miksi asia on kiireellinen?',
          'Varför brådskar ärendet?',
          'Why is it urgent?',
        ),
        field: { type: 'string', maxLength: 500, 'x-sensitivity': 'special' },
        isRequired: true,
        visible: is('urgency', 'soon'),
      },
    ],
  }),
  blockOf({
    id: 'clientView',
    title: words(
      'Lapsen ja perheen näkemys',
      'Barnets och familjens syn',
      'The child’s and family’s view',
    ),
    about: words(
      'Kun pyyntö koskee lasta tai perhettä: mitä he itse toivovat ja tietävätkö he pyynnöstä.',
      'När begäran gäller ett barn eller en familj: vad de själva önskar och om de vet om begäran.',
      'Where the request is about a child or a family: what they wish themselves, and whether they know of it.',
    ),
    questions: [
      {
        id: 'childView',
        title: words('Lapsen näkemys', 'Barnets syn', 'The child’s view'),
        help: words(
          'Mitä lapsi itse on toivonut tai sanonut? Älä kirjoita nimiä.',
          'Vad har barnet själv önskat eller sagt? Skriv inga namn.',
          'What has the child wished or said? Write no names.',
        ),
        field: { type: 'string', maxLength: 2000, 'x-sensitivity': 'special' },
      },
      {
        id: 'familyView',
        title: words('Perheen näkemys', 'Familjens syn', 'The family’s view'),
        field: { type: 'string', maxLength: 2000, 'x-sensitivity': 'special' },
      },
      {
        id: 'clientKnows',
        title: words(
          'Tietävätkö he pyynnöstä?',
          'Vet de om begäran?',
          'Do they know of the request?',
        ),
        field: { ...code, 'x-sensitivity': 'indirect' },
        options: yesNo,
        isRequired: true,
      },
    ],
  }),
  blockOf({
    id: 'anonymity',
    title: words(
      'Nimettömyys ja käsittelyn peruste',
      'Anonymitet och grund för behandling',
      'Anonymity and legal basis',
    ),
    about: words(
      'Kun asiakkaasta kerrotaan: käsitelläänkö asia nimettömästi, ja mihin tietojen luovuttaminen perustuu.',
      'När en klient beskrivs: behandlas ärendet anonymt, och på vad grundas utlämnandet av uppgifter.',
      'Where a client is described: is it handled anonymously, and what does disclosing rest on.',
    ),
    questions: [
      {
        id: 'anonymousHandling',
        title: words(
          'Käsitelläänkö asia nimettömästi?',
          'Behandlas ärendet anonymt?',
          'Is it handled anonymously?',
        ),
        field: { ...code, 'x-sensitivity': 'none' },
        options: yesNo,
        isRequired: true,
      },
      {
        id: 'legalBasis',
        title: words(
          'Mihin tietojen luovuttaminen perustuu?',
          'På vad grundas utlämnandet av uppgifter?',
          'What does disclosing the information rest on?',
        ),
        field: { ...code, 'x-sensitivity': 'indirect' },
        options: {
          consent: words(
            'Asiakkaan luovutuslupa',
            'Klientens utlämnandetillstånd',
            'The client’s permission to disclose',
          ),
          law: words('Laki', 'Lag', 'Law'),
        },
        isRequired: true,
        visible: is('anonymousHandling', 'no'),
      },
    ],
  }),
  blockOf({
    id: 'contact',
    title: words('Yhteydenotto', 'Kontakt', 'Contact'),
    about: words(
      'Kun vastaaja ottaa yhteyttä: miten ja milloin se sopii. Yhteystiedot tulevat kirjautumisesta.',
      'När den som svarar tar kontakt: hur och när det passar. Kontaktuppgifterna kommer från inloggningen.',
      'Where somebody will get in touch: how and when it suits. Who you are is known from signing in.',
    ),
    questions: [
      {
        id: 'contactWays',
        title: words(
          'Miten sinuun saa ottaa yhteyttä?',
          'Hur får man kontakta dig?',
          'How may you be contacted?',
        ),
        field: {
          type: 'array',
          maxItems: 3,
          uniqueItems: true,
          items: code,
          'x-sensitivity': 'none',
        },
        options: {
          message: words(
            'Viesti tässä palvelussa',
            'Meddelande i den här tjänsten',
            'A message in this service',
          ),
          phone: words('Puhelin', 'Telefon', 'Telephone'),
          video: words('Videokokous', 'Videomöte', 'Video meeting'),
        },
        isRequired: true,
      },
      {
        id: 'contactTimes',
        title: words(
          'Milloin sinut tavoittaa?',
          'När är du anträffbar?',
          'When can you be reached?',
        ),
        field: { type: 'string', maxLength: 200, 'x-sensitivity': 'none' },
      },
    ],
  }),
  blockOf({
    id: 'plainFeedback',
    title: words(
      'Palaute selkeällä kielellä',
      'Respons på tydligt språk',
      'Feedback in plain language',
    ),
    about: words(
      'Kun palautetta pyydetään lapselta, nuorelta tai perheeltä.',
      'När respons begärs av ett barn, en ung person eller en familj.',
      'Where feedback is asked of a child, a young person or a family.',
    ),
    questions: [
      {
        id: 'wasHelped',
        title: words('Saitko apua?', 'Fick du hjälp?', 'Did you get help?'),
        field: { ...code, 'x-sensitivity': 'none' },
        options: {
          yes: words('Kyllä', 'Ja', 'Yes'),
          partly: words('Vähän', 'Lite', 'A little'),
          no: words('En', 'Nej', 'No'),
        },
      },
      {
        id: 'wasHeard',
        title: words(
          'Kuunneltiinko sinua?',
          'Lyssnade man på dig?',
          'Were you listened to?',
        ),
        field: { ...code, 'x-sensitivity': 'none' },
        options: {
          yes: words('Kyllä', 'Ja', 'Yes'),
          partly: words('Vähän', 'Lite', 'A little'),
          no: words('Ei', 'Nej', 'No'),
        },
      },
      {
        id: 'whatBetter',
        title: words(
          'Mikä voisi olla paremmin?',
          'Vad kunde vara bättre?',
          'What could be better?',
        ),
        help: words(
          'Älä kirjoita nimiä.',
          'Skriv inga namn.',
          'Do not write names.',
        ),
        field: { type: 'string', maxLength: 1000, 'x-sensitivity': 'indirect' },
      },
    ],
  }),
];
