/** What the pages of phenomena and the authority notices say, in English. */
export const phenomenaEn = {
  'phenomena.title': 'Phenomena',
  'phenomena.intro':
    'The situations help is asked for. On the page of a phenomenon you see what it means, whom to contact and who can help.',
  'phenomena.filter': 'Filter by a word',
  'phenomena.filter.group': 'Filter the phenomena',
  'phenomena.count_one': '{{count}} phenomenon',
  'phenomena.count_other': '{{count}} phenomena',
  'phenomena.none':
    'No phenomenon goes by this word. The search understands more words.',
  'phenomena.none.action': 'Find help',
  'phenomena.also': 'also: {{words}}',
  'phenomena.services_one': '{{count}} service',
  'phenomena.services_other': '{{count}} services',
  'phenomena.authority': 'Authority first',
  'phenomenon.kind': 'Phenomenon',
  'phenomenon.action': 'Find help with this',
  'phenomenon.replaced': '“{{former}}” is now called “{{name}}”.',
  'phenomenon.replaced.open': 'Go to the new page',
  'phenomenon.notFound':
    'There is no such phenomenon. It may have been renamed, or the address is wrong.',
  'phenomenon.notFound.title': 'Phenomenon not found',
  'phenomenon.notFound.action': 'See all phenomena',
  'phenomenon.about': 'What this means',
  'phenomenon.words': 'Search words',
  'phenomenon.broader': 'Broader',
  'phenomenon.narrower': 'Narrower',
  'phenomenon.former': 'Former name',
  'phenomenon.services': 'Services near you',
  'phenomenon.services.none':
    'No service answers to exactly this. The team below will find the right place for you.',
  'phenomenon.services.all_one': 'See {{count}} result',
  'phenomenon.services.all_other': 'See all {{count}} results',
  'phenomenon.networks': 'Expert networks',
  'phenomenon.networks.none': 'No expert network is devoted to this.',
  'notice.title': 'Contact the authority first',
  'notice.still': 'You can still request a consultation.',
  'notice.checked': 'Compared with its source on {{date}}.',
} as const;

/** One text for every key of {@link phenomenaEn}. */
export type PhenomenaTexts = Readonly<Record<keyof typeof phenomenaEn, string>>;
