import type { EntityTexts } from './en';

/** The same texts in Finnish. */
export const entityFi: EntityTexts = {
  'text.only': 'Vain {{languages}}',
  'text.in.fi': 'suomeksi',
  'text.in.sv': 'ruotsiksi',
  'text.in.en': 'englanniksi',
  'text.in.se': 'pohjoissaameksi',
  'text.in.smn': 'inarinsaameksi',
  'text.in.sms': 'koltansaameksi',
  'entity.samiNames': 'Saamenkieliset nimet',
  'entity.tab.about': 'Tiedot',
  'entity.problems': 'Näissä tiedoissa on korjattavaa',
  'region.teams': 'Tiimit',
  'region.teams.none':
    'Mikään tiimi ei palvele vain tätä aluetta. Yhteistyöalueen koordinaatiotiimi löytää oikean paikan.',
  'region.networks': 'Verkostot',
  'region.networks.national': 'Katso koko maan verkostot',
  'region.languages': 'Kielet ja oikeus palveluun niillä',
  'region.languages.bilingual':
    'Alue on kaksikielinen: sosiaali- ja terveyspalvelut on järjestettävä niin, että asiakas saa ne valintansa mukaan suomeksi tai ruotsiksi.',
  'region.languages.finnish':
    'Alue on suomenkielinen: palvelut järjestetään suomeksi. Kysy muista kielistä, etäpalvelusta ja tulkista.',
  'region.languages.sami':
    'Saamelaisten kotiseutualueen (Enontekiö, Inari, Utsjoki ja Sodankylän pohjoisosa) asukkailla on oikeus käyttää saamen kieltä. Kysy jokaiselta, mitä kieltä hän haluaa käyttää: ensin saamea puhuva työntekijä, sitten tulkki.',
  'region.languages.area':
    'Oikeus palveluun eri kielillä riippuu hyvinvointialueesta. Katso hyvinvointialueen sivulta.',
  'region.languages.basis':
    'Perustuu lakiin sosiaali- ja terveydenhuollon järjestämisestä (612/2021, 5\u00a0§).',
  'region.languages.basis.sami':
    'Perustuu lakiin sosiaali- ja terveydenhuollon järjestämisestä (612/2021, 5\u00a0§) ja saamen kielilakiin (1086/2003).',
  'region.languages.services': 'Palvelut kielittäin',
  'region.languages.count_one': '{{count}} palvelu',
  'region.languages.count_other': '{{count}} palvelua',
  'region.source.statistics':
    'Tilastokeskus, Kuntien avainluvut (M411), laskettu yhteen hyvinvointialueittain',
  'region.missing': 'Mitä täältä puuttuu',
  'region.missing.intro':
    'Ilmiöt, joita mikään alueen oma palvelu ei nimeä. Linkistä näet, mistä apu tulee.',
  'region.missing.nothing': 'Alueen oma palvelu vastaa jokaiseen ilmiöön.',
  'region.missing.none': 'Mikään palvelu ei ota näitä täältä vastaan',
  'region.missing.area': 'Apu tulee yhteistyöalueelta',
  'region.missing.national': 'Apu tulee muualta Suomesta',
  'centre.offers': 'Mitä teemme ja kenelle',
  'centre.offers.clients': 'Asiakastyö',
  'centre.offers.professionals': 'Tuki ammattilaisille',
  'centre.offers.development': 'Tutkimus ja kehittäminen',
  'centre.serves': 'Alueet, joita palvelemme',
  'team.takes.all': 'Otamme vastaan kaikki ilmiöt.',
  'team.takes.not': 'Mitä emme ota vastaan',
  'team.networks': 'Verkostot, joissa olemme mukana',
  'networks.filter.group': 'Rajaa verkostoja',
  'networks.filter.subject': 'Aihe',
  'networks.filter.every': 'Kaikki aiheet',
  'networks.count_one': '{{count}} verkosto',
  'networks.count_other': '{{count}} verkostoa',
  'networks.none.filtered':
    'Näillä rajauksilla ei löytynyt verkostoja. Vaihda aihetta tai sanaa.',
  'networks.sectors': 'Mukana olevat toimialat',
  'network.charter': 'Mitä jäsenet ovat sopineet',
  'network.members': 'Ketkä ovat mukana',
  'network.members.unknown': 'Toimialaa ei ole kerrottu',
  'network.members.none': 'Jäseniä ei ole lueteltu.',
  'network.members.missing':
    'Näiltä toimialoilta ei ole nimetty jäseniä: {{sectors}}.',
  'network.meetings': 'Kokoontumiset',
  'service.terms': 'Miten nopeasti ja mihin hintaan',
  'service.cost': 'Mitä maksaa',
  'service.cost.none': 'Hinnasta ei ole tietoa. Kysy tiimiltä.',
  'service.notFor': 'Mihin tämä ei sovi',
  'service.form': 'Näin aloitat',
  'service.form.text':
    'Pyyntö alkaa lyhyellä lomakkeella. Se tallentuu kirjoittaessasi, ja voit jatkaa myöhemmin.',
  'relations.more_one': 'Katso {{count}} suhde',
  'relations.more_other': 'Katso kaikki {{count}} suhdetta',
  'relations.graph': 'Kuvana',
  'relations.graph.text':
    'Samat suhteet kuin yllä olevissa luetteloissa. Valitse ruutu, niin pääset sen sivulle.',
  'relations.graph.tooMany':
    'Suhteita on niin paljon, ettei kuvasta saisi selvää. Yllä olevissa luetteloissa ovat kaikki.',
  'relations.edge.ownerOf': 'vastaa',
  'relations.edge.hasPart': 'sisältää',
  'relations.edge.parentOf': 'yläyksikkönä',
  'relations.edge.hasMember': 'jäsen',
  'relations.edge.serves': 'palvelee',
  'relations.edge.succeededBy': 'tilalle tuli',
  'relations.none': 'Suhteita ei ole kerrottu.',
};
