import type { AuthorityNotice } from './AuthorityNotice';
import { officialLinks as link } from './officialLinks';

/**
 * Whom to contact before asking for help here, the most urgent first: danger to life,
 * then a child who is being taken, then what the law says has to be notified.
 */
export const authorityNotices: readonly AuthorityNotice[] = [
  {
    id: 'danger-violence',
    phenomena: ['vaino', 'lahisuhdevakivalta', 'kunniavakivalta'],
    who: {
      fi: 'Hätänumero 112',
      sv: 'Nödnumret 112',
      en: 'Emergency number 112',
    },
    when: {
      fi: 'Jonkun henki tai terveys on vaarassa juuri nyt.',
      sv: 'Någons liv eller hälsa är i fara just nu.',
      en: 'Somebody’s life or health is in danger right now.',
    },
    how: {
      fi: 'Soita 112. Kun vaara ei ole välitön, kerro väkivaltaa kokeneelle rikosilmoituksesta ja lähestymiskiellosta. Jos väkivalta koskettaa lasta, tee lastensuojeluilmoitus. Nollalinja neuvoo myös ammattilaisia.',
      sv: 'Ring 112. När faran inte är omedelbar, berätta för den som utsatts för våld om brottsanmälan och besöksförbud. Om våldet berör ett barn, gör en barnskyddsanmälan. Nollinjen ger råd också till yrkespersoner.',
      en: 'Call 112. When the danger is not immediate, tell the person who has suffered violence about reporting the crime and about a restraining order. If the violence touches a child, make a child protection notification. Nollalinja also advises professionals.',
    },
    links: [link.policeOnViolence, link.nollalinja],
    checkedOn: '2026-11-22',
  },
  {
    id: 'danger-suicide',
    phenomena: ['itsetuhoisuus'],
    who: {
      fi: 'Hätänumero 112',
      sv: 'Nödnumret 112',
      en: 'Emergency number 112',
    },
    when: {
      fi: 'Joku on itsemurhavaarassa juuri nyt tai on jo yrittänyt itsemurhaa.',
      sv: 'Någon är i akut självmordsfara eller har redan försökt ta sitt liv.',
      en: 'Somebody is at immediate risk of suicide or has already attempted it.',
    },
    how: {
      fi: 'Soita 112 ja pysy hänen luonaan, kunnes apu tulee. Kun vaara ei ole välitön mutta asia ei voi odottaa, ota yhteys päivystykseen samana päivänä.',
      sv: 'Ring 112 och stanna hos personen tills hjälpen kommer. När faran inte är omedelbar men saken inte kan vänta, kontakta jouren samma dag.',
      en: 'Call 112 and stay with the person until help comes. When the danger is not immediate but the matter cannot wait, contact urgent care the same day.',
    },
    links: [link.emergency, link.suicideRisk],
    checkedOn: '2026-11-22',
  },
  {
    id: 'abduction-now',
    phenomena: ['lapsikaappaus'],
    who: {
      fi: 'Poliisi',
      sv: 'Polisen',
      en: 'The police',
    },
    when: {
      fi: 'Lasta ollaan viemässä maasta, tai et tiedä, missä hän on.',
      sv: 'Barnet håller på att föras ur landet, eller du vet inte var barnet är.',
      en: 'A child is being taken out of the country, or you do not know where the child is.',
    },
    how: {
      fi: 'Soita 112, jos asialla on kiire: poliisi tai ulosottoviranomainen voi estää lapsen viemisen maasta. Jos kiirettä ei ole, ota yhteys lapsen kotipaikan poliisiin.',
      sv: 'Ring 112 om det är bråttom: polisen eller utsökningsmyndigheten kan hindra att barnet förs ur landet. Om det inte är bråttom, kontakta polisen på barnets hemort.',
      en: 'Call 112 if it is urgent: the police or the enforcement authority can keep the child from being taken out of the country. If it is not urgent, contact the police where the child lives.',
    },
    links: [link.courtsOnAbduction],
    checkedOn: '2026-11-22',
  },
  {
    id: 'abduction-hague',
    phenomena: ['lapsikaappaus'],
    who: {
      fi: 'Oikeusministeriö, Suomen keskusviranomainen',
      sv: 'Justitieministeriet, Finlands centralmyndighet',
      en: 'The Ministry of Justice, Finland’s Central Authority',
    },
    when: {
      fi: 'Alle 16-vuotias on viety Haagin lapsikaappaussopimuksen valtioon tai jätetty sinne ilman huoltajan suostumusta.',
      sv: 'Ett barn under 16 år har förts till en stat som hör till Haagkonventionen om bortföranden av barn, eller hålls kvar där, utan vårdnadshavarens samtycke.',
      en: 'A child under 16 has been taken to, or kept in, a state of the Hague Child Abduction Convention without a guardian’s consent.',
    },
    how: {
      fi: 'Neuvo huoltajaa ottamaan yhteys oikeusministeriöön. Se ohjaa palautushakemuksen tekemisessä ja välittää hakemuksen. Lakimiehen apu on suositeltavaa.',
      sv: 'Uppmana vårdnadshavaren att kontakta justitieministeriet. Det ger råd om ansökan om återlämnande och förmedlar den. Hjälp av en jurist rekommenderas.',
      en: 'Advise the guardian to contact the Ministry of Justice. It helps with the application for return and passes it on. A lawyer’s help is recommended.',
    },
    links: [link.justiceOnAbduction],
    checkedOn: '2026-11-22',
  },
  {
    id: 'abduction-other-state',
    phenomena: ['lapsikaappaus'],
    who: {
      fi: 'Ulkoministeriö',
      sv: 'Utrikesministeriet',
      en: 'The Ministry for Foreign Affairs',
    },
    when: {
      fi: 'Alle 16-vuotias on viety muuhun valtioon tai jätetty sinne ilman huoltajan suostumusta.',
      sv: 'Ett barn under 16 år har förts till någon annan stat, eller hålls kvar där, utan vårdnadshavarens samtycke.',
      en: 'A child under 16 has been taken to, or kept in, any other state without a guardian’s consent.',
    },
    how: {
      fi: 'Neuvo huoltajaa ottamaan yhteys ulkoministeriön konsulipalveluihin.',
      sv: 'Uppmana vårdnadshavaren att kontakta utrikesministeriets konsulära tjänster.',
      en: 'Advise the guardian to contact the consular services of the Ministry for Foreign Affairs.',
    },
    links: [link.foreignAffairsOnAbduction],
    checkedOn: '2026-11-22',
  },
  {
    id: 'violence-against-a-child',
    phenomena: ['kaltoinkohtelu', 'seksuaalivakivalta', 'kunniavakivalta'],
    who: {
      fi: 'Poliisi ja lastensuojelu',
      sv: 'Polisen och barnskyddet',
      en: 'The police and child protection',
    },
    when: {
      fi: 'Epäilet, että lapseen on kohdistunut väkivaltaa tai seksuaalirikos. Epäily riittää.',
      sv: 'Du misstänker att ett barn har utsatts för våld eller ett sexualbrott. Misstanken räcker.',
      en: 'You suspect violence or a sexual offence against a child. A suspicion is enough.',
    },
    how: {
      fi: 'Ilmoita heti poliisille ja tee lastensuojeluilmoitus. Välittömässä vaarassa soita 112. Älä haastattele lasta äläkä kerää todisteita: sen tekee poliisi, tarvittaessa Barnahus-yksikön avulla. Kirjaa omat sanasi ja lapsen sanat sellaisinaan. Sovi poliisin kanssa, mitä huoltajille kerrotaan.',
      sv: 'Anmäl genast till polisen och gör en barnskyddsanmälan. Ring 112 vid omedelbar fara. Intervjua inte barnet och samla inte bevis: det gör polisen, vid behov med hjälp av en Barnahus-enhet. Skriv ner dina egna och barnets ord precis som de sades. Kom överens med polisen om vad vårdnadshavarna får veta.',
      en: 'Report to the police at once and make a child protection notification. In immediate danger call 112. Do not interview the child or collect evidence: the police do that, with a Barnahus unit where needed. Write down your own words and the child’s exactly as they were said. Agree with the police what the guardians are told.',
    },
    links: [link.barnahus, link.dutyToNotify],
    checkedOn: '2026-11-22',
  },
  {
    id: 'trafficking',
    phenomena: ['ihmiskauppa'],
    who: {
      fi: 'Ihmiskaupan uhrien auttamisjärjestelmä',
      sv: 'Hjälpsystemet för offer för människohandel',
      en: 'The national assistance system for victims of human trafficking',
    },
    when: {
      fi: 'Epäilet, että joku on ihmiskaupan uhri.',
      sv: 'Du misstänker att någon är offer för människohandel.',
      en: 'You suspect that somebody is a victim of human trafficking.',
    },
    how: {
      fi: 'Ota yhteys auttamisjärjestelmään tai poliisiin. Auttamisjärjestelmästä saat neuvoja ympäri vuorokauden, myös nimettömästi. Jos uhri on lapsi, tee lastensuojeluilmoitus. Välittömässä vaarassa soita 112.',
      sv: 'Kontakta hjälpsystemet eller polisen. Hjälpsystemet ger råd dygnet runt, också anonymt. Om offret är ett barn, gör en barnskyddsanmälan. Ring 112 vid omedelbar fara.',
      en: 'Contact the assistance system or the police. The assistance system advises round the clock, also anonymously. If the victim is a child, make a child protection notification. In immediate danger call 112.',
    },
    links: [link.trafficking],
    checkedOn: '2026-11-22',
  },
  {
    id: 'absent-without-leave',
    phenomena: ['poissaolo'],
    who: {
      fi: 'Lapsen sijoittanut alue: sosiaalityö tai sosiaalipäivystys',
      sv: 'Området som har placerat barnet: socialarbetet eller socialjouren',
      en: 'The area that placed the child: social work or emergency social services',
    },
    when: {
      fi: 'Lapsi on lähtenyt sijaishuoltopaikastaan luvatta tai ei ole palannut sinne.',
      sv: 'Barnet har lämnat sin vårdplats utan lov eller inte återvänt dit.',
      en: 'A child has left the placement without leave or has not come back.',
    },
    how: {
      fi: 'Ilmoita heti: virka-aikana sosiaalityöhön, muulloin sosiaalipäivystykseen. Jos lapsi voi olla vaarassa, soita 112 ja kerro miksi.',
      sv: 'Anmäl genast: till socialarbetet under tjänstetid, annars till socialjouren. Om barnet kan vara i fara, ring 112 och berätta varför.',
      en: 'Report at once: to social work in office hours, otherwise to emergency social services. If the child may be in danger, call 112 and say why.',
    },
    links: [link.returningAChild],
    checkedOn: '2026-11-22',
  },
  {
    id: 'unborn-child',
    phenomena: ['paihde-raskaus'],
    who: {
      fi: 'Lastensuojelu',
      sv: 'Barnskyddet',
      en: 'Child protection',
    },
    when: {
      fi: 'Sinulla on perusteltu syy epäillä, että lapsi tarvitsee lastensuojelun tukea heti synnyttyään, tai lapsi on jo syntynyt ja olet huolissasi hänen hoivastaan.',
      sv: 'Du har grundad anledning att misstänka att barnet behöver stöd från barnskyddet genast efter födseln, eller barnet är redan fött och du är orolig för omsorgen.',
      en: 'You have good reason to suspect that the child will need child protection right after birth, or the child is already born and you are worried about the care.',
    },
    how: {
      fi: 'Tee ennen syntymää ennakollinen lastensuojeluilmoitus, sen jälkeen lastensuojeluilmoitus. Pelkkä epäily päihteiden käytöstä ei riitä ennakollisen ilmoituksen perusteeksi.',
      sv: 'Gör före födseln en föregripande barnskyddsanmälan, därefter en barnskyddsanmälan. Enbart misstanke om rusmedelsbruk räcker inte som grund för en föregripande anmälan.',
      en: 'Before birth make an anticipatory child protection notification, after it a child protection notification. A mere suspicion of substance use is not enough for an anticipatory one.',
    },
    links: [link.anticipatoryNotification],
    checkedOn: '2026-11-22',
  },
];
