import type { versionsEn } from './en';

/** The same in Finnish. */
export const versionsFi: Readonly<Record<keyof typeof versionsEn, string>> = {
  'versions.draft': 'Luonnos',
  'versions.version': 'Versio {{version}}',
  'versions.versions': 'Versiot',
  'versions.name': 'Versio',
  'versions.none': 'Mitään ei ole vielä julkaistu.',
  'versions.current': 'Käytössä',
  'versions.publishedAt': 'Julkaistu',
  'versions.begin': 'Uusi luonnos tästä',
  'versions.beginOf': 'Uusi luonnos: {{version}}',
  'versions.beginTitle': 'Aloitetaanko luonnos versiosta {{version}}?',
  'versions.beginText':
    'Luonnoksesta tulee sellainen kuin se versio on. Voit perua sen toiminnolla Kumoa.',
  'versions.compare': 'Muutosvertailu',
  'versions.before': 'Ennen',
  'versions.after': 'Jälkeen',
  'versions.whatChanges': 'Mikä muuttuu',
  'versions.oneOnly':
    'Vertailtavaa ei ole vielä. Kun versio on julkaistu, muutokset näkyvät tässä.',
  'versions.noChanges': 'Nämä kaksi ovat samanlaiset.',
  'versions.noPageChanges':
    'Sivut näyttävät samalta; muutokset ovat lauseissa.',
  'versions.view': 'Näytä',
  'versions.view.sentences': 'Lauseina',
  'versions.view.form': 'Lomakkeena',
  'versions.view.json': 'JSON',
  'versions.changes': 'Muutokset',
  'versions.asJson': 'Muutokset JSONina',
  'versions.go': 'Siirry',
  'versions.goTo': 'Siirry: {{what}}',
  'versions.gone': 'poistettu:',
  'versions.new': 'lisätty:',
  'versions.required': '(vastattava)',
  'versions.page.added': 'uusi sivu',
  'versions.page.removed': 'sivu poistuu',
  'versions.page.same': 'ei muutoksia',
  'versions.question.same': 'Ei muutoksia',
  'versions.question.changed': 'Muuttuu',
  'versions.question.added': 'Uusi',
  'versions.question.removed': 'Poistuu',
  'versions.question.moved': 'Siirtyy toiselle sivulle',
  'versions.class.text': 'teksti',
  'versions.class.additive': 'lisäys',
  'versions.class.tightening': 'tiukennus',
  'versions.class.breaking': 'rikkova',
  'versions.class.scoring': 'pisteytys',
  'versions.class.routing': 'reititys',
  'versions.class.privacy': 'tietosuoja',
  'versions.review': 'Tarkastus',
  'versions.reviewLead':
    'Pyydä työtoveria lukemaan luonnos ennen julkaisemista. Sitä ei voi muuttaa, kun sitä luetaan.',
  'versions.writers':
    'Nämä ovat kirjoittaneet sitä edellisen version jälkeen eivätkä voi hyväksyä sitä: {{names}}.',
  'versions.reviewMessage': 'Mitä tarkastajan pitää katsoa?',
  'versions.reviewAnswer': 'Viestisi tekijälle',
  'versions.messageNeeded': 'Kirjoita viesti',
  'versions.review.asked': 'Luonnos on tarkastettavana',
  'versions.review.approved': 'Luonnos on hyväksytty',
  'versions.review.returned': 'Luonnos palautettiin korjattavaksi',
  'versions.step.ask': 'Pyydä tarkastusta',
  'versions.step.approve': 'Hyväksy muutos',
  'versions.step.return': 'Palauta korjattavaksi',
  'versions.history': 'Mitä on tehty',
  'versions.noHistory': 'Mitään ei ole vielä kirjattu.',
  'versions.older': 'Vanhemmat tapahtumat on jätetty pois.',
  'versions.did.begin': 'aloitti luonnoksen',
  'versions.did.save': 'muutti luonnosta',
  'versions.did.delete': 'poisti luonnoksen',
  'versions.did.ask': 'pyysi tarkastusta',
  'versions.did.approve': 'hyväksyi luonnoksen',
  'versions.did.return': 'palautti luonnoksen korjattavaksi',
  'versions.did.publish': 'julkaisi lomakkeen',
  'versions.did.publishOf': 'julkaisi version {{version}}',
  'versions.did.archive': 'arkistoi lomakkeen',
  'versions.did.people': 'muutti lomakkeen muokkaajia',
  'versions.lookAgain': 'Katso uudelleen',
  'versions.changedBy': '{{name}}, {{time}}.',
  'versions.refused.form-draft-changed':
    'Joku muutti luonnosta samaan aikaan. Katso se ennen kuin jatkat.',
  'versions.refused.form-draft-not-found':
    'Luonnosta ei enää ole: se on julkaistu tai poistettu.',
  'versions.refused.form-moved-on':
    'Luonnoksen aloittamisen jälkeen on julkaistu toinen versio. Vertaa niitä ennen julkaisemista.',
  'versions.refused.form-in-review': 'Luonnos on tarkastettavana.',
  'versions.refused.form-not-in-review': 'Tarkastukseen on jo vastattu.',
  'versions.refused.form-not-ready':
    'Lomaketta ei voi vielä julkaista: jotain on korjattavana.',
  'versions.refused.form-unchanged':
    'Luonnos on samanlainen kuin käytössä oleva versio.',
  'versions.refused.second-person-needed':
    'Jonkun toisen pitää lukea tämä ennen julkaisemista. Pyydä tarkastusta.',
  'versions.refused.own-review':
    'Olet kirjoittanut luonnosta tai pyytänyt tarkastusta. Jonkun toisen pitää hyväksyä se.',
  'publish.title': 'Julkaise versio {{version}}',
  'publish.publish': 'Julkaise versio {{version}}',
  'publish.done': 'Versio {{version}} on julkaistu.',
  'publish.notSaved':
    'Kaikkea ei ole vielä tallennettu. Julkaiseminen odottaa sitä.',
  'publish.noDraft': 'Kukaan ei ole muuttanut lomaketta julkaisemisen jälkeen.',
  'publish.unchanged': 'Luonnos on samanlainen kuin käytössä oleva versio.',
  'publish.first': 'Tästä tulee lomakkeen ensimmäinen versio.',
  'publish.notYet': 'Ei voi vielä julkaista',
  'publish.tests_one': '{{count}} testi ei mene läpi.',
  'publish.tests_other': '{{count}} testiä ei mene läpi.',
  'publish.problems_one': '{{count}} kohta on korjattava.',
  'publish.problems_other': '{{count}} kohtaa on korjattava.',
  'publish.stops': 'Mitä on korjattava',
  'publish.testFails': 'Testi {{name}} ei mene läpi.',
  'publish.changes': 'Mikä muuttuu',
  'publish.impact': 'Ketä se koskee',
  'publish.impactUnknown': 'Keskeneräisiä luonnoksia ei saatu nyt laskettua.',
  'publish.draftsFew':
    'Muutama täyttää lomaketta parhaillaan. He jatkavat aloittamassaan versiossa tai siirtyvät uuteen.',
  'publish.drafts_one':
    '{{count}} luonnos on kesken. Se täytetään aloitetussa versiossa tai siirretään uuteen.',
  'publish.drafts_other':
    '{{count}} luonnosta on kesken. Ne täytetään aloitetussa versiossa tai siirretään uuteen.',
  'publish.testsSame_one':
    'Käytössä olevan version testi antaa saman tuloksen.',
  'publish.testsSame_other':
    'Käytössä olevan version kaikki {{count}} testiä antavat saman tuloksen.',
  'publish.testsOtherwise_one':
    '{{count}} käytössä olevan version testi antaa toisen tuloksen:',
  'publish.testsOtherwise_other':
    '{{count}} käytössä olevan version testiä antaa toisen tuloksen:',
  'publish.testGone': '(ei enää testien joukossa)',
  'publish.secondTitle': 'Tarvitaan toinen henkilö',
  'publish.second':
    'Tämä muuttaa pisteitä, reititystä tai sitä, kuka saa lukea. Pyydä jotakuta, joka ei ole kirjoittanut sitä, lukemaan ja hyväksymään se.',
  'publish.askReview': 'Pyydä tarkastusta',
  'publish.notYours':
    'Et voi julkaista lomakkeita. Pyydä tarkastusta Versiot-välilehdellä.',
};
