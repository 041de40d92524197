import type { SurveysTexts } from './en';

/** The same texts in Swedish. */
export const surveysSv: SurveysTexts = {
  'surveys.title': 'Kartläggningar',
  'surveys.intro':
    'Be organisationerna i ditt område berätta om sina expertteam och andra enheter. Det de skickar kommer som förslag till koordineringsteamet i enhetens område.',
  'surveys.only':
    'Bara koordineringsteam öppnar och följer kartläggningar. Be koordineringsteamet i ditt område.',
  'surveys.new': 'Öppna en ny kartläggning',
  'surveys.name': 'Namn',
  'surveys.name.help':
    'Till exempel ”Kartläggning, hösten 2026”. Organisationerna ser det.',
  'surveys.name.missing': 'Skriv ett namn',
  'surveys.due': 'Sista dag att svara',
  'surveys.due.missing': 'Skriv en dag som inte har gått',
  'surveys.who': 'Vem tillfrågas?',
  'surveys.who.all_one': 'Områdets enda organisation',
  'surveys.who.all_other': 'Områdets alla {{count}} organisationer',
  'surveys.who.some': 'De som jag väljer',
  'surveys.who.missing': 'Välj vem som tillfrågas',
  'surveys.organisations': 'Organisationer',
  'surveys.organisations.missing': 'Välj minst en organisation',
  'surveys.organisations.none':
    'Katalogen har inga organisationer i ditt område att fråga. Föreslå dem först.',
  'surveys.open': 'Öppna kartläggningen',
  'surveys.open.how':
    'Organisationernas personal får veta inom en timme på arbetsdagar, och igen en gång i veckan tills organisationen har svarat eller sista dagen har gått.',
  'surveys.open.failed': 'Kartläggningen öppnades inte. Försök igen.',
  'surveys.list': 'Ditt teams kartläggningar',
  'surveys.list.none': 'Ditt team har inte öppnat några kartläggningar ännu.',
  'surveys.state': 'Läge',
  'surveys.state.open': 'Öppen',
  'surveys.state.closed': 'Stängd',
  'surveys.answers': 'Har svarat',
  'surveys.answers.of': '{{answered}}/{{asked}}',
  'surveys.gone': 'Ditt team har ingen sådan kartläggning.',
  'surveys.until': 'Ska besvaras senast {{date}}.',
  'surveys.progress': 'Organisationer som har svarat: {{answered}}/{{asked}}.',
  'surveys.regions': 'Svar per område',
  'surveys.regions.none': 'Inga svar ännu: {{regions}}.',
  'surveys.regions.some': 'Svar saknas ännu: {{regions}}.',
  'surveys.regions.all': 'Varje organisation i varje område har svarat.',
  'surveys.region': 'Område',
  'surveys.region.country': 'Hela landet',
  'surveys.asked': 'Tillfrågade',
  'surveys.byOrganisation': 'Organisationer',
  'surveys.organisation': 'Organisation',
  'surveys.answer': 'Svar',
  'surveys.answered': 'Svarade {{date}}',
  'surveys.unanswered': 'Har inte svarat',
  'surveys.what':
    'Det de svarade finns under Täckning bland förslagen som väntar.',
  'surveys.remind': 'Påminn nu',
  'surveys.reminded_one': '{{count}} person påmindes.',
  'surveys.reminded_other': '{{count}} personer påmindes.',
  'surveys.reminded.none':
    'Ingen påmindes: de har fått veta inom en vecka, vill inte ha meddelanden eller finns inte i katalogen.',
  'surveys.close': 'Stäng kartläggningen…',
  'surveys.close.title': 'Ska kartläggningen ”{{name}}” stängas?',
  'surveys.close.text':
    'Den väntar inte längre på någon, och ingen påminns om den. Det som har skickats finns kvar. En stängd kartläggning öppnas inte igen.',
  'surveys.close.do': 'Stäng kartläggningen',
  'surveys.closed': 'Kartläggningen är stängd.',
  'surveys.failed': 'Det lyckades inte. Försök igen.',
  'surveys.waiting': 'Kartläggningar som väntar på dig',
  'surveys.waiting.how':
    'Berätta om en enhet i din organisation. Koordineringsteamet ser det du skickar, och du kan berätta om flera.',
  'surveys.waiting.until': 'senast {{date}}',
  'surveys.waiting.answer': 'Svara',
  'surveys.waiting.answer.of': 'Svara: {{name}}',
  'surveys.waiting.failed': 'Formuläret öppnades inte. Försök igen.',
};
