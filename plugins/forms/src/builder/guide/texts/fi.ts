import type { guideEn } from './en';

export const guideFi: Record<keyof typeof guideEn, string> = {
  'guide.title': 'Näin teet lomakkeen',
  'guide.lead':
    'Kahdeksan vaihetta tyhjästä sivusta lomakkeeseen, jota ammattilaiset täyttävät. Kukaan muu ei näe muutoksiasi ennen julkaisua, ja jokaisen muutoksen voi perua.',
  'guide.back': 'Lomakkeet',
  'guide.begin.title': 'Aloita',
  'guide.begin.text':
    'Valitse Uusi lomake. Aloita tyhjästä, olemassa olevasta lomakkeesta, lohkosta tai tiedostosta. Kopion mukana tulevat säännöt, pisteet ja käännökset. Jos tiedostossa on jotain, mitä lomakkeessa ei voi olla, se luetellaan paikkoineen.',
  'guide.ask.title': 'Kysy',
  'guide.ask.text':
    'Valitse Lisää kysymys tai paina näppäintä / ja kirjoita, mitä kysyt: valinta, päivä tai teksti. Kirjoita kysymys suoraan paikalleen sellaisena kuin lukija sen näkee. Vaihtoehdot voi liittää luettelona, yksi riviä kohti. Siirrä kysymyksiä vetämällä tai näppäimillä Alt ja nuoli.',
  'guide.protect.title': 'Kerro, miten vastaus suojataan',
  'guide.protect.text':
    'Jokaisella kysymyksellä on tietosuojaluokka: ei henkilötieto, viittaa henkilöön välillisesti, kertoo kuka joku on, tai erityinen henkilötieto. Luokka ratkaisee, kuka vastauksen saa lukea ja kuinka pian se poistetaan. Sitä ei valita puolestasi, eikä lomaketta julkaista ennen kuin jokaisella kysymyksellä on luokka.',
  'guide.rule.title': 'Tee säännöt',
  'guide.rule.text':
    'Kohdassa Säännöt kerrot, milloin kysymys näytetään tai milloin siihen on vastattava: Näytä tulkki, kun kieli on muu. Kysymyksellä, jota ei näytetä, ei ole vastausta. Puuttuvista vastauksista lomakkeen tekijän ei tarvitse huolehtia.',
  'guide.send.title': 'Kerro, minne se menee',
  'guide.send.text':
    'Kohdassa Reititys jokainen rivi on sääntö, ja ensimmäinen sopiva ratkaisee. Valitse tiimi tai palvelu, tai anna verkoston löytyä vastausten perusteella. Kokeile vastauksilla: ratkaiseva rivi korostuu ja kertoo, miksi.',
  'guide.translate.title': 'Käännä',
  'guide.translate.text':
    'Kohdassa Käännökset jokainen teksti on taulukossa. Suomen ja ruotsin on oltava valmiit. Kun muutat tekstiä, sen käännökset merkitään vanhentuneiksi, kunnes joku on katsonut ne. Taulukon voi viedä kääntäjälle tiedostona ja tuoda takaisin.',
  'guide.try.title': 'Kokeile ja tallenna kokeilu',
  'guide.try.text':
    'Kohdassa Esikatselu täytät lomakkeen missä roolissa, millä kielellä ja minä päivänä tahansa. Mitään ei lähetetä. Voit kysyä, miksi jokin kysymys ei näy. Tallenna testiksi säilyttää vastauksesi ja sen, mitä niistä seurasi: siitä lähtien jokainen muutos kokeillaan niillä.',
  'guide.publish.title': 'Tarkista ja julkaise',
  'guide.publish.text':
    'Tarkista ja julkaise luettelee, mitä puuttuu, ja vie kuhunkin kohtaan. Pisteiden, reitityksen ja tietosuojan muutokset vaativat toisen henkilön, joka ei ole kirjoittanut lomaketta edellisen version jälkeen. Joka on alkanut täyttää lomaketta, täyttää sen loppuun aloittamassaan versiossa. Kun haluat muuttaa lomaketta myöhemmin, avaa se uudelleen: julkaistu versio on voimassa, kunnes julkaiset seuraavan.',
  'guide.keyboard.title': 'Ilman hiirtä',
  'guide.keyboard.text':
    'Kaiken voi tehdä näppäimistöllä. Ctrl K avaa kaikkien komentojen haun, F6 siirtyy sivun osasta seuraavaan, ja ? luettelee näppäimet.',
  'guide.private.title': 'Et näe vastauksia',
  'guide.private.text':
    'Lomakkeen tekijänä et näe lähetettyjä vastauksia. Kokeile lomaketta vain keksityillä vastauksilla: testiksi tallennettu jää lomakkeeseen.',
  'guide.picture': 'Kuva: {{step}}',
};
