/** The English texts of the mapping survey. */
export const surveysEn = {
  'surveys.title': 'Mapping surveys',
  'surveys.intro':
    'Ask the organisations of your area to tell of their expert teams and other units. What they send comes as proposals to the coordination team of the unit’s area.',
  'surveys.only':
    'Only coordination teams open and follow surveys. Ask the coordination team of your area.',
  'surveys.new': 'Open a new survey',
  'surveys.name': 'Name',
  'surveys.name.help':
    'For example “Mapping, autumn 2026”. The organisations see it.',
  'surveys.name.missing': 'Write a name',
  'surveys.due': 'Last day to answer',
  'surveys.due.missing': 'Write a day that has not passed',
  'surveys.who': 'Who is asked?',
  'surveys.who.all_one': 'The one organisation of the area',
  'surveys.who.all_other': 'All {{count}} organisations of the area',
  'surveys.who.some': 'Those I choose',
  'surveys.who.missing': 'Choose who is asked',
  'surveys.organisations': 'Organisations',
  'surveys.organisations.missing': 'Choose at least one organisation',
  'surveys.organisations.none':
    'The catalogue has no organisation of your area to ask. Propose them first.',
  'surveys.open': 'Open the survey',
  'surveys.open.how':
    'People of the organisations are told within an hour on working days, and again once a week until their organisation has answered or the last day has passed.',
  'surveys.open.failed': 'The survey was not opened. Try again.',
  'surveys.list': 'Surveys of your team',
  'surveys.list.none': 'Your team has not opened any surveys yet.',
  'surveys.state': 'State',
  'surveys.state.open': 'Open',
  'surveys.state.closed': 'Closed',
  'surveys.answers': 'Answered',
  'surveys.answers.of': '{{answered}}/{{asked}}',
  'surveys.gone': 'There is no such survey among those of your team.',
  'surveys.until': 'To be answered by {{date}}.',
  'surveys.progress':
    'Organisations that have answered: {{answered}}/{{asked}}.',
  'surveys.regions': 'Answers by region',
  'surveys.regions.none': 'No answers yet from: {{regions}}.',
  'surveys.regions.some': 'Answers are still missing from: {{regions}}.',
  'surveys.regions.all': 'Every organisation of every region has answered.',
  'surveys.region': 'Region',
  'surveys.region.country': 'Whole country',
  'surveys.asked': 'Asked',
  'surveys.byOrganisation': 'Organisations',
  'surveys.organisation': 'Organisation',
  'surveys.answer': 'Answer',
  'surveys.answered': 'Answered {{date}}',
  'surveys.unanswered': 'Not answered',
  'surveys.what':
    'What they answered stands at Coverage among the proposals that wait.',
  'surveys.remind': 'Remind now',
  'surveys.reminded_one': '{{count}} person was reminded.',
  'surveys.reminded_other': '{{count}} people were reminded.',
  'surveys.reminded.none':
    'Nobody was reminded: they were told within a week, want no notices, or are not in the catalogue.',
  'surveys.close': 'Close the survey…',
  'surveys.close.title': 'Close the survey “{{name}}”?',
  'surveys.close.text':
    'It waits for nobody any more, and nobody is reminded of it. What has been sent stays. A closed survey is not opened again.',
  'surveys.close.do': 'Close the survey',
  'surveys.closed': 'The survey is closed.',
  'surveys.failed': 'That did not work. Try again.',
  'surveys.waiting': 'Mapping surveys that wait for you',
  'surveys.waiting.how':
    'Tell of a unit of your organisation. The coordination team sees what you send, and you may tell of several.',
  'surveys.waiting.until': 'by {{date}}',
  'surveys.waiting.answer': 'Answer',
  'surveys.waiting.answer.of': 'Answer: {{name}}',
  'surveys.waiting.failed': 'The form did not open. Try again.',
} as const;

/** One text for every key of this room. */
export type SurveysTexts = Readonly<Record<keyof typeof surveysEn, string>>;
