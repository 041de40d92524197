import type { SurveysTexts } from './en';

/** The same texts in Finnish. */
export const surveysFi: SurveysTexts = {
  'surveys.title': 'Kartoitukset',
  'surveys.intro':
    'Pyydä alueesi organisaatioita kertomaan asiantuntijatiimeistään ja muista yksiköistään. Se, mitä ne lähettävät, tulee ehdotuksina yksikön alueen koordinaatiotiimille.',
  'surveys.only':
    'Kartoituksia avaavat ja seuraavat vain koordinaatiotiimit. Pyydä alueesi koordinaatiotiimiä.',
  'surveys.new': 'Avaa uusi kartoitus',
  'surveys.name': 'Nimi',
  'surveys.name.help':
    'Esimerkiksi ”Kartoitus, syksy 2026”. Organisaatiot näkevät sen.',
  'surveys.name.missing': 'Kirjoita nimi',
  'surveys.due': 'Viimeinen vastauspäivä',
  'surveys.due.missing': 'Kirjoita päivä, joka ei ole mennyt',
  'surveys.who': 'Keneltä kysytään?',
  'surveys.who.all_one': 'Alueen ainoalta organisaatiolta',
  'surveys.who.all_other': 'Alueen kaikilta {{count}} organisaatiolta',
  'surveys.who.some': 'Niiltä, jotka valitsen',
  'surveys.who.missing': 'Valitse, keneltä kysytään',
  'surveys.organisations': 'Organisaatiot',
  'surveys.organisations.missing': 'Valitse vähintään yksi organisaatio',
  'surveys.organisations.none':
    'Hakemistossa ei ole alueesi organisaatioita, joilta kysyä. Ehdota ne ensin.',
  'surveys.open': 'Avaa kartoitus',
  'surveys.open.how':
    'Organisaatioiden väelle kerrotaan tunnin kuluessa työpäivinä ja uudelleen kerran viikossa, kunnes organisaatio on vastannut tai viimeinen päivä on mennyt.',
  'surveys.open.failed': 'Kartoitus ei avautunut. Yritä uudelleen.',
  'surveys.list': 'Tiimisi kartoitukset',
  'surveys.list.none': 'Tiimisi ei ole vielä avannut kartoituksia.',
  'surveys.state': 'Tila',
  'surveys.state.open': 'Avoinna',
  'surveys.state.closed': 'Suljettu',
  'surveys.answers': 'Vastannut',
  'surveys.answers.of': '{{answered}}/{{asked}}',
  'surveys.gone': 'Tiimilläsi ei ole tällaista kartoitusta.',
  'surveys.until': 'Vastattava viimeistään {{date}}.',
  'surveys.progress':
    'Organisaatioita, jotka ovat vastanneet: {{answered}}/{{asked}}.',
  'surveys.regions': 'Vastaukset alueittain',
  'surveys.regions.none': 'Ei vielä yhtään vastausta: {{regions}}.',
  'surveys.regions.some': 'Vastauksia puuttuu vielä: {{regions}}.',
  'surveys.regions.all': 'Jokaisen alueen jokainen organisaatio on vastannut.',
  'surveys.region': 'Alue',
  'surveys.region.country': 'Koko maa',
  'surveys.asked': 'Kysytty',
  'surveys.byOrganisation': 'Organisaatiot',
  'surveys.organisation': 'Organisaatio',
  'surveys.answer': 'Vastaus',
  'surveys.answered': 'Vastannut {{date}}',
  'surveys.unanswered': 'Ei ole vastannut',
  'surveys.what':
    'Se, mitä ne vastasivat, on Kattavuus-sivulla odottavissa ehdotuksissa.',
  'surveys.remind': 'Muistuta nyt',
  'surveys.reminded_one': 'Muistutettiin {{count}} henkilöä.',
  'surveys.reminded_other': 'Muistutettiin {{count}} henkilöä.',
  'surveys.reminded.none':
    'Ketään ei muistutettu: heille on kerrottu viikon sisällä, he eivät halua ilmoituksia tai heitä ei ole hakemistossa.',
  'surveys.close': 'Sulje kartoitus…',
  'surveys.close.title': 'Suljetaanko kartoitus ”{{name}}”?',
  'surveys.close.text':
    'Se ei enää odota ketään, eikä siitä muistuteta. Lähetetty säilyy. Suljettua kartoitusta ei avata uudelleen.',
  'surveys.close.do': 'Sulje kartoitus',
  'surveys.closed': 'Kartoitus on suljettu.',
  'surveys.failed': 'Se ei onnistunut. Yritä uudelleen.',
  'surveys.waiting': 'Kartoitukset, jotka odottavat sinua',
  'surveys.waiting.how':
    'Kerro organisaatiosi yksiköstä. Koordinaatiotiimi näkee, mitä lähetät, ja voit kertoa useasta.',
  'surveys.waiting.until': 'viimeistään {{date}}',
  'surveys.waiting.answer': 'Vastaa',
  'surveys.waiting.answer.of': 'Vastaa: {{name}}',
  'surveys.waiting.failed': 'Lomake ei avautunut. Yritä uudelleen.',
};
