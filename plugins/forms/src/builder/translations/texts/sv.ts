import type { translationsEn } from './en';

/** The words of the translations of a form. */
export const translationsSv: Readonly<
  Record<keyof typeof translationsEn, string>
> = {
  'translations.lead':
    'Formuläret publiceras när alla texter finns på finska och svenska. När en text ändras märks dess översättningar som föråldrade.',
  'translations.complete': 'Finskan och svenskan är klara.',
  'translations.left':
    '{{language}}: {{missing}} saknas, {{stale}} föråldrade, {{reviewed}} av {{all}} granskade',
  'translations.filters': 'Vilka texter',
  'translations.show': 'Visa',
  'translations.show.all': 'Alla texter',
  'translations.show.missing': 'Saknas',
  'translations.show.stale': 'Föråldrade',
  'translations.show.unreviewed': 'Ej granskade',
  'translations.page': 'Sida',
  'translations.page.all': 'Alla sidor',
  'translations.language': 'Språk',
  'translations.language.all': 'Alla språk',
  'translations.count': '{{shown}} av {{all}} texter',
  'translations.caption': 'Texterna i den ordning de läses',
  'translations.more_one': 'Visa 1 till',
  'translations.more_other': 'Visa {{count}} till',
  'translations.none': 'Inga sådana texter finns.',
  'translations.source': '{{language}} (källa)',
  'translations.state': 'Läge: {{language}}',
  'translations.state.missing': 'Saknas',
  'translations.state.stale': 'Föråldrad',
  'translations.state.new': 'Ny',
  'translations.state.machine': 'Maskinöversatt',
  'translations.state.translated': 'Översatt',
  'translations.state.reviewed': 'Granskad',
  'translations.longer': 'Mycket längre än källan: se efter att den får plats.',
  'translations.shorter': 'Mycket kortare än källan: är allt med?',
  'translations.cell': '{{language}}: {{text}}',
  'translations.review': '{{state}}. Markera som granskad: {{text}}',
  'translations.unreview': '{{state}}. Ta bort markeringen: {{text}}',
  'translations.tooLong': 'Texten är längre än {{limit}} tecken. Förkorta den.',
  'translations.reviewShown': 'Markera de som visas som granskade…',
  'translations.reviewShown.title_one': 'Markera 1 översättning som granskad?',
  'translations.reviewShown.title_other':
    'Markera {{count}} översättningar som granskade?',
  'translations.reviewShown.text':
    '{{language}}: de föråldrade anses då stämma med texterna som de lyder nu.',
  'translations.reviewShown.do': 'Markera som granskade',
  'translations.download': 'Ladda ner som tabell (CSV)',
  'translations.import': 'Hämta in en tabell (CSV)…',
  'translations.import.title': 'Översättningar ur {{file}}',
  'translations.import.do_one': 'Ta 1 översättning',
  'translations.import.do_other': 'Ta {{count}} översättningar',
  'translations.import.nothing':
    'Filen ändrar ingenting: {{same}} översättningar är som i formuläret.',
  'translations.import.changes_one':
    '1 översättning ändras, {{same}} är oförändrade. Inget tas in innan du godkänner det, och allt kan ångras på en gång.',
  'translations.import.changes_other':
    '{{count}} översättningar ändras, {{same}} är oförändrade. Inget tas in innan du godkänner det, och allt kan ångras på en gång.',
  'translations.import.stale_one':
    '1 gjordes för en text som har ändrats sedan dess. Den kommer in som föråldrad.',
  'translations.import.stale_other':
    '{{count}} gjordes för texter som har ändrats sedan dess. De kommer in som föråldrade.',
  'translations.import.ignored':
    'Kolumner som inte är språk i formuläret: {{columns}}',
  'translations.import.problems_one': '1 rad tas inte in:',
  'translations.import.problems_other': '{{count}} rader tas inte in:',
  'translations.import.key-missing': 'Rad {{line}}: nyckeln saknas.',
  'translations.import.key-unknown':
    'Rad {{line}}: formuläret har ingen text ”{{key}}”.',
  'translations.import.key-twice':
    'Rad {{line}}: ”{{key}}” fanns redan på en tidigare rad.',
  'translations.import.cells-missing':
    'Rad {{line}}: ”{{key}}” har färre celler än första raden.',
  'translations.import.more_one': 'och 1 till',
  'translations.import.more_other': 'och {{count}} till',
  'translations.import.was': 'var: {{text}}',
  'translations.import.tooLarge':
    'Med dessa skulle formuläret bli för stort. Förkorta texterna och hämta in filen igen.',
  'translations.refused.too-large':
    'Filen är större än 10 MB. Hämta bara in översättningarna av det här formuläret.',
  'translations.refused.not-text':
    'Filen är ingen text, eller så kan tecknen inte läsas. Spara den som CSV UTF-8 och hämta in den igen.',
  'translations.refused.empty': 'Filen är tom. Välj en annan.',
  'translations.refused.no-key-column':
    'Tabellen har ingen kolumn ”key”. Ladda först ner tabellen här och översätt i den.',
  'translations.refused.no-language-column':
    'Ingen kolumn i tabellen är ett språk i formuläret. Första raden måste nämna ett, till exempel sv.',
  'translations.refused.unclosed-quote':
    'Ett citattecken på rad {{line}} slutar aldrig, så resten kan inte läsas. Rätta det och hämta in filen igen.',
  'translations.add': 'Lägg till ett språk…',
  'translations.add.title': 'Lägg till ett språk',
  'translations.add.do': 'Lägg till',
  'translations.remove': 'Ta bort ett språk…',
  'translations.remove.text_one':
    'Dess 1 översättning försvinner. Du kan ångra detta.',
  'translations.remove.text_other':
    'Dess {{count}} översättningar försvinner. Du kan ångra detta.',
  'translations.remove.gate':
    'Ett formulär publiceras bara på finska och svenska.',
  'translations.remove.do': 'Ta bort språket',
  'translations.unused_one':
    '1 översättning ({{language}}) hör till en text som formuläret inte längre har.',
  'translations.unused_other':
    '{{count}} översättningar ({{language}}) hör till texter som formuläret inte längre har.',
  'translations.unused.do': 'Ta bort dem',
  'translations.beside': 'Förhandsvisning på två språk',
  'translations.beside.left': 'Till vänster',
  'translations.beside.right': 'Till höger',
  'translations.part.form': 'Formulärets namn',
  'translations.part.page.title': 'Sidans rubrik',
  'translations.part.page.intro': 'Sidans inledning',
  'translations.part.note': 'Text på en sida',
  'translations.part.title': 'Fråga',
  'translations.part.description': 'Beskrivning',
  'translations.part.help': 'Hjälptext',
  'translations.part.placeholder': 'Exempel i fältet',
  'translations.part.unit': 'Enhet',
  'translations.part.option': 'Alternativ',
  'translations.part.error': 'Felmeddelande',
  'translations.part.item': 'Radens namn',
  'translations.part.add': 'Knapp som lägger till en rad',
  'translations.part.score': 'Poängsättning',
  'translations.part.band': 'Poängklass',
  'translations.part.flag': 'Larm',
  'translations.part.advise': 'Råd',
};
