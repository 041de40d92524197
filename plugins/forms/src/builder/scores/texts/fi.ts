import type { scoresEn } from './en';

/** The words of scores. */
export const scoresFi: Readonly<Record<keyof typeof scoresEn, string>> = {
  'scores.lead':
    'Pisteytys laskee lukuja: vaihtoehto tuo koodinsa osoittaman luvun, luku itsensä, kyllä 1 ja ei 0. Pisteluokat kertovat, mitä pistemäärä tarkoittaa.',
  'scores.empty':
    'Pisteytyksiä ei vielä ole. Aloita pisteytys, valitse sen laskemat kysymykset ja jaa pistealue luokkiin.',
  'scores.add': 'Lisää pisteytys',
  'scores.new': 'Uusi pisteytys',
  'scores.title': 'Pisteytyksen nimi',
  'scores.remove': 'Poista pisteytys…',
  'scores.remove.title': 'Poistetaanko pisteytys {{title}}?',
  'scores.remove.text':
    'Sen luokat ja niiden käännökset poistuvat. Voit kumota tämän.',
  'scores.remove.refers':
    'Nämä viittaavat siihen, ja ne on korjattava sen jälkeen:',
  'scores.remove.do': 'Poista',
  'scores.method': 'Laskutapa',
  'scores.method.sum': 'Pisteiden summa',
  'scores.method.mean': 'Pisteiden keskiarvo',
  'scores.method.max': 'Suurimmat pisteet',
  'scores.method.count': 'Montako on yli 0',
  'scores.missing': 'Kun vastaus puuttuu',
  'scores.missing.null': 'pisteitä ei anneta',
  'scores.missing.prorate': 'se lasketaan annettujen keskiarvona',
  'scores.missing.zero': 'se lasketaan nollana',
  'scores.missing.most': 'Puuttua saa enintään',
  'scores.missing.says.null':
    'Jos yksikin {{all}} kysymyksestä on vastaamatta, pisteitä ei anneta.',
  'scores.missing.says.prorate':
    'Jos enintään {{most}} kysymystä {{all}}:sta on vastaamatta, kukin lasketaan vastattujen keskiarvona. Jos useampi puuttuu, pisteitä ei anneta.',
  'scores.missing.says.zero':
    'Jos enintään {{most}} kysymystä {{all}}:sta on vastaamatta, kukin lasketaan nollana. Jos useampi puuttuu, pisteitä ei anneta.',
  'scores.round': 'Desimaaleja',
  'scores.low': 'Pienin pistemäärä',
  'scores.high': 'Suurin pistemäärä',
  'scores.possible': 'Vastauksista voi tulla {{low}}–{{high}}.',
  'scores.unbounded':
    'Vastauksista tulevalla pistemäärällä ei ole rajaa: jokin kysymys ottaa minkä tahansa luvun.',
  'scores.range.differs':
    'Pistealue ei ole se, mitä vastauksista voi tulla. Alueen ulkopuolinen pistemäärä jää pois.',
  'scores.range.fit': 'Muuta alueeksi {{low}}–{{high}}',
  'scores.number': 'Kirjoita luku.',
  'scores.points': 'Pisteet',
  'scores.points.caption': 'Pisteytyksen kysymykset ja vaihtoehtojen pisteet',
  'scores.points.note':
    'Pisteet ovat vaihtoehtojen koodeja, koska lomakemuodossa ei ole niille muuta paikkaa: saman kysymyksen kahdella vaihtoehdolla ei voi olla samoja pisteitä, teksti ei tuo pisteitä, ja kysymysten yhteisillä vaihtoehdoilla on kaikissa samat pisteet. Säännöt ja testit seuraavat muutosta.',
  'scores.points.question': 'Kysymys',
  'scores.points.option': 'Vaihtoehto {{number}}',
  'scores.points.cell': 'Pisteet: {{option}}, {{question}}',
  'scores.points.same': 'Kysymyksen toisella vaihtoehdolla on jo nämä pisteet.',
  'scores.points.unfit':
    'Tämän kysymyksen pisteiden pitää olla kokonaislukuja.',
  'scores.points.truth': 'kyllä 1, ei 0',
  'scores.points.itself': 'luku itse',
  'scores.points.word': '{{code}}: teksti, ei pisteitä',
  'scores.points.none': 'ei tuo pisteitä',
  'scores.points.drop': 'Jätä pois',
  'scores.points.dropOne': 'Jätä pois pisteytyksestä: {{question}}',
  'scores.points.add': 'Laske myös',
  'scores.bands': 'Pisteluokat',
  'scores.bands.caption': 'Luokat pienimmästä suurimpaan',
  'scores.bands.none': 'Luokkia ei ole: pistemäärä näytetään vain lukuna.',
  'scores.bands.title': 'Nimi',
  'scores.bands.low': 'Alkaen',
  'scores.bands.high': 'Saakka',
  'scores.bands.severity': 'Vakavuus',
  'scores.bands.severity.info': 'Tiedoksi',
  'scores.bands.severity.warning': 'Varoitus',
  'scores.bands.severity.danger': 'Vaara',
  'scores.bands.severity.next': '{{severity}}: {{band}}. Vaihda vakavuus',
  'scores.bands.share': 'Kaikista vastaustavoista',
  'scores.bands.remove': 'Poista',
  'scores.bands.removeOne': 'Poista luokka {{band}}',
  'scores.bands.add': 'Lisää luokka',
  'scores.bands.new': 'Uusi luokka',
  'scores.bands.line': 'Luokat alueella {{low}}–{{high}}: {{bands}}',
  'scores.bands.gap': '{{low}}–{{high}} ei ole missään luokassa.',
  'scores.bands.overlap': '{{low}}–{{high}} on kahdessa luokassa: {{bands}}.',
  'scores.bands.crossed': '{{bands}} alkaa päättymisensä jälkeen.',
  'scores.bands.outside': '{{bands}} ylittää pistealueen.',
  'scores.bands.unheld':
    'Mahdolliset pistemäärät, jotka eivät ole missään luokassa: {{scores}}',
  'scores.bands.problems': 'Luokat eivät sovi yhteen',
  'scores.bands.mend': 'Aseta luokat rinnakkain',
  'scores.totals': 'Mahdolliset pistemäärät',
  'scores.totals.note':
    'Laskettu kaikista täydellisistä vastauksista, kukin yhtä todennäköisenä. Tämä ei kerro oikeista ihmisistä.',
  'scores.totals.hidden':
    'Ei aina kysytä: {{questions}}. Silloin ratkaisee yllä oleva sääntö puuttuvista.',
  'scores.totals.none':
    'Mahdollisia pistemääriä ei voi luetella: jollakin kysymyksellä on rajattomasti vastauksia tai se ei tuo pisteitä.',
  'scores.totals.chart':
    '{{number}} mahdollista pistemäärää, {{low}}–{{high}}; yleisin on {{common}}.',
  'scores.totals.table': 'Taulukkona',
  'scores.totals.score': 'Pistemäärä',
  'scores.provenance': 'Mistä pisteytys on peräisin',
  'scores.provenance.is': 'Tämä on julkaistu mittari',
  'scores.provenance.note':
    'Julkaistusta mittarista kerrotaan nimi, lähde ja käyttöoikeus. Monet vaativat luvan, eikä muutettu mittari voi pitää nimeään.',
  'scores.provenance.instrument': 'Mittari',
  'scores.provenance.source': 'Lähde',
  'scores.provenance.licence': 'Käyttöoikeus',
  'scores.provenance.missing':
    'Kirjoita tämä tai kerro, ettei mittari ole julkaistu.',
  'scores.flags': 'Hälytykset',
  'scores.flags.note':
    'Hälytyksen nostaa yksittäinen vastaus tai sääntö pistemäärästä riippumatta.',
  'scores.flags.none': 'Hälytyksiä ei ole.',
  'scores.flags.open': 'Muuta hälytyksiä Säännöt-välilehdellä',
};
