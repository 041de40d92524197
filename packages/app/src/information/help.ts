import type { Information } from './InformationText';

/** How to use the portal, for someone who has a minute. */
export const help: Information = {
  updated: '2026-11-22',
  texts: {
    fi: {
      title: 'Ohje',
      lead: 'Tukiverkko vastaa kolmeen kysymykseen: kuka voi auttaa, mitä hänen pitää tietää ja missä pyyntö on nyt.',
      sections: [
        {
          heading: 'Hätätilanteessa',
          paragraphs: [
            'Tukiverkko ei ole hätätilanteita varten. Jos jonkun henki tai terveys on vaarassa, soita hätänumeroon 112. Kiireellisessä sosiaalihuollon asiassa ota yhteys oman alueesi sosiaalipäivystykseen. Lastensuojeluilmoitus tehdään hyvinvointialueelle, ei Tukiverkossa.',
          ],
        },
        {
          heading: 'Etsi apua',
          paragraphs: [
            'Kirjoita Etsi apua -sivulla, mistä on kyse. Oman alueesi palvelut ovat ensin. Jokaisen kohdalla kerrotaan, miksi se näkyy.',
          ],
        },
        {
          heading: 'Lähetä pyyntö',
          list: [
            'Luonnos tallentuu itsestään palvelimelle. Voit jatkaa toisella laitteella.',
            'Älä kirjoita nimiä, henkilötunnusta tai osoitetta.',
            'Ennen lähettämistä näet, mille tiimille pyyntö menee ja miksi.',
          ],
        },
        {
          heading: 'Seuraa pyyntöä',
          paragraphs: [
            'Omat pyynnöt -sivulla näet, kenellä pyyntö on, mihin mennessä siihen vastataan ja odotetaanko jotain sinulta. Määräajat lasketaan arkipäivinä: arkipäivä on maanantaista perjantaihin, pyhäpäiviä lukuun ottamatta.',
          ],
        },
        {
          heading: 'Kieli ja ulkoasu',
          paragraphs: ['Valitse ne oman nimesi alta päävalikosta.'],
        },
        { heading: 'Kysy lisää', contact: true },
      ],
    },
    sv: {
      title: 'Hjälp',
      lead: 'Tukiverkko svarar på tre frågor: vem kan hjälpa, vad behöver de veta och var är begäran nu.',
      sections: [
        {
          heading: 'I en nödsituation',
          paragraphs: [
            'Tukiverkko är inte för nödsituationer. Om någons liv eller hälsa är i fara, ring nödnumret 112. I ett brådskande ärende inom socialvården, kontakta socialjouren i ditt område. En barnskyddsanmälan görs till välfärdsområdet, inte i Tukiverkko.',
          ],
        },
        {
          heading: 'Sök hjälp',
          paragraphs: [
            'Skriv på sidan Sök hjälp vad det gäller. Tjänsterna i ditt eget område kommer först. Vid var och en står varför den visas.',
          ],
        },
        {
          heading: 'Skicka en begäran',
          list: [
            'Utkastet sparas av sig självt på servern. Du kan fortsätta på en annan enhet.',
            'Skriv inte namn, personbeteckning eller adress.',
            'Innan du skickar ser du vilket team begäran går till och varför.',
          ],
        },
        {
          heading: 'Följ begäran',
          paragraphs: [
            'På sidan Mina begäranden ser du hos vem begäran är, när den senast besvaras och om något väntas av dig. Tiderna räknas i vardagar: en vardag är måndag till fredag, utom helgdagar.',
          ],
        },
        {
          heading: 'Språk och utseende',
          paragraphs: ['Välj dem under ditt namn i huvudmenyn.'],
        },
        { heading: 'Fråga mer', contact: true },
      ],
    },
    en: {
      title: 'Help',
      lead: 'Tukiverkko answers three questions: who can help, what do they need to know, and where is my request now.',
      sections: [
        {
          heading: 'In an emergency',
          paragraphs: [
            'Tukiverkko is not for emergencies. If a life or someone’s health is in danger, call 112. In an urgent matter of social welfare, contact the emergency social services of your area. A child protection notification is made to the wellbeing services county, not in Tukiverkko.',
          ],
        },
        {
          heading: 'Find help',
          paragraphs: [
            'On the page Find help, write what it is about. The services of your own area come first. Each says why it is shown.',
          ],
        },
        {
          heading: 'Send a request',
          list: [
            'The draft is saved on the server by itself. You can go on with another device.',
            'Do not write names, personal identity codes or addresses.',
            'Before you send, you see which team the request goes to, and why.',
          ],
        },
        {
          heading: 'Follow the request',
          paragraphs: [
            'On the page My requests you see with whom the request is, by when it will be answered, and whether something is expected of you. Times are counted in working days: Monday to Friday, holidays excepted.',
          ],
        },
        {
          heading: 'Language and appearance',
          paragraphs: ['Choose them under your name in the main menu.'],
        },
        { heading: 'Ask more', contact: true },
      ],
    },
  },
};
