import type { scoresEn } from './en';

/** The words of scores. */
export const scoresSv: Readonly<Record<keyof typeof scoresEn, string>> = {
  'scores.lead':
    'En poängsättning räknar tal: ett alternativ ger talet som är dess kod, ett tal sig självt, ja 1 och nej 0. Poängklasserna säger vad poängen betyder.',
  'scores.empty':
    'Inga poängsättningar ännu. Börja en, välj frågorna den räknar och dela in intervallet i klasser.',
  'scores.add': 'Lägg till en poängsättning',
  'scores.new': 'Ny poängsättning',
  'scores.title': 'Poängsättningens namn',
  'scores.remove': 'Ta bort poängsättningen…',
  'scores.remove.title': 'Ta bort poängsättningen {{title}}?',
  'scores.remove.text':
    'Dess klasser och deras översättningar försvinner. Du kan ångra detta.',
  'scores.remove.refers': 'Dessa hänvisar till den och måste rättas efteråt:',
  'scores.remove.do': 'Ta bort',
  'scores.method': 'Så räknas den',
  'scores.method.sum': 'Summan av poängen',
  'scores.method.mean': 'Medelvärdet av poängen',
  'scores.method.max': 'Den högsta poängen',
  'scores.method.count': 'Hur många som är över 0',
  'scores.missing': 'När ett svar saknas',
  'scores.missing.null': 'ges ingen poäng',
  'scores.missing.prorate': 'räknas det som medelvärdet av de givna',
  'scores.missing.zero': 'räknas det som 0',
  'scores.missing.most': 'Högst så många får saknas',
  'scores.missing.says.null':
    'Om någon av de {{all}} frågorna är obesvarad ges ingen poäng.',
  'scores.missing.says.prorate':
    'Om högst {{most}} av de {{all}} frågorna är obesvarade räknas var och en som medelvärdet av de besvarade. Saknas fler ges ingen poäng.',
  'scores.missing.says.zero':
    'Om högst {{most}} av de {{all}} frågorna är obesvarade räknas var och en som 0. Saknas fler ges ingen poäng.',
  'scores.round': 'Decimaler',
  'scores.low': 'Lägsta poäng',
  'scores.high': 'Högsta poäng',
  'scores.possible': 'Svaren kan ge {{low}}–{{high}}.',
  'scores.unbounded':
    'Det svaren kan ge har inget slut: en fråga tar vilket tal som helst.',
  'scores.range.differs':
    'Intervallet är inte det som svaren kan ge. En poäng utanför intervallet blir ingen poäng.',
  'scores.range.fit': 'Gör intervallet {{low}}–{{high}}',
  'scores.number': 'Skriv ett tal.',
  'scores.points': 'Poäng',
  'scores.points.caption': 'Poängsättningens frågor och alternativens poäng',
  'scores.points.note':
    'Poängen är alternativens koder, eftersom formatet inte har någon annan plats för dem: två alternativ i en fråga kan inte ge samma poäng, en text ger ingen, och alternativ som frågor delar har samma poäng i alla. Regler och test följer med när du ändrar.',
  'scores.points.question': 'Fråga',
  'scores.points.option': 'Alternativ {{number}}',
  'scores.points.cell': 'Poäng: {{option}}, {{question}}',
  'scores.points.same':
    'Ett annat alternativ i frågan har redan de här poängen.',
  'scores.points.unfit': 'Frågan tar bara hela tal som poäng.',
  'scores.points.truth': 'ja 1, nej 0',
  'scores.points.itself': 'talet självt',
  'scores.points.word': '{{code}}: en text, ingen poäng',
  'scores.points.none': 'ger ingen poäng',
  'scores.points.drop': 'Lämna bort',
  'scores.points.dropOne': 'Lämna bort ur poängsättningen: {{question}}',
  'scores.points.add': 'Räkna också',
  'scores.bands': 'Poängklasser',
  'scores.bands.caption': 'Klasserna från den lägsta till den högsta',
  'scores.bands.none': 'Inga klasser: poängen visas bara som ett tal.',
  'scores.bands.title': 'Namn',
  'scores.bands.low': 'Från',
  'scores.bands.high': 'Till',
  'scores.bands.severity': 'Allvar',
  'scores.bands.severity.info': 'Information',
  'scores.bands.severity.warning': 'Varning',
  'scores.bands.severity.danger': 'Fara',
  'scores.bands.severity.next': '{{severity}}: {{band}}. Byt allvar',
  'scores.bands.share': 'Av alla sätt att svara',
  'scores.bands.remove': 'Ta bort',
  'scores.bands.removeOne': 'Ta bort klassen {{band}}',
  'scores.bands.add': 'Lägg till en klass',
  'scores.bands.new': 'Ny klass',
  'scores.bands.line': 'Klasserna i intervallet {{low}}–{{high}}: {{bands}}',
  'scores.bands.gap': '{{low}}–{{high}} är i ingen klass.',
  'scores.bands.overlap': '{{low}}–{{high}} är i två klasser: {{bands}}.',
  'scores.bands.crossed': '{{bands}} börjar efter att den slutar.',
  'scores.bands.outside': '{{bands}} går utanför intervallet.',
  'scores.bands.unheld': 'Möjliga poäng som ingen klass rymmer: {{scores}}',
  'scores.bands.problems': 'Klasserna passar inte ihop',
  'scores.bands.mend': 'Lägg klasserna sida vid sida',
  'scores.totals': 'Möjliga poäng',
  'scores.totals.note':
    'Uträknat av alla fullständiga svar, vart och ett lika sannolikt. Det säger ingenting om verkliga människor.',
  'scores.totals.hidden':
    'Frågas inte alltid: {{questions}}. Då avgör regeln ovan om det som saknas.',
  'scores.totals.none':
    'De möjliga poängen kan inte räknas upp: en fråga har obegränsat många svar eller ger ingen poäng.',
  'scores.totals.chart':
    '{{number}} möjliga poäng, {{low}}–{{high}}; den vanligaste är {{common}}.',
  'scores.totals.table': 'Som tabell',
  'scores.totals.score': 'Poäng',
  'scores.provenance': 'Varifrån den kommer',
  'scores.provenance.is': 'Detta är ett publicerat instrument',
  'scores.provenance.note':
    'Om ett publicerat instrument anges namn, källa och licens. Många kräver tillstånd, och ett ändrat instrument kan inte behålla sitt namn.',
  'scores.provenance.instrument': 'Instrument',
  'scores.provenance.source': 'Källa',
  'scores.provenance.licence': 'Licens',
  'scores.provenance.missing':
    'Skriv detta, eller säg att det inte är ett publicerat instrument.',
  'scores.flags': 'Larm',
  'scores.flags.note':
    'Ett larm utlöses av ett enskilt svar eller en regel, oberoende av poängen.',
  'scores.flags.none': 'Inga larm.',
  'scores.flags.open': 'Ändra larm under Regler',
};
