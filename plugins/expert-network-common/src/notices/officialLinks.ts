import type { OfficialLink } from './AuthorityNotice';

const handbook =
  'https://thl.fi/julkaisut/kasikirjat/lastensuojelun-kasikirja/tyoprosessi';

/** Pages of authorities that notices lead to; a page without an address in a language is in Finnish. */
export const officialLinks = {
  emergency: {
    href: 'https://112.fi',
    hrefs: { sv: 'https://112.fi/sv/nodnumret-112' },
    name: {
      fi: '112.fi: milloin soitat hätänumeroon',
      sv: '112.fi: när du ringer nödnumret',
      en: '112.fi: when to call the emergency number',
    },
  },
  suicideRisk: {
    href: 'https://www.mielenterveystalo.fi/fi/itsetuhoisuus/miten-voin-auttaa-itsemurhavaarassa-olevaa',
    hrefs: {
      sv: 'https://www.mielenterveystalo.fi/sv/sjalvdestruktivitet/hur-kan-jag-hjalpa-nagon-som-loper-risk-att-bega-sjalvmord',
    },
    name: {
      fi: 'Mielenterveystalo.fi: miten autat itsemurhavaarassa olevaa',
      sv: 'Mielenterveystalo.fi: så hjälper du någon i självmordsfara',
      en: 'Mielenterveystalo.fi: helping a person at risk of suicide (in Finnish)',
    },
  },
  policeOnViolence: {
    href: 'https://poliisi.fi/lahisuhdevakivalta',
    hrefs: { sv: 'https://poliisi.fi/sv/vald-i-nara-relationer' },
    name: {
      fi: 'Poliisi: lähisuhdeväkivalta',
      sv: 'Polisen: våld i nära relationer',
      en: 'Police: domestic violence (in Finnish)',
    },
  },
  nollalinja: {
    href: 'https://nollalinja.fi',
    hrefs: { en: 'https://nollalinja.fi/en' },
    name: {
      fi: 'Nollalinja, maksuton ympäri vuorokauden',
      sv: 'Nollinjen, avgiftsfri dygnet runt',
      en: 'Nollalinja, free of charge round the clock',
    },
  },
  courtsOnAbduction: {
    href: 'https://oikeus.fi/fi/index/asiatjapalvelut/kansainvalinenlapsikaappaus.html',
    hrefs: {
      sv: 'https://oikeus.fi/sv/index/Broschyrer/kansainvalinenlapsikaappaus.html',
      en: 'https://oikeus.fi/en/index/mattersand/00c1wj0fo.html',
    },
    name: {
      fi: 'Oikeus.fi: kansainvälinen lapsikaappaus',
      sv: 'Oikeus.fi: internationella bortföranden av barn',
      en: 'Oikeus.fi: international child abduction',
    },
  },
  justiceOnAbduction: {
    href: 'https://oikeusministerio.fi/lapsikaappaus',
    hrefs: {
      sv: 'https://oikeusministerio.fi/sv/bortforande-av-barn',
      en: 'https://oikeusministerio.fi/en/child-abduction',
    },
    name: {
      fi: 'Oikeusministeriö: lapsikaappaus',
      sv: 'Justitieministeriet: bortförande av barn',
      en: 'Ministry of Justice: international child abduction',
    },
  },
  foreignAffairsOnAbduction: {
    href: 'https://um.fi/lapsikaappaus',
    name: {
      fi: 'Ulkoministeriö: lapsikaappaus',
      sv: 'Utrikesministeriet: bortförande av barn (på finska)',
      en: 'Ministry for Foreign Affairs: child abduction (in Finnish)',
    },
  },
  barnahus: {
    href: 'https://barnahus.fi/lapsen-suojelu/',
    hrefs: { sv: 'https://barnahus.fi/sv/skydd-av-barnet/' },
    name: {
      fi: 'Barnahus: lapsen suojelu',
      sv: 'Barnahus: skydd av barnet',
      en: 'Barnahus: protecting the child (in Finnish)',
    },
  },
  dutyToNotify: {
    href: `${handbook}/erityiskysymykset/ilmoitusvelvollisuus-lapseen-kohdistuvasta-vakivallasta`,
    hrefs: {
      en: 'https://thl.fi/en/guidelines-for-professionals/child-welfare-notification',
    },
    name: {
      fi: 'THL: ilmoitusvelvollisuus lapseen kohdistuvasta väkivallasta',
      sv: 'THL: skyldighet att anmäla våld mot barn (på finska)',
      en: 'THL: child welfare notification',
    },
  },
  anticipatoryNotification: {
    href: `${handbook}/lastensuojeluilmoitus-ja-lastensuojeluasian-vireilletulo/ennakollinen-lastensuojeluilmoitus`,
    name: {
      fi: 'THL: ennakollinen lastensuojeluilmoitus',
      sv: 'THL: föregripande barnskyddsanmälan (på finska)',
      en: 'THL: anticipatory child protection notification (in Finnish)',
    },
  },
  returningAChild: {
    href: `${handbook}/sijaishuolto/luvatta-laitoksesta-poistuneen-lapsen-palauttaminen`,
    name: {
      fi: 'THL: luvatta poistuneen lapsen palauttaminen',
      sv: 'THL: att återföra ett barn som avlägsnat sig utan lov (på finska)',
      en: 'THL: bringing back a child who left without leave (in Finnish)',
    },
  },
  trafficking: {
    href: 'https://ihmiskauppa.fi',
    hrefs: {
      sv: 'https://ihmiskauppa.fi/sv/sok-hjalp/hjalp-som-for-manniskohandelsoffer-tillhandahalls-av-staten-och-organisationer/',
      en: 'https://migri.fi/en/assistance-system-for-victims-of-human-trafficking',
    },
    name: {
      fi: 'Ihmiskauppa.fi',
      sv: 'Ihmiskauppa.fi: hjälp för offer för människohandel',
      en: 'Finnish Immigration Service: assistance system for victims of human trafficking',
    },
  },
} satisfies Readonly<Record<string, OfficialLink>>;
