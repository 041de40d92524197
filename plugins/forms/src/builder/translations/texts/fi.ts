import type { translationsEn } from './en';

/** The words of the translations of a form. */
export const translationsFi: Readonly<
  Record<keyof typeof translationsEn, string>
> = {
  'translations.lead':
    'Lomake julkaistaan, kun kaikki tekstit ovat suomeksi ja ruotsiksi. Kun teksti muuttuu, sen käännökset merkitään vanhentuneiksi.',
  'translations.complete': 'Suomi ja ruotsi ovat valmiit.',
  'translations.left':
    '{{language}}: {{missing}} puuttuu, {{stale}} vanhentunut, {{reviewed}}/{{all}} tarkistettu',
  'translations.filters': 'Mitkä tekstit',
  'translations.show': 'Näytä',
  'translations.show.all': 'Kaikki tekstit',
  'translations.show.missing': 'Puuttuvat',
  'translations.show.stale': 'Vanhentuneet',
  'translations.show.unreviewed': 'Tarkistamattomat',
  'translations.page': 'Sivu',
  'translations.page.all': 'Kaikki sivut',
  'translations.language': 'Kieli',
  'translations.language.all': 'Kaikki kielet',
  'translations.count': '{{shown}}/{{all}} tekstiä',
  'translations.caption': 'Tekstit siinä järjestyksessä kuin ne luetaan',
  'translations.more_one': 'Näytä 1 lisää',
  'translations.more_other': 'Näytä {{count}} lisää',
  'translations.none': 'Tällaisia tekstejä ei ole.',
  'translations.source': '{{language}} (lähde)',
  'translations.state': 'Tila: {{language}}',
  'translations.state.missing': 'Puuttuu',
  'translations.state.stale': 'Vanhentunut',
  'translations.state.new': 'Uusi',
  'translations.state.machine': 'Konekäännös',
  'translations.state.translated': 'Käännetty',
  'translations.state.reviewed': 'Tarkistettu',
  'translations.longer': 'Paljon lähdettä pidempi: katso, että se mahtuu.',
  'translations.shorter': 'Paljon lähdettä lyhyempi: onko kaikki mukana?',
  'translations.cell': '{{language}}: {{text}}',
  'translations.review': '{{state}}. Merkitse tarkistetuksi: {{text}}',
  'translations.unreview': '{{state}}. Poista merkintä: {{text}}',
  'translations.tooLong': 'Teksti on yli {{limit}} merkkiä. Lyhennä sitä.',
  'translations.reviewShown': 'Merkitse näkyvät tarkistetuiksi…',
  'translations.reviewShown.title_one': 'Merkitäänkö 1 käännös tarkistetuksi?',
  'translations.reviewShown.title_other':
    'Merkitäänkö {{count}} käännöstä tarkistetuksi?',
  'translations.reviewShown.text':
    '{{language}}: vanhentuneiden katsotaan silloin sopivan nykyisiin teksteihin.',
  'translations.reviewShown.do': 'Merkitse tarkistetuiksi',
  'translations.download': 'Lataa taulukkona (CSV)',
  'translations.import': 'Tuo taulukko (CSV)…',
  'translations.import.title': 'Käännökset tiedostosta {{file}}',
  'translations.import.do_one': 'Ota 1 käännös',
  'translations.import.do_other': 'Ota {{count}} käännöstä',
  'translations.import.nothing':
    'Tiedosto ei muuta mitään: {{same}} käännöstä on kuten lomakkeessa.',
  'translations.import.changes_one':
    '1 käännös muuttuu, {{same}} pysyy ennallaan. Mitään ei oteta ennen kuin hyväksyt, ja kaiken voi kumota kerralla.',
  'translations.import.changes_other':
    '{{count}} käännöstä muuttuu, {{same}} pysyy ennallaan. Mitään ei oteta ennen kuin hyväksyt, ja kaiken voi kumota kerralla.',
  'translations.import.stale_one':
    '1 on tehty tekstiin, joka on sittemmin muuttunut. Se tulee vanhentuneena.',
  'translations.import.stale_other':
    '{{count}} on tehty teksteihin, jotka ovat sittemmin muuttuneet. Ne tulevat vanhentuneina.',
  'translations.import.ignored':
    'Sarakkeet, jotka eivät ole lomakkeen kieliä: {{columns}}',
  'translations.import.problems_one': '1 rivi jää ottamatta:',
  'translations.import.problems_other': '{{count}} riviä jää ottamatta:',
  'translations.import.key-missing': 'Rivi {{line}}: avain puuttuu.',
  'translations.import.key-unknown':
    'Rivi {{line}}: lomakkeessa ei ole tekstiä ”{{key}}”.',
  'translations.import.key-twice':
    'Rivi {{line}}: ”{{key}}” oli jo aiemmalla rivillä.',
  'translations.import.cells-missing':
    'Rivi {{line}}: rivillä ”{{key}}” on vähemmän soluja kuin ensimmäisellä rivillä.',
  'translations.import.more_one': 'ja 1 muu',
  'translations.import.more_other': 'ja {{count}} muuta',
  'translations.import.was': 'oli: {{text}}',
  'translations.import.tooLarge':
    'Näiden kanssa lomake kasvaisi liian suureksi. Lyhennä tekstejä ja tuo tiedosto uudelleen.',
  'translations.refused.too-large':
    'Tiedosto on yli 10 Mt. Tuo vain tämän lomakkeen käännökset.',
  'translations.refused.not-text':
    'Tiedosto ei ole tekstiä tai sen merkkejä ei voi lukea. Tallenna se muodossa CSV UTF-8 ja tuo uudelleen.',
  'translations.refused.empty': 'Tiedosto on tyhjä. Valitse toinen.',
  'translations.refused.no-key-column':
    'Taulukossa ei ole saraketta ”key”. Lataa taulukko ensin täältä ja käännä siihen.',
  'translations.refused.no-language-column':
    'Mikään taulukon sarake ei ole tämän lomakkeen kieli. Ensimmäisellä rivillä pitää olla kieli, esimerkiksi sv.',
  'translations.refused.unclosed-quote':
    'Rivin {{line}} lainausmerkki ei pääty, joten loppua ei voi lukea. Korjaa se ja tuo tiedosto uudelleen.',
  'translations.add': 'Lisää kieli…',
  'translations.add.title': 'Lisää kieli',
  'translations.add.do': 'Lisää',
  'translations.remove': 'Poista kieli…',
  'translations.remove.text_one': 'Sen 1 käännös poistuu. Voit kumota tämän.',
  'translations.remove.text_other':
    'Sen {{count}} käännöstä poistuu. Voit kumota tämän.',
  'translations.remove.gate':
    'Lomakkeen voi julkaista vain suomeksi ja ruotsiksi.',
  'translations.remove.do': 'Poista kieli',
  'translations.unused_one':
    '1 käännös ({{language}}) kuuluu tekstiin, jota lomakkeessa ei enää ole.',
  'translations.unused_other':
    '{{count}} käännöstä ({{language}}) kuuluu teksteihin, joita lomakkeessa ei enää ole.',
  'translations.unused.do': 'Poista ne',
  'translations.beside': 'Esikatselu kahdella kielellä',
  'translations.beside.left': 'Vasemmalla',
  'translations.beside.right': 'Oikealla',
  'translations.part.form': 'Lomakkeen nimi',
  'translations.part.page.title': 'Sivun otsikko',
  'translations.part.page.intro': 'Sivun johdanto',
  'translations.part.note': 'Ohjeteksti sivulla',
  'translations.part.title': 'Kysymys',
  'translations.part.description': 'Kuvaus',
  'translations.part.help': 'Ohje',
  'translations.part.placeholder': 'Esimerkki kentässä',
  'translations.part.unit': 'Yksikkö',
  'translations.part.option': 'Vaihtoehto',
  'translations.part.error': 'Virheilmoitus',
  'translations.part.item': 'Rivin nimi',
  'translations.part.add': 'Rivin lisäyspainike',
  'translations.part.score': 'Pisteytys',
  'translations.part.band': 'Pisteluokka',
  'translations.part.flag': 'Hälytys',
  'translations.part.advise': 'Neuvo',
};
