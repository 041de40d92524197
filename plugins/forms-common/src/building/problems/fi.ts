import type { LintCode } from '../../lint/problemSentences';

/** What is to be mended, in Finnish, for those who make forms without code. `{name}` stands for a param of the problem. */
export const fi: Readonly<Record<LintCode, string>> = {
  'not-json':
    'Tämä ei ole JSON-arvo. Käytä tekstejä, lukuja, arvoja true, false ja null, luetteloita ja olioita.',
  'too-deep': 'Tässä on yli {limit} tasoa sisäkkäin. Vähennä tasoja.',
  'too-large':
    'Lomake on suurempi kuin {limit} tavua. Jaa se osiin tai lyhennä tekstejä.',
  'too-many': 'Näitä on yli {limit}. Jaa lomake osiin.',
  'name-refused': 'Tunnus ”{name}” on varattu. Valitse toinen.',
  'name-pattern':
    'Tunnus ei ole sallittu: sen pitää olla muotoa {pattern}. Nimeä uudelleen.',
  'member-missing': 'Osa ”{name}” puuttuu. Lisää se.',
  'member-unknown':
    'Osa ”{name}” ei kuulu lomakkeen muotoon. Poista se tai tarkista kirjoitusasu.',
  'wrong-type': 'Arvo on väärää tyyppiä. Tähän kuuluu: {expected}.',
  'type-missing': 'Kysymykseltä puuttuu tyyppi. Valitse se.',
  'title-missing': 'Kysymykseltä puuttuu otsikko. Kirjoita kysymys.',
  'sensitivity-missing':
    'Valitse tietosuojaluokka. Sitä ei voi päätellä puolestasi.',
  'max-length-missing': 'Tekstiltä puuttuu enimmäispituus. Lisää se.',
  'max-items-missing': 'Luettelolta puuttuu enimmäismäärä. Lisää se.',
  'items-missing': 'Luettelo ei kerro, mitä siihen kuuluu. Lisää se.',
  'list-of-lists':
    'Luetteloa luetteloista ei voi kysyä. Kysy useana kysymyksenä.',
  'group-in-block':
    'Ryhmää ei voi jakaa lohkona. Kirjoita se siihen, missä se kysytään.',
  'group-in-group': 'Ryhmä ei voi olla ryhmän sisällä. Kysy se erikseen.',
  'group-empty': 'Ryhmässä ei ole kysymyksiä. Lisää niitä.',
  'group-open':
    'Ryhmä ei kerro, ettei se ota muita vastauksia. Lisää "additionalProperties": false.',
  'rows-untitled': 'Riveillä ei ole nimeä. Lisää se, esimerkiksi ”Lapsi”.',
  'matrix-scale':
    'Taulukon riveillä pitää olla sama asteikko. Anna kaikille samat vaihtoehdot.',
  'limit-exceeded': 'Tässä saa olla enintään {limit}. Pienennä lukua.',
  'keyword-not-allowed':
    'Ominaisuus ”{keyword}” ei sovi tyyppiin {type}. Poista se.',
  'keyword-beside-ref':
    'Ominaisuutta ”{keyword}” ei voi antaa jaetun lohkon rinnalla. Muuta lohkoa tai kopioi se.',
  'ref-unknown':
    'Viittaus {ref} ei johda mihinkään tai kiertää kehää. Korjaa se.',
  'bounds-crossed': '{low} on suurempi kuin {high}. Korjaa toinen.',
  'multiple-of-positive': 'Askeleen pitää olla suurempi kuin 0. Korjaa se.',
  'pattern-refused':
    'Kaavassa on jotain, mitä ohjelmat lukevat eri tavoin tai hitaasti. Kirjoita se merkkiluokin, ryhmin, vaihtoehdoin ja toistoin.',
  'pattern-ambiguous':
    'Kaava voi lukea saman tekstin monella tavalla, mikä voi kestää loputtomasti. Älä toista toistoa.',
  'pattern-too-long': 'Kaava on pidempi kuin 300 merkkiä. Lyhennä se.',
  'text-html':
    'Tekstissä on HTML:ää tai ohjelmakoodia. Kirjoita pelkkää tekstiä.',
  'rule-never': 'Sääntö ei voi koskaan toteutua. Korjaa tai poista se.',
  'format-unknown':
    'Muotoa {format} ei tunneta. Käytä jotakin näistä: {known}.',
  'entity-incomplete': 'Valittavasta kohteesta puuttuu sen laji. Valitse laji.',
  'options-unknown':
    'Vaihtoehtoja ”{source}” ei ole tarjolla. Käytä jotakin näistä: {known}.',
  'choices-empty': 'Vaihtoehtoja ei ole. Lisää niitä.',
  'choices-without-labels':
    'Vaihtoehdoilla ei ole nimiä, joten ihmiset lukisivat tunnukset. Anna nimet.',
  'choice-twice': 'Tunnus {code} on kahdesti. Poista toinen.',
  'choice-type': 'Tunnus {code} ei sovi tyyppiin {type} tai on liian pitkä.',
  'field-unknown': 'Kysymystä ”{field}” ei ole. Korjaa nimi.',
  'field-without-page':
    'Kysymys ”{field}” ei ole millään sivulla. Siirrä se sivulle.',
  'field-on-two-pages':
    'Kysymys ”{field}” on kahdella sivulla. Jätä se yhdelle.',
  'pages-missing': 'Lomakkeessa ei ole sivuja. Lisää sivu.',
  'page-empty':
    'Sivulla ei kysytä eikä kerrota mitään. Lisää siihen jotain tai poista sivu.',
  'page-title-twice':
    'Toisellakin sivulla on otsikko ”{title}”. Anna toiselle niistä toinen otsikko.',
  'title-twice':
    'Toisellakin sivun kysymyksellä on otsikko ”{title}”. Anna toiselle niistä toinen otsikko.',
  'page-reserved':
    'Jokaisessa lomakkeessa on jo paikka ”{id}”. Anna sivulle toinen tunnus.',
  'files-unkept':
    'Liitteitä on vain siinä, minkä tiimi ottaa vastaan. Poista liitteet tai muuta lomake pyynnöksi.',
  'page-unknown': 'Sivua ”{page}” ei ole. Valitse jokin lomakkeen sivu.',
  'end-page-asks':
    'Sivu, johon lomake päättyy, ei kysy mitään, koska mitään ei tallenneta. Siirrä sen kysymykset.',
  'access-write':
    '”{relation}” saisi kirjoittaa, mitä ei saa lukea. Anna oikeus lukea.',
  'retention-longer':
    'Arkaluonteiset vastaukset säilyisivät pidempään kuin muut. Lyhennä aikaa.',
  'id-twice': '”{id}” on kahdesti. Nimeä toinen uudelleen.',
  'order-incomplete':
    'Järjestys ei vastaa kysymyksiä kohdassa ”{field}”. Lisää tai poista se.',
  'cells-unordered':
    'Ryhmän kysymyksillä ei ole järjestystä. Kerro, missä järjestyksessä ne kysytään.',
  'ui-unknown': 'Asetus ”{key}” ei ole sallittu. Poista se.',
  'ui-value': 'Asetuksen ”{key}” arvoa ei tunneta. Korjaa se.',
  'expression-operator':
    'Säännössä on vertailu ”{operator}”, jota ei tunneta. Valitse toinen.',
  'expression-path': 'Säännön pitää nimetä kysymys, jota se lukee.',
  'expression-unknown-name':
    'Sääntö lukee kohtaa ”{name}”, jota ei ole. Valitse kysymys uudelleen.',
  'expression-unguarded':
    'Vastaus ”{name}” voi puuttua. Kerro, mitä silloin tapahtuu.',
  'expression-too-deep':
    'Sääntö on yli {limit} tasoa syvä. Siirrä osa laskettuun arvoon.',
  'expression-too-large':
    'Säännössä on yli {limit} osaa. Siirrä osa laskettuun arvoon.',
  'expression-iteration':
    'Säännössä on yli {limit} sisäkkäistä läpikäyntiä. Siirrä yksi laskettuun arvoon.',
  'expression-kinds':
    'Vertailu ”{operator}” ei toimi näille yhdessä: {kinds}. Vertaa samanlaisia.',
  'expression-instant':
    '”{operator}” laskee päiviä. Käytä tätä päivää, ei hetkeä.',
  'choice-unknown':
    'Kysymyksessä ”{field}” ei ole vaihtoehtoa ”{code}”, joten ehto ei koskaan toteudu. Valitse vaihtoehto uudelleen.',
  cycle: 'Nämä odottavat toisiaan: {path}. Katkaise kehä.',
  'score-item':
    'Kysymys ”{field}” ei ole luku eikä kyllä–ei. Vain niistä voi laskea pisteitä.',
  'score-range':
    'Vastauksista voi tulla pisteitä väliltä {low}–{high}, mikä ei mahdu pistealueeseen. Laajenna aluetta.',
  'score-round-missing':
    'Keskiarvossa on desimaaleja. Kerro, montako niistä säilytetään.',
  'bands-gap': 'Mikään pisteluokka ei sisällä väliä {first}–{second}.',
  'bands-overlap': 'Pisteluokat {first} ja {second} menevät päällekkäin.',
  'bands-range': 'Pisteluokat eivät ulotu alueen reunaan, joka on {edge}.',
  'routing-missing':
    'Pyyntö tarvitsee reitityksen: vähintään tiimin, joka saa muut.',
  'routing-unused':
    'Tällainen lomake ei lähetä mitään kenellekään, joten reititystä ei käytetä.',
  'never-shown':
    'Kohta ”{element}” ei tule koskaan näkyviin: sen ehto ei voi täyttyä yhdessä sen kanssa, mitä se odottaa. Korjaa ehto.',
  'rule-contradicts':
    'Ehto ei voi täyttyä silloin, kun tätä sääntöä kysytään. Korjaa ehto tai poista sääntö.',
  'rule-always':
    'Ehto täyttyy, vastattiin mitä tahansa. Korjaa se tai valitse, että sääntö pätee aina.',
  'rule-part-never':
    'Yksi ehdon vaihtoehdoista ei voi täyttyä. Korjaa tai poista se.',
  'rule-unreachable':
    'Aiempi sääntö toteutuu aina, kun tämä toteutuisi, joten tähän ei päästä. Muuta ehtoa tai poista sääntö.',
  'target-ref': 'Tämä ei ole viittaus yksikköön. Valitse tiimi uudelleen.',
  'figure-not-coded':
    'Kysymyksen ”{field}” vastausta ei voi laskea. Vain valinnat, luvut ja kyllä–ei lasketaan.',
  'source-language-missing': 'Lähdekieli ei ole lomakkeen kielissä. Lisää se.',
  'language-missing':
    'Lomakkeen pitää olla saatavilla kielellä {language}, ennen kuin se julkaistaan.',
  'language-unused':
    'Käännöksiä on kielelle {language}, mutta lomake ei ole saatavilla sillä.',
  'translation-missing': 'Teksti puuttuu kielellä {language}. Käännä se.',
  'translation-stale':
    'Teksti on muuttunut sen jälkeen, kun se käännettiin kielelle {language}. Tarkista käännös.',
  'text-key-twice':
    'Kahdella tekstillä olisi sama avain ”{key}”. Nimeä kysymys uudelleen.',
  'translation-unused':
    'Käännös ”{key}” ei kuulu mihinkään tekstiin. Poista se.',
  'tests-missing': 'Lomakkeella ei ole testejä. Lisää vähintään yksi.',
  'branch-untested':
    'Mikään testi ei kokeile säännön molempia puolia. Lisää testi.',
  'band-untested': 'Mikään testi ei odota pisteluokkaa {band}. Lisää testi.',
  'flag-untested': 'Mikään testi ei odota huomiota {flag}. Lisää testi.',
  'rule-untested':
    'Mikään testi ei odota reitityssäännön {rule} kohdetta. Lisää testi.',
  'check-given-up':
    'Lomakkeen tarkistus kesti yli {seconds} sekuntia ja keskeytettiin. Vähennä sääntöjä tai testejä.',
  'test-identity-code':
    'Testissä on jonkun mahdollinen henkilötunnus. Käytä keinotekoista (yksilönumero 900:sta alkaen).',
};
