/** What the pages of units, networks and services say beyond the common words, in English. */
export const entityEn = {
  'text.only': 'In {{languages}} only',
  'text.in.fi': 'Finnish',
  'text.in.sv': 'Swedish',
  'text.in.en': 'English',
  'text.in.se': 'Northern Sámi',
  'text.in.smn': 'Inari Sámi',
  'text.in.sms': 'Skolt Sámi',
  'entity.samiNames': 'Names in Sámi',
  'entity.tab.about': 'Details',
  'entity.problems': 'These details need mending',
  'region.teams': 'Teams',
  'region.teams.none':
    'No team serves this region alone. The area’s coordination team finds the right place.',
  'region.networks': 'Networks',
  'region.networks.national': 'See the networks of the whole country',
  'region.languages': 'Languages, and the right to service in them',
  'region.languages.bilingual':
    'This region is bilingual: social and health care must be arranged so that the client gets it in Finnish or Swedish, as they choose.',
  'region.languages.finnish':
    'This region is Finnish-speaking: services are arranged in Finnish. Ask about other languages, remote service and an interpreter.',
  'region.languages.sami':
    'Residents of the Sámi homeland (Enontekiö, Inari, Utsjoki and northern Sodankylä) have a right to use Sámi. Ask everyone which language they want: a Sámi-speaking worker comes first, an interpreter second.',
  'region.languages.area':
    'The right to service in a language depends on the county. See the page of the county.',
  'region.languages.basis':
    'Based on the Act on Organising Healthcare and Social Welfare Services (612/2021), section 5.',
  'region.languages.basis.sami':
    'Based on the Act on Organising Healthcare and Social Welfare Services (612/2021), section 5, and the Sámi Language Act (1086/2003).',
  'region.languages.services': 'Services by language',
  'region.languages.count_one': '{{count}} service',
  'region.languages.count_other': '{{count}} services',
  'region.source.statistics':
    'Statistics Finland, Key figures on municipalities (M411), summed by county',
  'region.missing': 'What is missing here',
  'region.missing.intro':
    'Phenomena that no service of this region names. Each link shows where help comes from.',
  'region.missing.nothing':
    'A service of this region answers to every phenomenon.',
  'region.missing.none': 'No service takes these from here',
  'region.missing.area': 'Help comes from the collaborative area',
  'region.missing.national': 'Help comes from elsewhere in Finland',
  'centre.offers': 'What we do, and for whom',
  'centre.offers.clients': 'Client work',
  'centre.offers.professionals': 'Support for professionals',
  'centre.offers.development': 'Research and development',
  'centre.serves': 'Regions we serve',
  'team.takes.all': 'We take every phenomenon.',
  'team.takes.not': 'What we do not take',
  'team.networks': 'Networks we take part in',
  'networks.filter.group': 'Filter the networks',
  'networks.filter.subject': 'Subject',
  'networks.filter.every': 'Every subject',
  'networks.count_one': '{{count}} network',
  'networks.count_other': '{{count}} networks',
  'networks.none.filtered':
    'No network goes by these filters. Choose another subject or word.',
  'networks.sectors': 'Sectors that take part',
  'network.charter': 'What the members have agreed on',
  'network.members': 'Who takes part',
  'network.members.unknown': 'Sector not told',
  'network.members.none': 'The members have not been listed.',
  'network.members.missing':
    'No members are named from these sectors: {{sectors}}.',
  'network.meetings': 'Meetings',
  'service.terms': 'How fast, and what it costs',
  'service.cost': 'What it costs',
  'service.cost.none': 'Nobody has said what it costs. Ask the team.',
  'service.notFor': 'What this is not for',
  'service.form': 'How to start',
  'service.form.text':
    'A request starts with a short form. It is saved as you write, and you can continue later.',
  'relations.more_one': 'See {{count}} relation',
  'relations.more_other': 'See all {{count}} relations',
  'relations.graph': 'As a picture',
  'relations.graph.text':
    'The same relations as in the lists above. Choose a box to open its page.',
  'relations.graph.tooMany':
    'There are too many relations for a readable picture. The lists above hold all of them.',
  'relations.edge.ownerOf': 'answers for',
  'relations.edge.hasPart': 'includes',
  'relations.edge.parentOf': 'parent of',
  'relations.edge.hasMember': 'member',
  'relations.edge.serves': 'serves',
  'relations.edge.succeededBy': 'replaced by',
  'relations.none': 'No relations have been told.',
} as const;

/** One text for every key of {@link entityEn}. */
export type EntityTexts = Readonly<Record<keyof typeof entityEn, string>>;
