import type { EntityTexts } from './en';

/** The same texts in Swedish. */
export const entitySv: EntityTexts = {
  'text.only': 'Endast på {{languages}}',
  'text.in.fi': 'finska',
  'text.in.sv': 'svenska',
  'text.in.en': 'engelska',
  'text.in.se': 'nordsamiska',
  'text.in.smn': 'enaresamiska',
  'text.in.sms': 'skoltsamiska',
  'entity.samiNames': 'Namn på samiska',
  'entity.tab.about': 'Uppgifter',
  'entity.problems': 'De här uppgifterna behöver rättas',
  'region.teams': 'Team',
  'region.teams.none':
    'Inget team betjänar bara det här området. Samarbetsområdets koordineringsteam hittar rätt ställe.',
  'region.networks': 'Nätverk',
  'region.networks.national': 'Se nätverken för hela landet',
  'region.languages': 'Språken och rätten till service på dem',
  'region.languages.bilingual':
    'Området är tvåspråkigt: social- och hälsovården ska ordnas så att klienten får den på finska eller svenska enligt eget val.',
  'region.languages.finnish':
    'Området är finskspråkigt: servicen ordnas på finska. Fråga om andra språk, distanstjänst och tolk.',
  'region.languages.sami':
    'Invånarna i samernas hembygdsområde (Enontekis, Enare, Utsjoki och norra delen av Sodankylä) har rätt att använda samiska. Fråga alla vilket språk de vill använda: i första hand en arbetstagare som talar samiska, i andra hand tolk.',
  'region.languages.area':
    'Rätten till service på olika språk beror på välfärdsområdet. Se välfärdsområdets sida.',
  'region.languages.basis':
    'Grundar sig på lagen om ordnande av social- och hälsovård (612/2021, 5\u00a0§).',
  'region.languages.basis.sami':
    'Grundar sig på lagen om ordnande av social- och hälsovård (612/2021, 5\u00a0§) och samiska språklagen (1086/2003).',
  'region.languages.services': 'Tjänster per språk',
  'region.languages.count_one': '{{count}} tjänst',
  'region.languages.count_other': '{{count}} tjänster',
  'region.source.statistics':
    'Statistikcentralen, Kommunernas nyckeltal (M411), summerade per välfärdsområde',
  'region.missing': 'Vad som saknas här',
  'region.missing.intro':
    'Fenomen som ingen av områdets egna tjänster nämner. Länken visar varifrån hjälpen kommer.',
  'region.missing.nothing': 'Områdets egna tjänster svarar på alla fenomen.',
  'region.missing.none': 'Ingen tjänst tar emot dessa härifrån',
  'region.missing.area': 'Hjälpen kommer från samarbetsområdet',
  'region.missing.national': 'Hjälpen kommer från andra håll i Finland',
  'centre.offers': 'Vad vi gör och för vem',
  'centre.offers.clients': 'Klientarbete',
  'centre.offers.professionals': 'Stöd för yrkespersoner',
  'centre.offers.development': 'Forskning och utveckling',
  'centre.serves': 'Områden som vi betjänar',
  'team.takes.all': 'Vi tar emot alla fenomen.',
  'team.takes.not': 'Vad vi inte tar emot',
  'team.networks': 'Nätverk som vi deltar i',
  'networks.filter.group': 'Avgränsa nätverken',
  'networks.filter.subject': 'Ämne',
  'networks.filter.every': 'Alla ämnen',
  'networks.count_one': '{{count}} nätverk',
  'networks.count_other': '{{count}} nätverk',
  'networks.none.filtered':
    'Inga nätverk hittades med de här avgränsningarna. Byt ämne eller ord.',
  'networks.sectors': 'Sektorer som deltar',
  'network.charter': 'Vad medlemmarna har kommit överens om',
  'network.members': 'Vilka som är med',
  'network.members.unknown': 'Sektorn har inte angetts',
  'network.members.none': 'Medlemmarna har inte räknats upp.',
  'network.members.missing':
    'Inga medlemmar har nämnts från dessa sektorer: {{sectors}}.',
  'network.meetings': 'Möten',
  'service.terms': 'Hur snabbt och till vilket pris',
  'service.cost': 'Vad det kostar',
  'service.cost.none': 'Det finns ingen uppgift om priset. Fråga teamet.',
  'service.notFor': 'Vad detta inte passar för',
  'service.form': 'Så här börjar du',
  'service.form.text':
    'En begäran börjar med ett kort formulär. Det sparas medan du skriver, och du kan fortsätta senare.',
  'relations.more_one': 'Se {{count}} relation',
  'relations.more_other': 'Se alla {{count}} relationer',
  'relations.graph': 'Som bild',
  'relations.graph.text':
    'Samma relationer som i listorna ovan. Välj en ruta för att öppna dess sida.',
  'relations.graph.tooMany':
    'Relationerna är för många för en läsbar bild. Listorna ovan innehåller alla.',
  'relations.edge.ownerOf': 'svarar för',
  'relations.edge.hasPart': 'omfattar',
  'relations.edge.parentOf': 'överordnad',
  'relations.edge.hasMember': 'medlem',
  'relations.edge.serves': 'betjänar',
  'relations.edge.succeededBy': 'ersattes av',
  'relations.none': 'Inga relationer har angetts.',
};
