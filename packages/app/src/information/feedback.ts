import type { Information } from './InformationText';

/** How to say what does not work. */
export const feedback: Information = {
  updated: '2026-11-22',
  texts: {
    fi: {
      title: 'Anna palautetta',
      lead: 'Kerro, mikä ei toimi tai mitä puuttuu. Saat vastauksen 14 päivässä.',
      sections: [
        {
          heading: 'Mitä kannattaa kertoa',
          list: [
            'millä sivulla olit ja mitä yritit tehdä',
            'mitä tapahtui ja mitä odotit',
            'mikä selain ja mahdollinen apuväline sinulla on',
          ],
          paragraphs: [
            'Älä kirjoita palautteeseen asiakkaan tietoja. Pyynnön viitteen (esimerkiksi OT-2026-7K3M9Q) voi mainita.',
          ],
        },
        { heading: 'Minne palaute lähetetään', contact: true },
      ],
    },
    sv: {
      title: 'Ge respons',
      lead: 'Berätta vad som inte fungerar eller vad som saknas. Du får svar inom 14 dagar.',
      sections: [
        {
          heading: 'Vad som är bra att berätta',
          list: [
            'på vilken sida du var och vad du försökte göra',
            'vad som hände och vad du väntade dig',
            'vilken webbläsare och eventuellt vilket hjälpmedel du har',
          ],
          paragraphs: [
            'Skriv inte uppgifter om klienter i responsen. Begärans referens (till exempel OT-2026-7K3M9Q) kan nämnas.',
          ],
        },
        { heading: 'Vart responsen skickas', contact: true },
      ],
    },
    en: {
      title: 'Give feedback',
      lead: 'Tell us what does not work or what is missing. You will get an answer within 14 days.',
      sections: [
        {
          heading: 'What helps us',
          list: [
            'which page you were on, and what you tried to do',
            'what happened, and what you expected',
            'your browser, and your assistive technology if you use one',
          ],
          paragraphs: [
            'Do not write details of clients. The reference of a request (such as OT-2026-7K3M9Q) may be mentioned.',
          ],
        },
        { heading: 'Where to send it', contact: true },
      ],
    },
  },
};
