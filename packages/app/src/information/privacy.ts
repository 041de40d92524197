import type { Information } from './InformationText';

const ombudsman = 'https://tietosuoja.fi/';

/** What is kept of whom, and why. The controller's own notice completes it. */
export const privacy: Information = {
  updated: '2026-11-22',
  texts: {
    fi: {
      title: 'Tietosuoja',
      lead: 'Mitä tietoja Tukiverkko käsittelee, mihin niitä käytetään ja mitä oikeuksia sinulla on.',
      sections: [
        {
          heading: 'Rekisterinpitäjä',
          paragraphs: [
            'Kukin hyvinvointialue on oman pyyntönsä rekisterinpitäjä. Palvelua ylläpitävä organisaatio käsittelee tietoja rekisterinpitäjien puolesta sopimuksen mukaan.',
          ],
          contact: true,
        },
        {
          heading: 'Sinusta, joka käytät palvelua',
          list: [
            'nimi, työsähköposti, organisaatio ja rooli kirjautumispalvelusta ja organisaatiosi luettelosta',
            'luonnokset, pyynnöt, vastaukset ja viestit, jotka kirjoitat',
            'merkintä siitä, milloin avasit tai muutit pyynnön (käyttöloki)',
            'kielesi ja se, mistä haluat ilmoituksen, sekä ilmoitukset, joissa on vain viite ja linkki',
            'selaimessasi: valitsemasi kieli ja ulkoasu sekä kirjautumisen eväste. Vastauksia ei tallenneta selaimeen, eikä palvelu seuraa käyntejäsi.',
          ],
        },
        {
          heading: 'Asiakkaista, joita pyynnöt koskevat',
          paragraphs: [
            'Pyynnöt tehdään lähtökohtaisesti nimettöminä. Lomakkeet eivät kysy nimeä, henkilötunnusta, syntymäaikaa tai osoitetta, ja palvelu varoittaa, jos teksti näyttää sisältävän henkilötunnuksen. Tukiverkko ei ole asiakastietojärjestelmä: vastaus tallennetaan omaan asiakastietojärjestelmään.',
          ],
        },
        {
          heading: 'Mihin tietoja käytetään',
          list: [
            'pyynnön ohjaamiseen oikealle tiimille, siihen vastaamiseen ja sen seuraamiseen',
            'käytön valvontaan ja väärinkäytön selvittämiseen',
            'tilastoihin, joissa ei näytetä alle viiden tapauksen lukuja',
          ],
          paragraphs: [
            'Käsittely perustuu yleistä etua koskevaan tehtävään tai rekisterinpitäjän lakisääteiseen velvoitteeseen. Palvelu ei tee päätöksiä ihmisistä: reitin vahvistaa lähettäjä, ja pyynnön ottaa käsittelyyn ihminen.',
          ],
        },
        {
          heading: 'Kuka tietoja näkee',
          paragraphs: [
            'Pyynnön sisällön näkevät sen lähettäjä, tiimi, jolla pyyntö on, ja mukaan kutsutut. Jokainen sisällön avaaminen kirjataan lokiin. Sisältö on tallennettu salattuna. Ilmoituksissa, osoitteissa ja lokeissa ei ole pyynnön sisältöä.',
          ],
        },
        {
          heading: 'Miten kauan tietoja säilytetään',
          paragraphs: [
            'Luonnos on tallessa, kunnes poistat sen tai lähetät pyynnön. Lähetettyjen pyyntöjen ja lokien säilytysajat määrää rekisterinpitäjä.',
          ],
        },
        {
          heading: 'Oikeutesi',
          list: [
            'saada tietää, mitä tietoja sinusta on',
            'saada virheellinen tieto korjatuksi ja pyytää käsittelyn rajoittamista',
            'vastustaa käsittelyä, joka perustuu yleiseen etuun',
            'tehdä valitus tietosuojavaltuutetulle',
          ],
          links: [{ label: 'tietosuoja.fi', href: ombudsman }],
        },
      ],
    },
    sv: {
      title: 'Dataskydd',
      lead: 'Vilka uppgifter Tukiverkko behandlar, vad de används till och vilka rättigheter du har.',
      sections: [
        {
          heading: 'Personuppgiftsansvarig',
          paragraphs: [
            'Varje välfärdsområde är personuppgiftsansvarig för sina egna begäranden. Den organisation som driver tjänsten behandlar uppgifterna för de personuppgiftsansvarigas räkning enligt avtal.',
          ],
          contact: true,
        },
        {
          heading: 'Om dig som använder tjänsten',
          list: [
            'namn, e-post i arbetet, organisation och roll från inloggningstjänsten och din organisations förteckning',
            'utkast, begäranden, svar och meddelanden som du skriver',
            'en anteckning om när du öppnade eller ändrade en begäran (användningslogg)',
            'ditt språk och vad du vill få veta, samt notiser som bara har en referens och en länk',
            'i din webbläsare: det språk och utseende du valt samt en kaka för inloggningen. Svar sparas inte i webbläsaren, och tjänsten följer inte dina besök.',
          ],
        },
        {
          heading: 'Om klienter som begärandena gäller',
          paragraphs: [
            'Begäranden görs i regel anonymt. Formulären frågar inte efter namn, personbeteckning, födelsetid eller adress, och tjänsten varnar om texten ser ut att innehålla en personbeteckning. Tukiverkko är inte ett klientdatasystem: svaret sparas i det egna klientdatasystemet.',
          ],
        },
        {
          heading: 'Vad uppgifterna används till',
          list: [
            'att styra begäran till rätt team, besvara den och följa den',
            'att övervaka användningen och utreda missbruk',
            'statistik, där tal under fem inte visas',
          ],
          paragraphs: [
            'Behandlingen grundar sig på en uppgift av allmänt intresse eller på en rättslig förpliktelse för den personuppgiftsansvarige. Tjänsten fattar inga beslut om människor: avsändaren bekräftar vägen och en människa tar emot begäran.',
          ],
        },
        {
          heading: 'Vem som ser uppgifterna',
          paragraphs: [
            'Innehållet i en begäran ses av den som skickat den, teamet som har den och de som bjudits in. Varje gång innehållet öppnas antecknas det i loggen. Innehållet är krypterat när det sparas. Notiser, adresser och loggar har inget av innehållet.',
          ],
        },
        {
          heading: 'Hur länge uppgifterna sparas',
          paragraphs: [
            'Ett utkast finns kvar tills du tar bort det eller skickar begäran. Hur länge skickade begäranden och loggar sparas bestämmer den personuppgiftsansvarige.',
          ],
        },
        {
          heading: 'Dina rättigheter',
          list: [
            'att få veta vilka uppgifter som finns om dig',
            'att få fel uppgifter rättade och att begära att behandlingen begränsas',
            'att invända mot behandling som grundar sig på allmänt intresse',
            'att klaga hos dataombudsmannen',
          ],
          links: [{ label: 'tietosuoja.fi/sv', href: `${ombudsman}sv/` }],
        },
      ],
    },
    en: {
      title: 'Privacy',
      lead: 'What information Tukiverkko handles, what it is used for, and what rights you have.',
      sections: [
        {
          heading: 'Controller',
          paragraphs: [
            'Each wellbeing services county is the controller of its own requests. The organisation that runs the service handles the data for the controllers under an agreement.',
          ],
          contact: true,
        },
        {
          heading: 'About you who use the service',
          list: [
            'name, work e-mail, organisation and role, from the sign-in service and your organisation’s directory',
            'the drafts, requests, answers and messages you write',
            'a record of when you opened or changed a request (access log)',
            'your language and what you want to be told, and notifications, which hold a reference and a link only',
            'in your browser: the language and appearance you chose, and a cookie for signing in. Answers are not stored in the browser, and the service does not track your visits.',
          ],
        },
        {
          heading: 'About clients whom requests concern',
          paragraphs: [
            'Requests are anonymous by default. The forms do not ask for a name, personal identity code, date of birth or address, and the service warns if a text seems to hold a personal identity code. Tukiverkko is not a client record system: the answer is saved in your own.',
          ],
        },
        {
          heading: 'What the data is used for',
          list: [
            'taking a request to the right team, answering it and following it',
            'watching over use and looking into misuse',
            'statistics, in which counts under five are not shown',
          ],
          paragraphs: [
            'The basis is a task in the public interest or a legal obligation of the controller. The service makes no decisions about people: the sender confirms the route, and a person accepts the request.',
          ],
        },
        {
          heading: 'Who sees the data',
          paragraphs: [
            'The content of a request is seen by the one who sent it, the team that has it and those invited. Every opening of the content is logged. The content is stored encrypted. Notifications, addresses and logs hold none of it.',
          ],
        },
        {
          heading: 'How long the data is kept',
          paragraphs: [
            'A draft is kept until you delete it or send the request. The controller decides how long sent requests and logs are kept.',
          ],
        },
        {
          heading: 'Your rights',
          list: [
            'to know what data there is about you',
            'to have wrong data corrected, and to ask for processing to be restricted',
            'to object to processing based on the public interest',
            'to complain to the Data Protection Ombudsman',
          ],
          links: [{ label: 'tietosuoja.fi/en', href: `${ombudsman}en/` }],
        },
      ],
    },
  },
};
