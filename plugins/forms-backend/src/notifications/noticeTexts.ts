import type { Language } from '@tukiverkko/plugin-forms-common';

/** What a notice may say. None has anything of what people wrote; a reference and a day are all that varies. */
const texts = {
  new: {
    fi: 'uusi pyyntö tiimillesi.',
    sv: 'en ny begäran till ditt team.',
    en: 'a new request for your team.',
  },
  reopened: {
    fi: 'avattu uudelleen.',
    sv: 'öppnad på nytt.',
    en: 'reopened.',
  },
  movedHere: {
    fi: 'siirretty tiimillesi.',
    sv: 'överförd till ditt team.',
    en: 'passed to your team.',
  },
  movedOn: {
    fi: 'siirretty toiselle tiimille.',
    sv: 'överförd till ett annat team.',
    en: 'passed to another team.',
  },
  backInQueue: {
    fi: 'palautettu tiimisi jonoon.',
    sv: 'tillbaka i ditt teams kö.',
    en: 'back in your team’s queue.',
  },
  accepted: {
    fi: 'otettu käsittelyyn.',
    sv: 'mottagen för behandling.',
    en: 'accepted.',
  },
  begun: {
    fi: 'konsultaatio on käynnissä.',
    sv: 'konsultationen pågår.',
    en: 'the consultation is under way.',
  },
  asked: {
    fi: 'sinulta odotetaan vastausta.',
    sv: 'ett svar väntas av dig.',
    en: 'a reply is expected from you.',
  },
  informed: {
    fi: 'pyytäjä on vastannut.',
    sv: 'den som begärt har svarat.',
    en: 'the requester has replied.',
  },
  answered: {
    fi: 'vastaus on saapunut.',
    sv: 'svar har kommit.',
    en: 'an answer has arrived.',
  },
  askedAgain: {
    fi: 'pyytäjä kysyy lisää.',
    sv: 'den som begärt frågar mer.',
    en: 'the requester asks more.',
  },
  closed: { fi: 'päättynyt.', sv: 'avslutad.', en: 'closed.' },
  settled: {
    fi: 'järjestelmä on käsitellyt sen.',
    sv: 'systemet har behandlat den.',
    en: 'the system has dealt with it.',
  },
  remarked: {
    fi: 'järjestelmä huomautti siitä jotakin.',
    sv: 'systemet har en anmärkning om den.',
    en: 'the system has remarked on it.',
  },
  handedBack: {
    fi: 'vastausta ei voitu toteuttaa, ja se odottaa teitä taas.',
    sv: 'svaret kunde inte verkställas, och den väntar på er igen.',
    en: 'the answer could not be carried out, and it waits for you again.',
  },
  declined: {
    fi: 'ohjattu muualle.',
    sv: 'hänvisad vidare.',
    en: 'directed elsewhere.',
  },
  cancelled: { fi: 'peruttu.', sv: 'återkallad.', en: 'cancelled.' },
  askedToCancel: {
    fi: 'pyytäjä haluaa perua sen.',
    sv: 'den som begärt vill återkalla den.',
    en: 'the requester wants to cancel it.',
  },
  inError: {
    fi: 'merkitty virheelliseksi.',
    sv: 'markerad som felaktig.',
    en: 'entered in error.',
  },
  assigned: {
    fi: 'annettu sinulle käsiteltäväksi.',
    sv: 'tilldelad dig.',
    en: 'assigned to you.',
  },
  scheduled: {
    fi: 'aika on sovittu, muuttunut tai peruttu.',
    sv: 'en tid är bokad, ändrad eller avbokad.',
    en: 'a time is booked, changed or cancelled.',
  },
  invited: {
    fi: 'sinua pyydetään mukaan.',
    sv: 'du ombeds delta.',
    en: 'you are asked to take part.',
  },
  view: {
    fi: 'asiantuntijan näkemys on saapunut.',
    sv: 'en experts synpunkt har kommit.',
    en: 'an expert’s view has arrived.',
  },
  declinedInvitation: {
    fi: 'kutsuttu ei osallistu.',
    sv: 'en inbjuden deltar inte.',
    en: 'somebody invited will not take part.',
  },
  message: {
    fi: 'uusi viesti.',
    sv: 'ett nytt meddelande.',
    en: 'a new message.',
  },
  file: { fi: 'uusi liite.', sv: 'en ny bilaga.', en: 'a new file.' },
  note: {
    fi: 'uusi merkintä, vain tiimille.',
    sv: 'en ny anteckning, endast för teamet.',
    en: 'a new note, team only.',
  },
  half: {
    fi: 'puolet vastausajasta on kulunut, määräpäivä {day}.',
    sv: 'halva svarstiden har gått, sista dag {day}.',
    en: 'half of the answer time has passed, due date {day}.',
  },
  due: {
    fi: 'vastausta ei ole vielä annettu, määräpäivä {day}.',
    sv: 'inget svar har getts än, sista dag {day}.',
    en: 'not answered yet, due date {day}.',
  },
  feedback: {
    fi: 'kerro, oliko vastauksesta apua.',
    sv: 'berätta om svaret var till hjälp.',
    en: 'tell us whether the answer helped.',
  },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export type NoticeText = keyof typeof texts;

const openings: Readonly<Record<Language, string>> = {
  fi: 'Pyyntö',
  sv: 'Begäran',
  en: 'Request',
};

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  fi: ['su', 'ma', 'ti', 'ke', 'to', 'pe', 'la'],
  sv: ['sö', 'må', 'ti', 'on', 'to', 'fr', 'lö'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** One sentence in the reader's language. */
export function noticeTitle(
  text: NoticeText,
  about: { readonly reference: string; readonly day: string | null },
  language: Language,
): string {
  const sentence = texts[text][language].replace(
    '{day}',
    about.day ? dayIn(about.day, language) : '',
  );
  return `${openings[language]} ${about.reference}: ${sentence}`;
}

/** A date as it is written in the portal: ma 30.11.2026. */
function dayIn(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  const weekday = weekdays[language][new Date(`${date}T12:00:00Z`).getUTCDay()];
  return language === 'en'
    ? `${weekday}\u00a0${day}\u00a0${months[month - 1]}\u00a0${year}`
    : `${weekday}\u00a0${day}.${month}.${year}`;
}
