import type { Information } from './InformationText';

const supervisor = 'https://www.saavutettavuusvaatimukset.fi/';

/** What is known of how accessible the portal is; nothing is said to be tested that is not. */
export const accessibility: Information = {
  updated: '2026-11-22',
  texts: {
    fi: {
      title: 'Saavutettavuusseloste',
      lead: 'Tämä seloste koskee Tukiverkkoa. Sen perusteena on laki digitaalisten palvelujen tarjoamisesta (306/2019).',
      sections: [
        {
          heading: 'Miten saavutettava palvelu on',
          paragraphs: [
            'Tavoite on WCAG 2.2:n taso AA kaikilla sivuilla, suomeksi, ruotsiksi ja englanniksi. Tavoitetta ei ole vielä osoitettu kokonaan täytetyksi: palvelu täyttää vaatimukset osittain siihen asti, kunnes alla olevat testit on tehty.',
          ],
        },
        {
          heading: 'Mitä on testattu',
          list: [
            'Värien kontrastit lasketaan jokaisessa testiajossa vaaleasta ja tummasta ulkoasusta.',
            'Osat ja keskeiset polut testataan automaattisesti axe-työkalulla ja pelkällä näppäimistöllä.',
            'Automaattinen testi löytää vain osan puutteista.',
          ],
        },
        {
          heading: 'Mitä ei ole vielä testattu',
          list: [
            'Kuuntelu ruudunlukijoilla (NVDA, JAWS, VoiceOver, TalkBack) on tekemättä.',
            'Käyttäjätestit ihmisten kanssa, joilla on erilaisia toimintarajoitteita, ovat tekemättä.',
            'Puheohjausta ja kytkinohjausta ei ole kokeiltu.',
          ],
        },
        {
          heading: 'Tunnetut puutteet',
          list: [
            'Luettelon taustasivut, joille päävalikosta ei ole linkkiä, ovat osin englanniksi, eikä niiden saavutettavuutta ole arvioitu.',
            'Ruotsinkielisten tekstien kielentarkistus on kesken.',
          ],
        },
        {
          heading: 'Huomasitko puutteen?',
          paragraphs: [
            'Kerro siitä ylläpitäjälle. Saat vastauksen 14 päivässä.',
          ],
          contact: true,
        },
        {
          heading: 'Valvova viranomainen',
          paragraphs: [
            'Jos et saa vastausta 14 päivässä tai vastaus ei riitä, voit tehdä kantelun. Saavutettavuutta valvoo Liikenne- ja viestintävirasto Traficom.',
          ],
          links: [{ label: 'saavutettavuusvaatimukset.fi', href: supervisor }],
        },
      ],
    },
    sv: {
      title: 'Tillgänglighetsutlåtande',
      lead: 'Det här utlåtandet gäller Tukiverkko. Det grundar sig på lagen om tillhandahållande av digitala tjänster (306/2019).',
      sections: [
        {
          heading: 'Hur tillgänglig tjänsten är',
          paragraphs: [
            'Målet är nivå AA i WCAG 2.2 på alla sidor, på finska, svenska och engelska. Det har ännu inte visats att målet nås helt: tjänsten uppfyller kraven delvis tills testen nedan har gjorts.',
          ],
        },
        {
          heading: 'Vad som har testats',
          list: [
            'Färgernas kontraster räknas ut i varje testkörning för det ljusa och det mörka utseendet.',
            'Delarna och de viktigaste stegen testas automatiskt med verktyget axe och med enbart tangentbord.',
            'Ett automatiskt test hittar bara en del av bristerna.',
          ],
        },
        {
          heading: 'Vad som ännu inte har testats',
          list: [
            'Lyssning med skärmläsare (NVDA, JAWS, VoiceOver, TalkBack) har inte gjorts.',
            'Användartest med människor med olika funktionsnedsättningar har inte gjorts.',
            'Röststyrning och styrning med kontakter har inte prövats.',
          ],
        },
        {
          heading: 'Kända brister',
          list: [
            'Katalogens bakgrundssidor, som huvudmenyn inte länkar till, är delvis på engelska och deras tillgänglighet har inte bedömts.',
            'Språkgranskningen av de svenska texterna är inte klar.',
          ],
        },
        {
          heading: 'Märkte du en brist?',
          paragraphs: [
            'Berätta om den för den som driver tjänsten. Du får svar inom 14 dagar.',
          ],
          contact: true,
        },
        {
          heading: 'Tillsynsmyndighet',
          paragraphs: [
            'Om du inte får svar inom 14 dagar eller om svaret inte räcker, kan du klaga. Tillsynen över tillgängligheten utövas av Transport- och kommunikationsverket Traficom.',
          ],
          links: [
            {
              label: 'saavutettavuusvaatimukset.fi',
              href: supervisor,
            },
          ],
        },
      ],
    },
    en: {
      title: 'Accessibility statement',
      lead: 'This statement covers Tukiverkko under the Finnish Act on the Provision of Digital Services (306/2019).',
      sections: [
        {
          heading: 'How accessible the service is',
          paragraphs: [
            'The aim is WCAG 2.2 level AA on every page, in Finnish, Swedish and English. It has not yet been shown that the aim is fully met: the service complies partially until the tests below have been made.',
          ],
        },
        {
          heading: 'What has been tested',
          list: [
            'The contrasts of colours are computed in every test run, for the light and the dark appearance.',
            'The parts and the main paths are tested automatically with axe and with the keyboard alone.',
            'Automatic tests find only some of the shortcomings.',
          ],
        },
        {
          heading: 'What has not been tested yet',
          list: [
            'Listening with screen readers (NVDA, JAWS, VoiceOver, TalkBack) has not been done.',
            'User tests with people who have different disabilities have not been done.',
            'Voice control and switch control have not been tried.',
          ],
        },
        {
          heading: 'Known shortcomings',
          list: [
            'Background pages of the catalogue, which the main menu does not link to, are partly in English only, and their accessibility has not been assessed.',
            'The language review of the Swedish texts is unfinished.',
          ],
        },
        {
          heading: 'Did you notice a shortcoming?',
          paragraphs: [
            'Tell the organisation that runs the service. You will get an answer within 14 days.',
          ],
          contact: true,
        },
        {
          heading: 'Supervising authority',
          paragraphs: [
            'If you get no answer within 14 days, or the answer is not enough, you can complain. Accessibility is supervised by the Finnish Transport and Communications Agency Traficom.',
          ],
          links: [{ label: 'saavutettavuusvaatimukset.fi', href: supervisor }],
        },
      ],
    },
  },
};
